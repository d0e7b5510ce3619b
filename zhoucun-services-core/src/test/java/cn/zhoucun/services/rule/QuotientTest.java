package cn.zhoucun.services.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.sample.SampleFacts;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** A quotient is rounded down exactly, also where the product has more digits than a double. */
class QuotientTest {

    private static Quotient quotient(long times) {
        return new Quotient(SampleFacts.INCOME, times, HouseholdFacts.SIZE);
    }

    @Property(tries = 5_000)
    void isThatOfWholeNumbers(
            @ForAll @LongRange(max = 100_000_000_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 12) long times,
            @ForAll @LongRange(min = 1, max = 2_000_000_000) long denominator) {
        agrees(numerator, times, denominator);
    }

    /** Just below, at and just above a whole quotient, where rounding could go wrong. */
    @Property(tries = 5_000)
    void isExactBesideAWholeQuotient(
            @ForAll @LongRange(min = 1, max = 100_000) long denominator,
            @ForAll @LongRange(min = 1, max = 90_071_992_547L) long whole) {
        for (long off = -1; off <= 1; off++) {
            agrees(whole * denominator + off, 1, denominator);
        }
    }

    @Example
    void isExactWhereDoublesEnd() {
        long end = 1L << 53;
        for (long product = end - 3; product <= end + 3; product++) {
            agrees(product, 1, 3);
            agrees(product, 1, 1);
        }
    }

    private static void agrees(long numerator, long times, long denominator) {
        BigInteger expected = BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(times))
                .divide(BigInteger.valueOf(denominator));
        assertThat(quotient(times).of(numerator, denominator)).isEqualTo(expected.longValueExact());
    }
}
