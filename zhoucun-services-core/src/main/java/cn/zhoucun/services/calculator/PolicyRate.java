package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** The rate that is applied to a base (比例、费率), tested against the rate that the document prints. */
public final class PolicyRate implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Text APPLIED = Text.of("实际执行比例", "rate applied");

    private final transient Quantity rate;
    private final transient List<Check> checks;

    private PolicyRate(Quantity rate, List<Check> checks) {
        this.rate = rate;
        this.checks = checks;
    }

    /**
     * Obtains the printed rate itself.
     *
     * @param printed the rate, a share of one
     * @return the rate
     * @throws InvalidInputException if it is not a share
     */
    public static PolicyRate of(Figure printed) {
        return new PolicyRate(printed.share(), List.of());
    }

    /**
     * Obtains a rate above a printed floor (不低于、以上).
     *
     * @param rate the rate that is applied, a share of one
     * @param floor the printed floor
     * @return the rate
     * @throws InvalidInputException if the rate is not a share or is below the floor
     */
    public static PolicyRate atLeast(BigDecimal rate, Figure floor) {
        return checked(rate, Comparison.AT_LEAST, floor);
    }

    /**
     * Obtains a rate under a printed ceiling (不超过).
     *
     * @param rate the rate that is applied, a share of one
     * @param ceiling the printed ceiling
     * @return the rate
     * @throws InvalidInputException if the rate is not a share or exceeds the ceiling
     */
    public static PolicyRate atMost(BigDecimal rate, Figure ceiling) {
        return checked(rate, Comparison.AT_MOST, ceiling);
    }

    private static PolicyRate checked(BigDecimal rate, Comparison comparison, Figure bound) {
        Quantity applied = Given.share(APPLIED, rate);
        return new PolicyRate(applied, List.of(new Check(applied, comparison, bound.share()).insist()));
    }

    /**
     * Obtains a rate near a printed one (左右). How near is for the caller to say: the document does not.
     *
     * @param rate the rate that is applied, a share of one
     * @param printed the printed rate
     * @param tolerance how far the rate may be from it, a share of one
     * @return the rate
     * @throws InvalidInputException if a share is not one, or the rate is farther away
     */
    public static PolicyRate about(BigDecimal rate, Figure printed, BigDecimal tolerance) {
        Quantity applied = Given.share(APPLIED, rate);
        Quantity near = printed.share();
        Quantity width = Given.share(Text.of("容许偏差", "tolerance"), tolerance);
        Quantity lowest = near.minus(width, Text.of("容许下限", "lowest rate tolerated"));
        Quantity highest = near.plus(width, Text.of("容许上限", "highest rate tolerated"));
        return new PolicyRate(
                applied,
                List.of(
                        new Check(applied, Comparison.AT_LEAST, lowest).insist(),
                        new Check(applied, Comparison.AT_MOST, highest).insist()));
    }

    /**
     * Applies the rate.
     *
     * @param base what it is taken of
     * @param mode how the fen is found
     * @param label what results
     * @return the part of the base, in whole fen
     */
    public Quantity of(Quantity base, RoundingMode mode, Text label) {
        Quantity exact = base.times(rate, Text.of(label.chinese() + "（舍入前）", label.english() + ", exact"));
        return exact.toFen(mode, label);
    }

    /**
     * Returns the rate.
     *
     * @return the rate, a share of one
     */
    public Quantity rate() {
        return rate;
    }

    /**
     * Returns what was checked.
     *
     * @return the checks; they hold
     */
    public List<Check> checks() {
        return checks;
    }

    private Object writeReplace() {
        return new SerialForm(rate, checks);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(Quantity rate, List<Check> checks) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private PolicyRate rebuilt() {
            checks.forEach(Check::insist);
            return new PolicyRate(Objects.requireNonNull(rate), List.copyOf(checks));
        }
    }
}
