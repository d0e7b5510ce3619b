package cn.zhoucun.examples.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scale of a chart: from one round number to another, in steps that are 1, 2 or 5 times a power of ten.
 *
 * @param from where it begins; zero, unless all values lie far from it
 * @param step the distance of two labels
 * @param steps how many there are
 */
record ChartScale(BigDecimal from, BigDecimal step, int steps) {

    private static final int WANTED_STEPS = 4;
    /** Values that come as close to zero as this share of the greatest are drawn from zero. */
    private static final BigDecimal CLOSE = new BigDecimal("0.85");

    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** A scale that holds all values, none of them at an end of it but zero. */
    static ChartScale of(Collection<BigDecimal> values) {
        BigDecimal least = Collections.min(values);
        BigDecimal most = Collections.max(values);
        boolean fromZero = least.compareTo(most.multiply(CLOSE)) <= 0;
        BigDecimal bottom = fromZero ? BigDecimal.ZERO : least;
        BigDecimal step = step(most.subtract(bottom));
        BigDecimal from = fromZero ? BigDecimal.ZERO : below(least, step);
        BigDecimal room = most.subtract(from).divide(step, 0, RoundingMode.FLOOR);
        return new ChartScale(from, step, room.intValueExact() + 1);
    }

    /** Where a value stands, in percent of the width. */
    double position(BigDecimal value) {
        BigDecimal width = step.multiply(BigDecimal.valueOf(steps));
        return value.subtract(from)
                .movePointRight(2)
                .divide(width, MathContext.DECIMAL64)
                .doubleValue();
    }

    List<BigDecimal> labels() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(each -> from.add(step.multiply(BigDecimal.valueOf(each))))
                .toList();
    }

    private static BigDecimal step(BigDecimal spread) {
        if (spread.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal raw = spread.divide(BigDecimal.valueOf(WANTED_STEPS), MathContext.DECIMAL64);
        int power = raw.precision() - raw.scale() - 1;
        BigDecimal leading = raw.scaleByPowerOfTen(-power);
        return ROUND.stream()
                .filter(each -> each.compareTo(leading) >= 0)
                .findFirst()
                .orElse(BigDecimal.TEN)
                .scaleByPowerOfTen(power);
    }

    private static BigDecimal below(BigDecimal value, BigDecimal step) {
        BigDecimal down = value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        return down.compareTo(value) < 0 ? down : down.subtract(step);
    }
}
