package cn.zhoucun.services.target;

import static cn.zhoucun.services.target.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every requirement can be said in words. */
class RequirementTextTest {

    private static final Requirement.Threshold AT_LEAST_FIVE = new Requirement.Threshold(Shape.AT_LEAST, number("5"));
    private static final Requirement.Threshold LESS_THAN_NINE = new Requirement.Threshold(Shape.LESS_THAN, number("9"));

    record Said(Requirement required, String chinese, String english) {}

    static Stream<Said> requirements() {
        return Stream.of(
                new Said(AT_LEAST_FIVE, "不低于5%", "at least 5 %"),
                new Said(new Requirement.About(number("75")), "75%左右", "about 75 %"),
                new Said(new Requirement.Range(number("1"), number("2")), "1%至2%", "1 % to 2 %"),
                new Said(new Requirement.EveryPart(AT_LEAST_FIVE), "每个部分不低于5%", "in every part at least 5 %"),
                new Said(
                        new Requirement.EveryYear(2016, 2020, AT_LEAST_FIVE),
                        "2016—2020年每年不低于5%",
                        "in every year 2016 to 2020 at least 5 %"),
                new Said(
                        new Requirement.Cumulative(2016, 2020, AT_LEAST_FIVE),
                        "2016—2020年累计不低于5%",
                        "over 2016 to 2020 together at least 5 %"),
                new Said(
                        new Requirement.Ratio("a", "b", AT_LEAST_FIVE),
                        "按年折算之比不低于5%",
                        "the quotient of both a year at least 5 %"),
                new Said(
                        new Requirement.NeverFalling(number("98.5"), 2015),
                        "逐年不降，且高于2015年的98.5%",
                        "never falling, and above the 98.5 % of 2015"),
                new Said(new Requirement.FullCoverage(), "应做尽做", "all that is due is done"),
                new Said(new Requirement.Complete(), "完成", "complete"),
                new Said(new Requirement.NearlyComplete(), "基本完成", "nearly complete"),
                new Said(
                        new Requirement.Together(List.of(
                                Samples.target(Unit.PERCENT, AT_LEAST_FIVE),
                                Samples.target(Unit.PER_HUNDRED_THOUSAND, LESS_THAN_NINE))),
                        "样例指标不低于5%；样例指标低于9/10万",
                        "Sample measure at least 5 %; Sample measure less than 9 "
                                + Unit.PER_HUNDRED_THOUSAND.label().english()));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void inBothLanguages(Said said) {
        assertThat(said.required().in(Unit.PERCENT, Language.CHINESE)).isEqualTo(said.chinese());
        assertThat(said.required().in(Unit.PERCENT, Language.ENGLISH)).isEqualTo(said.english());
    }

    @Test
    void aShareIsAFraction() {
        Requirement third = new Requirement.Threshold(Shape.AT_LEAST, Fraction.of(1, 3));

        assertThat(third.in(Unit.FRACTION, Language.ENGLISH)).isEqualTo("at least 1/3");
    }
}
