package cn.zhoucun.services.calculator;

import static cn.zhoucun.services.calculator.Recomputation.assertStepsAddUp;
import static cn.zhoucun.services.calculator.Samples.money;
import static cn.zhoucun.services.calculator.Samples.number;
import static cn.zhoucun.services.calculator.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.CostSharing.Part;
import cn.zhoucun.services.calculator.CostSharing.Portion;
import cn.zhoucun.services.calculator.assistance.MedicalAssistance;
import cn.zhoucun.services.calculator.assistance.TopUp;
import cn.zhoucun.services.calculator.education.FeeWaiver;
import cn.zhoucun.services.calculator.education.GrantQuota;
import cn.zhoucun.services.calculator.education.TierAllocation;
import cn.zhoucun.services.calculator.insurance.Contribution;
import cn.zhoucun.services.calculator.insurance.EmployeePension;
import cn.zhoucun.services.calculator.insurance.InternshipSubsidy;
import cn.zhoucun.services.calculator.insurance.MaternityAllowance;
import cn.zhoucun.services.calculator.insurance.Reimbursement;
import cn.zhoucun.services.calculator.provision.PerHead;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Renminbi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The laws of the calculators. Amounts are given in fen. */
class CalculatorProperties {

    private static final long MOST_FEN = 10_000_000_000L;

    @Property
    void splittingAndAddingUpReturnsTheTotal(
            @ForAll @LongRange(max = MOST_FEN) long fen,
            @ForAll @Size(min = 1, max = 17) List<@IntRange(min = 0, max = 1_000_000) Integer> weights) {
        long whole = weights.stream().mapToLong(Integer::longValue).sum() + 1;
        List<Portion<Payer>> portions = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            long weight = weights.get(i) + (i == 0 ? 1L : 0L);
            portions.add(new Portion<>(Payer.values()[i], Fraction.of(weight, whole)));
        }

        List<Part<Payer>> parts = CostSharing.among(portions).split(sum(fen, Frequency.PER_YEAR));

