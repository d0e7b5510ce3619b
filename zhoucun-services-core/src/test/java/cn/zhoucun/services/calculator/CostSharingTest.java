package cn.zhoucun.services.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.CostSharing.Part;
import cn.zhoucun.services.calculator.CostSharing.Portion;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostSharingTest {

    private static final Fraction THIRD = Fraction.of(1, 3);

    @Test
    void equalThirdsLeaveTheOddFenToTheFirst() {
        CostSharing<Payer> thirds = CostSharing.among(List.of(
                new Portion<>(Payer.CITY, THIRD),
                new Portion<>(Payer.DISTRICT, THIRD),
                new Portion<>(Payer.TOWN, THIRD)));

        assertThat(thirds.portions()).hasSize(3);
        assertThat(yuan(thirds.split(Sum.perYear("100")))).containsExactly("33.34", "33.33", "33.33");
        assertThat(yuan(thirds.split(Sum.perYear("100.01")))).containsExactly("33.34", "33.34", "33.33");
        assertThat(yuan(thirds.split(Sum.perYear("99.99")))).containsExactly("33.33", "33.33", "33.33");
    }

    @Test
    void theLargestRemainderComesFirst() {
        CostSharing<Payer> sharing = CostSharing.among(List.of(
                Portion.of(Payer.CITY, new BigDecimal("0.335")), Portion.of(Payer.DISTRICT, new BigDecimal("0.665"))));

        // 0.335 and 0.665 of a fen over: 0.01 x 0.335 and 0.01 x 0.665
        assertThat(yuan(sharing.split(Sum.once("0.01")))).containsExactly("0", "0.01");
        assertThat(yuan(sharing.split(Sum.once("0")))).containsExactly("0", "0");
    }

    @Test
    void everyPartIsExplained() {
        Calculation part = CostSharing.among(
                        List.of(new Portion<>(Payer.CITY, THIRD), new Portion<>(Payer.DISTRICT, Fraction.of(2, 3))))
                .split(Sum.perYear("100"))
                .get(1)
                .amount();

        assertThat(part.in(Language.CHINESE))
                .contains("区应担额（精确） = 总费用[1] × 区分担比例[2]")
                .contains("向零舍去")
                .contains("区分担额 = 区应担额[4] + 最大余数补一分[5]");
        Recomputation.assertStepsAddUp(part);
    }

    @Test
    void sharesMustSumToExactlyOne() {
        assertThatThrownBy(() -> CostSharing.among(List.of(
                        Portion.of(Payer.CITY, new BigDecimal("0.6")),
                        Portion.of(Payer.DISTRICT, new BigDecimal("0.5")))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sum of the shares of city government, district government (1.1) must be exactly 1.");
        assertThatThrownBy(() -> CostSharing.among(List.<Portion<Payer>>of()))
                .hasMessageEndingWith("(0) must be exactly 1.");
    }

    @Test
    void aShareIsAShareAndAPartyHasOne() {
        assertThatThrownBy(() -> CostSharing.among(List.of(
                        Portion.of(Payer.CITY, new BigDecimal("1.5")),
                        Portion.of(Payer.DISTRICT, new BigDecimal("-0.5")))))
                .hasMessage("The share of city government (1.5) must be a share from 0 to 1.");
        assertThatThrownBy(() -> CostSharing.among(List.of(
                        Portion.of(Payer.CITY, new BigDecimal("0.5")), Portion.of(Payer.CITY, new BigDecimal("0.5")))))
                .hasMessage("The share of city government (0.5) must be given once.");
        assertThatThrownBy(() -> Portion.of(Payer.CITY, new BigDecimal("1E-30")))
                .hasMessage("The share of city government (1E-30) must have at most 18 digits.");
    }

    private static List<String> yuan(List<Part<Payer>> parts) {
        return parts.stream().map(part -> part.amount().value().toString()).toList();
    }
}
