package cn.zhoucun.services.plan;

import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the list prints a service, and how its figures are cited. */
class Annex1Test {

    /** The domains begin at rows 1, 9, 20, 27, 51, 64, 67, 80, 87 and 91; the number 50 stands beside rows 50 and 51. */
    @ParameterizedTest
    @CsvSource({
        "EDU-01, 1, 1",
        "EDU-08, 8, 8",
        "EMP-01, 9, 9",
        "INS-01, 20, 20",
        "HEA-01, 27, 27",
        "HEA-24, 50, 50",
        "SOC-01, 51, 50",
        "HOU-01, 64, 63",
        "CUL-01, 67, 66",
        "SAF-01, 80, 79",
        "LAW-01, 87, 86",
        "DIS-01, 91, 90",
        "DIS-10, 100, 99",
    })
    void aRowFollowsFromTheCode(String code, int row, int printedNumber) {
        assertThat(Annex1.row(code).row()).isEqualTo(OptionalInt.of(row));
        assertThat(Annex1.printedNumber(Annex1.row(code))).isEqualTo(printedNumber);
    }

    @Test
    void aFigureIsOfTheRowInItsId() {
        assertThat(Annex1.row("SOC-01.rural").row()).isEqualTo(OptionalInt.of(51));
    }

    @ParameterizedTest
    @CsvSource({"EDU, 基本公共教育", "SOC, 基本社会服务", "DIS, 残疾人基本公共服务"})
    void aDomainHasItsPrintedName(String code, String name) {
        assertThat(Domains.withCode(code).name().chinese()).isEqualTo(name);
    }

    @Test
    void noOtherDomainIsPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Domains.withCode("TAX"))
                .withMessage("The domain (TAX) must be printed.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Domains.rowBefore("TAX"))
                .withMessage("The domain (TAX) must be printed.");
    }

    @Test
    void figuresAreCitedFromTheirColumn() {
        Parameter<Money> sum = Annex1.yuan("EDU-04.grant", Frequency.PER_YEAR, 2000, "标准", "grant");
        Parameter<BigDecimal> coverage = Annex1.percent("EDU-04.coverage", 10, "比例", "share");
        Parameter<BigDecimal> contribution = Annex1.contributionPercent("INS-03.employer", 7, "比例", "share");
        Parameter<Integer> age = Annex1.ageSetBy(Text.of("国家", "the state"), "INS-02.age", "年龄", "age");
        Parameter<Money> left =
                Annex1.yuanSetBy(Text.of("市", "the city"), "EMP-04.x", Frequency.PER_MONTH, "补助", "subsidy");

        assertThat(sum.printed().orElseThrow().value()).isEqualTo(yuan("2000.00"));
        assertThat(sum.citation().in(Language.CHINESE)).isEqualTo("周政发〔2018〕43号附件1第4行“服务指导标准”");
        assertThat(coverage.printed().orElseThrow().value()).isEqualByComparingTo("0.1");
        assertThat(contribution.printed().orElseThrow().value()).isEqualByComparingTo("0.07");
        assertThat(contribution.citation().in(Language.CHINESE)).isEqualTo("周政发〔2018〕43号附件1第22行“支出责任”");
        assertThat(age.printed()).isEmpty();
        assertThat(age.citation().in(Language.CHINESE)).isEqualTo("周政发〔2018〕43号附件1第21行“服务对象”");
        assertThat(left.setBy()).contains(Text.of("市", "the city"));
        assertThat(left.citation().in(Language.CHINESE)).isEqualTo("周政发〔2018〕43号附件1第12行“服务指导标准”");
        assertThat(Annex1.yuanPerYear("EDU-04.grant", 2000, "标准", "grant")).isEqualTo(Amount.of(sum));
    }
}
