package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * How evenly a measure is spread over parts (均等化), such as towns, or town and country. These are descriptions, computed
 * in floating point to about 12 digits, and decide no verdict. Every index is 0 where all parts are alike.
 */
public final class Evenness implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A part and its value.
     *
     * @param name the name of the part
     * @param value its value, not negative
     * @param weight its population, positive; 1 for each where parts count alike
     */
    public record Part(String name, BigDecimal value, BigDecimal weight) implements Serializable {

        /**
         * Checks the numbers.
         *
         * @throws InvalidInputException if the value is negative or the weight not positive, or one is too long
         */
        public Part {
            if (Fraction.of(value).signum() < 0) {
                throw new InvalidInputException("value of " + name, value, "must not be negative");
            }
            if (Fraction.of(weight).signum() <= 0) {
                throw new InvalidInputException("population of " + name, weight, "must be positive");
            }
        }

        /**
         * Returns a part that counts as much as any other.
         *
         * @param name the name of the part
         * @param value its value, not negative
         * @return the part
         */
        public static Part of(String name, BigDecimal value) {
            return new Part(name, value, BigDecimal.ONE);
        }
    }

    private final transient List<Part> parts;
    private final transient double[] values;
    private final transient double[] shares;
    private final transient double mean;

    private Evenness(List<Part> parts, double[] values, double[] shares, double mean) {
        this.parts = parts;
        this.values = values;
        this.shares = shares;
        this.mean = mean;
    }

    /**
     * Returns the evenness over parts.
     *
     * @param parts the parts, at least one, with a value above zero
     * @return the evenness
     * @throws InvalidInputException if there is no part, or all values are zero
     */
    public static Evenness of(List<Part> parts) {
        List<Part> sorted =
                parts.stream().sorted(Comparator.comparing(Part::value)).toList();
        double[] values =
                sorted.stream().mapToDouble(each -> each.value().doubleValue()).toArray();
        double[] shares =
                sorted.stream().mapToDouble(each -> each.weight().doubleValue()).toArray();
        double population = 0;
        for (double weight : shares) {
            population += weight;
        }
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            shares[i] /= population;
            mean += shares[i] * values[i];
        }
        if (!(mean > 0)) {
            throw new InvalidInputException("parts", parts, "must have a value above zero");
        }
        return new Evenness(sorted, values, shares, mean);
    }

    /**
     * Returns the mean, weighted by population.
     *
     * @return the mean
     */
    public double mean() {
        return mean;
    }

    /**
     * Returns the greatest value as a multiple of the least.
     *
     * @return at least 1; infinite where the least is zero
     */
    public double ratio() {
        return values[values.length - 1] / values[0];
    }

    /**
     * Returns the greatest value less the least.
     *
     * @return the range, in the unit of the measure
     */
    public double range() {
        return values[values.length - 1] - values[0];
    }

    /**
     * Returns the coefficient of variation: the standard deviation of the population over the mean, both weighted.
     *
     * @return 0 or more
     */
    public double coefficientOfVariation() {
        double variance = 0;
        for (int i = 0; i < values.length; i++) {
            double distance = values[i] - mean;
            variance += shares[i] * distance * distance;
        }
        return Math.sqrt(variance) / mean;
    }

    /**
     * Returns the Gini index: half the mean difference of two people over the mean, where each has the value of the part
     * that they live in. It is computed from the area under the Lorenz curve.
     *
     * @return from 0 to below 1
     */
    public double gini() {
        double area = 0;
        double reached = 0;
        for (int i = 0; i < values.length; i++) {
            double income = shares[i] * values[i] / mean;
            area += shares[i] * (2 * reached + income);
            reached += income;
        }
        return Math.max(0, 1 - area);
    }

    /**
     * Returns the Theil index (T): the mean of {@code v/mean * ln(v/mean)}, weighted; a value of zero adds nothing.
     *
     * @return 0 or more
     */
    public double theil() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double relative = values[i] / mean;
            sum += relative > 0 ? shares[i] * relative * Math.log(relative) : 0;
        }
        return Math.max(0, sum);
    }

    private Object writeReplace() {
        return new SerialForm(parts);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(List<Part> parts) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> of(parts));
        }
    }
}
