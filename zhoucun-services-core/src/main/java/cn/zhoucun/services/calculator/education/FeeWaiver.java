package cn.zhoucun.services.calculator.education;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.calculator.Relief;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Text;
import java.util.List;

/**
 * A waiver of tuition or of the care fee (免学费、免保教费). Accommodation is never waived. All fees of one call have one
 * frequency.
 */
public final class FeeWaiver {

    private static final Text FEE = Text.of("应收学费或保教费", "fee");
    private static final Text ACCOMMODATION = Text.of("住宿费（不减免）", "accommodation, not waived");
    private static final Text REMAINING = Text.of("仍须缴纳", "left to pay");

    private FeeWaiver() {}

    /**
     * Works out the waiver at a public school: the whole approved fee.
     *
     * @param fee the approved fee
     * @param accommodation the fee for accommodation, zero if there is none
     * @return the fee as the waiver, and accommodation as what is left to pay
     * @throws InvalidInputException if the frequencies differ
     */
    public static Relief atPublicSchool(Sum fee, Sum accommodation) {
        Quantity waived = Given.sum(FEE, fee);
        Quantity remaining = waived.minus(waived, Text.of("减免后学费", "fee after the waiver"))
                .plus(Given.sum(ACCOMMODATION, accommodation), REMAINING);
        return new Relief(Calculation.of(waived), Calculation.of(remaining));
    }

    /**
     * Works out the subsidy at a private school: what a comparable public school waives (比照公办标准), whether the private
     * fee is higher or lower.
     *
     * @param fee the fee of the private school
     * @param publicFee the fee waived at comparable public schools
     * @param accommodation the fee for accommodation, zero if there is none
     * @return the public fee as the subsidy; left to pay is what the private fee exceeds it by, and accommodation
     * @throws InvalidInputException if the frequencies differ
     */
    public static Relief atPrivateSchool(Sum fee, Sum publicFee, Sum accommodation) {
        Quantity subsidy = Given.sum(Text.of("同类公办学校免除标准", "fee waived at comparable public schools"), publicFee);
        Quantity tuition = Given.sum(FEE, fee);
        Quantity excess = Quantity.greatest(List.of(tuition, subsidy), Text.of("学费与标准较高者", "higher of the two fees"))
                .minus(subsidy, Text.of("学费超出标准部分", "fee above the subsidy"));
        Quantity remaining = excess.plus(Given.sum(ACCOMMODATION, accommodation), REMAINING);
        return new Relief(Calculation.of(subsidy), Calculation.of(remaining));
    }
}
