package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** In what form a benefit comes. */
public enum BenefitKind implements Option {
    /** Money is paid out. */
    CASH("发放资金", "cash"),
    /** A fee is not charged, or reduced. */
    WAIVER("减免费用", "waiver"),
    /** A contribution to an insurance is paid or subsidised. */
    CONTRIBUTION("代缴补贴", "contribution"),
    /** Part of a cost is refunded. */
    REIMBURSEMENT("费用报销", "reimbursement"),
    /** Goods or a dwelling are provided. */
    IN_KIND("实物", "in kind"),
    /** Something is done or kept open for the recipient. */
    SERVICE("服务", "service");

    private final Text label;

    BenefitKind(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
