package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** A party that bears expenditure (支出责任). */
public enum Payer implements Option {
    /** The central government. */
    CENTRAL("中央", "central government"),
    /** The provincial government. */
    PROVINCE("省", "provincial government"),
    /** The city government, in education with what it receives from the centre and the province. */
    CITY("市", "city government"),
    /** The district government. */
    DISTRICT("区", "district government"),
    /** The town government. */
    TOWN("镇", "town government"),
    /** The governments of the district and above, which make up what a fund lacks. */
    DISTRICT_OR_ABOVE("区以上政府", "governments of the district and above"),
    /** Government, level not said. */
    GOVERNMENT("政府", "government"),
    /** The local government, level not said. */
    LOCAL("当地政府", "local government"),
    /** The employer. */
    EMPLOYER("用人单位", "employer"),
    /** The employee. */
    EMPLOYEE("职工", "employee"),
    /** The person who is insured or served. */
    PERSON("个人", "the person"),
    /** The unit that takes interns. */
    INTERNSHIP_UNIT("见习单位", "internship unit"),
    /** The school or kindergarten. */
    SCHOOL("学校（幼儿园）", "school"),
    /** An enterprise that takes part. */
    ENTERPRISE("企业", "enterprise"),
    /** Private capital that is drawn in. */
    SOCIAL_CAPITAL("社会资金", "private capital"),
    /** The fund of work injury insurance. */
    WORK_INJURY_FUND("工伤保险基金", "work injury insurance fund"),
    /** The fund of basic medical insurance. */
    MEDICAL_INSURANCE_FUND("医疗保险基金", "medical insurance fund"),
    /** The fund of medical assistance. */
    MEDICAL_ASSISTANCE_FUND("医疗救助基金", "medical assistance fund");

    private final Text label;

    Payer(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
