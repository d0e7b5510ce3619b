package cn.zhoucun.services.docs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.source.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say of a service, held against the rows of the document. */
class ServiceSectionTest {

    private static final Words ENGLISH = new Words(Language.ENGLISH);
    private static final Words CHINESE = new Words(Language.CHINESE);

    static List<ServiceItem> services() {
        return ZhoucunPlan.catalog().services();
    }

    @Test
    void row2ReadsLikeTheRow() {
        assertThat(section("EDU-02", ENGLISH))
                .contains("""
                  - all of:
                    - stage of education: primary school or junior secondary school
                    - boards at school: yes
                    - family in economic difficulty: yes
                """, """
                    - rural: depending on stage of education:
                      - primary school: 1000 yuan per year
                      - junior secondary school: 1250 yuan per year
                """, "**Who pays** · city government, district government (shared in proportion)");
        assertThat(section("EDU-02", CHINESE)).contains("""
                    - 城区：视就读学段而定：
                      - 小学：每年1080元
                      - 初中：每年1350元
                """, "**支出责任** · 市、区（按比例分担）", "**牵头负责单位** · 区财政局、区教体局");
    }

    @Test
    void aQuotaIsAShareOfItsBase() {
        assertThat(section("EDU-03", ENGLISH))
                .contains("**Quota** · 10 % of children of 3 to 5 in inclusive kindergartens (mean coverage).");
        assertThat(section("EDU-03", CHINESE)).contains("**名额** · 普惠性幼儿园3至5岁在园幼儿的10 %（平均资助面）。");
    }

    @Test
    void aFigureLeftToAnAuthorityIsNamedWithWhoSetsItAndItsPrintedFloor() {
        assertThat(section("INS-02", ENGLISH))
                .contains(
                        "at least 100 yuan per month; what is paid: base pension (set by the human resources authority,");
    }

    @Test
    void contributionsNamePayerRateAndBase() {
        assertThat(section("INS-03", ENGLISH)).contains("employer: 7 % of total wages; employee: 2 % of");
    }

    @Test
    void aShareOfAThirdAndAYearReadAsSuch() {
        assertThat(section("CUL-01", ENGLISH)).contains("share of off-hours opening: at least 1/3 (printed word: 不低于)");
        assertThat(section("CUL-01", CHINESE)).contains("错时开放占开放时间之比：不低于1/3（原文用词“不低于”）");
        assertThat(section("DIS-04", ENGLISH)).contains("year by which rural ones are done: by the end of 2018\n");
        assertThat(section("DIS-04", CHINESE)).contains("最迟2018年底\n");
    }

    @Test
    void aBenefitForAWholeGroupNamesIt() {
        assertThat(section("EMP-06", ENGLISH)).contains("  - for: workers in a labour relation\n");
        assertThat(section("EMP-04", ENGLISH)).contains("  - when: share of interns kept on at least 70 %\n");
    }

    @ParameterizedTest
    @MethodSource("services")
    void nothingOfAServiceIsLeftOut(ServiceItem service) {
        String section = section(service.code(), CHINESE);

        assertThat(section)
                .contains(
                        service.code() + " " + service.name().chinese(),
                        "第%d行，印刷序号%d".formatted(service.row(), service.printedNumber()));
        assertThat(service.targetGroups())
                .allSatisfy(group ->
                        assertThat(section).contains("- " + group.text().chinese()));
        assertThat(service.benefits())
                .allSatisfy(benefit ->
                        assertThat(section).contains("- " + benefit.text().chinese()));
        assertThat(service.standards())
                .allSatisfy(standard ->
                        assertThat(section).contains(standard.figure().toPlainString(), standard.word()));
        assertThat(section).doesNotContain("“”");
        assertThat(service.leads())
                .allSatisfy(lead -> assertThat(section).contains(lead.name().chinese()));
        assertThat(service.funding().payers())
                .allSatisfy(payer -> assertThat(section).contains(payer.label().chinese()));
        assertThat(service.readings()).allSatisfy(reading -> assertThat(section).contains("#" + reading.id()));
    }

    @Test
    void boundsAreInWords() {
        FigureText figures = new FigureText(ENGLISH);
        Day past = new Day(LocalDate.of(1880, 1, 1), LocalDate.of(2100, 12, 31), true);

        assertThat(figures.bounds(new YesNo())).isEqualTo("yes or no");
        assertThat(figures.bounds(new WholeNumber(1, 6))).isEqualTo("whole number from 1 to 6");
        assertThat(figures.bounds(past))
                .isEqualTo("date from 1880-01-01 to 2100-12-31, not after the date of assessment");
        assertThat(figures.bounds(new Yuan(Frequency.PER_MONTH, 500)))
                .isEqualTo("yuan, per month, from 0 to 500, at most two decimals");
        assertThat(figures.bounds(new Share())).isEqualTo("share from 0 to 1, at most six decimals");
    }

    private static String section(String code, Words words) {
        return new ServiceSection(ZhoucunPlan.catalog().get(code), words).markdown();
    }
}