        Fraction total = Fraction.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Calculation amount = parts.get(i).amount();
            assertStepsAddUp(amount);
            Fraction exact = Fraction.of(fen, 100).times(portions.get(i).share());
            Fraction off = amount.value().minus(exact);
            assertThat(amount.value().signum()).isNotNegative();
            assertThat(off).isLessThan(Fraction.of(1, 100)).isGreaterThan(Fraction.of(-1, 100));
            assertThat(amount.money()).isNotNull();
            total = total.plus(amount.value());
        }
        assertThat(total).isEqualTo(Fraction.of(fen, 100));
    }

    @Property
    void sharesThatDoNotSumToOneAreRefused(
            @ForAll @IntRange(max = 1000) int first, @ForAll @IntRange(max = 1000) int second) {
        List<Portion<Payer>> portions = List.of(
                new Portion<>(Payer.CITY, Fraction.of(first, 1000)),
                new Portion<>(Payer.DISTRICT, Fraction.of(second, 1000)));
        if (first + second == 1000) {
            assertThat(CostSharing.among(portions).portions()).hasSize(2);
        } else {
            assertThatThrownBy(() -> CostSharing.among(portions)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Property
    void aTopUpBringsIncomePerHeadExactlyToTheStandard(
            @ForAll @LongRange(min = 1, max = 1_000_000) long standard,
            @ForAll @LongRange(max = 10_000_000) long income,
            @ForAll @IntRange(min = 1, max = 50) int members,
            @ForAll("periods") Frequency period) {
        Calculation topUp = TopUp.of(money("standard", sum(standard, period)), sum(income, period), members);

        assertStepsAddUp(topUp);
        assertThat(topUp.value().signum()).isNotNegative();
        assertThat(topUp.frequency()).contains(period);
        assertThat(topUp.holds()).isEqualTo(income < standard * members);
        if (topUp.holds()) {
            Fraction perHead = Fraction.of(income, 100).plus(topUp.value()).dividedBy(Fraction.of(members));
            assertThat(perHead).isEqualTo(Fraction.of(standard, 100));
        } else {
            assertThat(topUp.value()).isEqualTo(Fraction.ZERO);
        }
    }

    @Property
    void aTopUpNeverGrowsWithIncomeAndNeverShrinksWithTheStandard(
            @ForAll @LongRange(max = 1_000_000) long standard,
            @ForAll @LongRange(max = 1_000_000) long income,
            @ForAll @LongRange(max = 100_000) long more,
            @ForAll @IntRange(min = 1, max = 50) int members) {
        Fraction before = topUp(standard, income, members);

        assertThat(topUp(standard, income + more, members)).isLessThanOrEqualTo(before);
        assertThat(topUp(standard + more, income, members)).isGreaterThanOrEqualTo(before);
    }

    private static Fraction topUp(long standard, long income, int members) {
        return TopUp.of(
                        money("standard", sum(standard, Frequency.PER_MONTH)),
                        sum(income, Frequency.PER_MONTH),
                        members)
                .value();
    }

    @Property
    void aProposedAllocationHasExactlyThePrintedMean(@ForAll @LongRange(max = 1_000_000) long recipients) {
        TierAllocation tiers = TierAllocation.of(
                money("mean", Sum.perYear("2000")),
                List.of(
                        money("tier 1", Sum.perYear("1500")),
                        money("tier 2", Sum.perYear("2000")),
                        money("tier 3", Sum.perYear("2500"))));
        List<Long> counts = tiers.propose(recipients);

        assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(recipients);
        assertThat(tiers.budget(counts).value()).isEqualTo(Fraction.of(recipients * 2000));
        if (recipients > 0) {
            assertThat(tiers.mean(counts).holds()).isTrue();
        }
    }

    @Property
    void threeSymmetricTiersHaveTheMeanIffTheOuterCountsAreEqual(
            @ForAll @LongRange(max = 50) long first,
            @ForAll @LongRange(max = 50) long second,
            @ForAll @LongRange(max = 50) long third) {
        if (first + second + third > 0) {
            Calculation mean = TierAllocation.of(
                            money("mean", Sum.perYear("1200")),
                            List.of(
                                    money("tier 1", Sum.perYear("1000")),
                                    money("tier 2", Sum.perYear("1200")),
                                    money("tier 3", Sum.perYear("1400"))))
                    .mean(List.of(first, second, third));
            assertStepsAddUp(mean);
            assertThat(mean.holds()).isEqualTo(first == third);
        }
    }

    @Property
    void whatAFundPaysNeverExceedsTheCostOrTheCapAndGrowsWithTheCost(
            @ForAll @LongRange(max = MOST_FEN) long cost,
            @ForAll @LongRange(max = 1_000_000) long more,
            @ForAll @LongRange(max = 24_000_000) long paid,
            @ForAll("rates") BigDecimal rate,
            @ForAll("modes") RoundingMode mode) {
        Calculation reimbursement = reimbursement(cost, paid, rate, mode);

        assertStepsAddUp(reimbursement);
        assertThat(reimbursement.value().signum()).isNotNegative();
        assertThat(reimbursement.value()).isLessThanOrEqualTo(Fraction.of(cost, 100));
        assertThat(reimbursement.value()).isLessThanOrEqualTo(Fraction.of(24_000_000 - paid, 100));
        assertThat(reimbursement(cost + more, paid, rate, mode).value()).isGreaterThanOrEqualTo(reimbursement.value());
    }

    private static Calculation reimbursement(long cost, long paid, BigDecimal rate, RoundingMode mode) {
        return Reimbursement.upToCap(
                sum(cost, Frequency.PER_YEAR),
                PolicyRate.atLeast(rate, number("floor", "0.5")),
                Sum.perYear("240000"),
                sum(paid, Frequency.PER_YEAR),
                money("income", Sum.perYear("30000")),
                number("multiple", "8"),
                mode);
    }

    @Property
    void medicalAssistanceStaysWithinBurdenAndLimit(
            @ForAll @LongRange(max = MOST_FEN) long burden,
            @ForAll @LongRange(max = 2_000_000) long given,
            @ForAll("rates") BigDecimal rate) {
        Calculation assistance = MedicalAssistance.of(
                sum(burden, Frequency.PER_YEAR),
                PolicyRate.atLeast(rate, number("floor", "0.5")),
                money("limit", Sum.perYear("20000")),
                sum(given, Frequency.PER_YEAR),
                RoundingMode.DOWN);

        assertStepsAddUp(assistance);
        assertThat(assistance.value().signum()).isNotNegative();
        assertThat(assistance.value()).isLessThanOrEqualTo(Fraction.of(burden, 100));
        assertThat(assistance.value().plus(Fraction.of(given, 100))).isLessThanOrEqualTo(Fraction.of(20_000));
    }

    @Property
    void aWaiverAndWhatIsLeftCoverAllFees(
            @ForAll @LongRange(max = MOST_FEN) long fee,
            @ForAll @LongRange(max = MOST_FEN) long publicFee,
            @ForAll @LongRange(max = MOST_FEN) long accommodation) {
        Relief atPublic =
                FeeWaiver.atPublicSchool(sum(fee, Frequency.PER_YEAR), sum(accommodation, Frequency.PER_YEAR));
        Relief atPrivate = FeeWaiver.atPrivateSchool(
                sum(fee, Frequency.PER_YEAR),
                sum(publicFee, Frequency.PER_YEAR),
                sum(accommodation, Frequency.PER_YEAR));

        assertStepsAddUp(atPrivate.remaining());
        assertThat(atPublic.relieved().value().plus(atPublic.remaining().value()))
                .isEqualTo(Fraction.of(fee + accommodation, 100));
        assertThat(atPrivate.relieved().value().plus(atPrivate.remaining().value()))
                .isEqualTo(Fraction.of(Math.max(fee, publicFee) + accommodation, 100));
        assertThat(atPrivate.remaining().value()).isGreaterThanOrEqualTo(Fraction.of(accommodation, 100));
    }

    @Property
    void aPensionGrowsWithYearsWagesAndAccountAndFallsWithTheMonthsOfTheTable(
            @ForAll @LongRange(max = 5_000_000) long local,
            @ForAll @LongRange(max = 5_000_000) long own,
            @ForAll @IntRange(min = 180, max = 839) int months,
            @ForAll @LongRange(max = MOST_FEN) long account,
            @ForAll @IntRange(min = 40, max = 69) int age) {
        Calculation pension = pension(local, own, months, account, age);

        assertStepsAddUp(pension);
        assertThat(pension.value().signum()).isNotNegative();
        assertThat(pension.value())
                .isLessThanOrEqualTo(
                        pension(local + 1, own, months, account, age).value())
                .isLessThanOrEqualTo(
                        pension(local, own + 1, months, account, age).value())
                .isLessThanOrEqualTo(
                        pension(local, own, months + 1, account, age).value())
                .isLessThanOrEqualTo(
                        pension(local, own, months, account + 1, age).value())
                .isLessThanOrEqualTo(
                        pension(local, own, months, account, age + 1).value());
    }

    private static Calculation pension(long local, long own, int months, long account, int age) {
        return EmployeePension.of(
                sum(local, Frequency.PER_MONTH),
                sum(own, Frequency.PER_MONTH),
                months,
                sum(account, Frequency.ONCE),
                age,
                RoundingMode.HALF_UP);
    }

    @Property
    void theStepsOfEveryRoundedAmountAddUp(
            @ForAll @LongRange(max = MOST_FEN) long fen,
            @ForAll("rates") BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 10_000) int count,
            @ForAll("modes") RoundingMode mode) {
        Figure printed = Figure.of(text("rate"), Fraction.of(rate), "令1号");
        List<Calculation> calculations = List.of(
                Contribution.ofEmployer(sum(fen, Frequency.PER_MONTH), PolicyRate.of(printed), mode),
                MaternityAllowance.meanMonthlyWage(sum(fen, Frequency.PER_YEAR), count, mode),
                MaternityAllowance.forDays(sum(fen, Frequency.PER_MONTH), count, 30, mode),
                InternshipSubsidy.amount(
                        sum(fen, Frequency.PER_MONTH),
                        InternshipSubsidy.ratio(
                                new BigDecimal("0.5"), number("rise", "0.1"), printed, count, count / 2),
                        mode),
                GrantQuota.places(printed, count, mode),
                PerHead.samplesDue(count, printed));

        assertThat(calculations).allSatisfy(calculation -> {
            assertStepsAddUp(calculation);
            assertThat(calculation.value().signum()).isNotNegative();
            assertThat(calculation.value().decimal()).isPresent();
        });
    }

    @Property
    void monthsAndYearsAreNeverAdded(
            @ForAll @LongRange(max = MOST_FEN) long month, @ForAll @LongRange(max = MOST_FEN) long year) {
        Sum monthly = sum(month, Frequency.PER_MONTH);
        Sum yearly = sum(year, Frequency.PER_YEAR);

        assertThatThrownBy(() -> monthly.plus(yearly)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Given.sum(text("year"), yearly).plus(Given.sum(text("month"), monthly), text("sum")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(monthly.annualised().plus(yearly).money()).isEqualTo(Renminbi.ofFen(month * 12 + year));
    }

    @Property
    void fractionsObeyTheLawsOfArithmetic(
            @ForAll long a,
            @ForAll @LongRange(min = 1) long b,
            @ForAll long c,
            @ForAll @LongRange(min = 1) long d,
            @ForAll("modes") RoundingMode mode) {
        Fraction first = Fraction.of(a, b);
        Fraction second = Fraction.of(c, d);

        assertThat(first.plus(second)).isEqualTo(second.plus(first)).hasSameHashCodeAs(second.plus(first));
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.times(second)).isEqualTo(second.times(first));
        assertThat(first.compareTo(second)).isEqualTo(first.minus(second).signum());
        if (c != 0) {
            assertThat(first.times(second).dividedBy(second)).isEqualTo(first);
        }
        Fraction off = first.rounded(2, mode).minus(first);
        assertThat(off).isLessThan(Fraction.of(1, 100)).isGreaterThan(Fraction.of(-1, 100));
        first.decimal()
                .ifPresent(exact ->
                        assertThat(exact.multiply(BigDecimal.valueOf(b))).isEqualByComparingTo(BigDecimal.valueOf(a)));
    }

    @Property
    void aTextIsReadAsItsNumberOrRefused(@ForAll("numberLike") String text) {
        try {
            Fraction read = Fraction.parse(text);
            assertThat(new BigDecimal(read.toString())).isEqualByComparingTo(new BigDecimal(text));
        } catch (InvalidInputException refused) {
            assertThat(refused.cure()).startsWith("must");
        }
    }

    @Provide
    Arbitrary<String> numberLike() {
        return Arbitraries.strings().withChars("0123456789.-+eN ").ofMaxLength(25);
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.5"), BigDecimal.ONE)
                .ofScale(4);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Provide
    Arbitrary<Frequency> periods() {
        return Arbitraries.of(Frequency.PER_MONTH, Frequency.PER_YEAR);
    }

    private static Sum sum(long fen, Frequency frequency) {
        return new Sum(Renminbi.ofFen(fen), frequency);
    }
}
