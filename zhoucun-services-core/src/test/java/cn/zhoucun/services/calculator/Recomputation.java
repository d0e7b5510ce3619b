package cn.zhoucun.services.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** Works out a calculation once more from nothing but its steps, with arithmetic of its own. */
public final class Recomputation {

    private Recomputation() {}

    /** Insists that every step follows from those before it, and that the last of the result is among them. */
    public static void assertStepsAddUp(Calculation calculation) {
        IdentityHashMap<Quantity, BigInteger[]> known = new IdentityHashMap<>();
        for (Quantity step : calculation.steps()) {
            List<BigInteger[]> operands =
                    step.operands().stream().map(known::get).toList();
            assertThat(operands).doesNotContainNull();
            BigInteger[] value = operands.isEmpty() ? parse(step.value().toString()) : apply(step, operands);
            assertThat(equal(value, parse(step.value().toString())))
                    .as(step.label().english() + " " + Arrays.toString(value) + " " + step)
                    .isTrue();
            known.put(step, value);
        }
        assertThat(known).containsKey(calculation.result());
        calculation.checks().forEach(check -> assertThat(known).containsKeys(check.actual(), check.bound()));
    }

    private static BigInteger[] apply(Quantity step, List<BigInteger[]> operands) {
        BigInteger[] first = operands.get(0);
        if (step.operation() == Operation.ROUND) {
            Quantity.Rounding rounding = step.rounding().orElseThrow();
            BigDecimal rounded =
                    new BigDecimal(first[0]).divide(new BigDecimal(first[1]), rounding.decimals(), rounding.mode());
            return parse(rounded.toPlainString());
        }
        BigInteger[] value = first;
        for (BigInteger[] next : operands.subList(1, operands.size())) {
            value = switch (step.operation()) {
                case ADD -> sum(value, next);
                case SUBTRACT -> sum(value, new BigInteger[] {next[0].negate(), next[1]});
                case MULTIPLY -> new BigInteger[] {value[0].multiply(next[0]), value[1].multiply(next[1])};
                case DIVIDE -> new BigInteger[] {value[0].multiply(next[1]), value[1].multiply(next[0])};
                case LEAST -> difference(value, next) <= 0 ? value : next;
                case GREATEST -> difference(value, next) >= 0 ? value : next;
                case INPUT, FIGURE, CONSTANT, ROUND -> throw new AssertionError(step);
            };
        }
        return value;
    }

    private static BigInteger[] sum(BigInteger[] a, BigInteger[] b) {
        return new BigInteger[] {a[0].multiply(b[1]).add(b[0].multiply(a[1])), a[1].multiply(b[1])};
    }

    private static int difference(BigInteger[] a, BigInteger[] b) {
        return a[0].multiply(b[1]).compareTo(b[0].multiply(a[1]));
    }

    private static boolean equal(BigInteger[] a, BigInteger[] b) {
        return a[0].multiply(b[1]).equals(b[0].multiply(a[1]));
    }

    private static BigInteger[] parse(String number) {
        if (number.contains("/")) {
            String[] parts = number.split("/", 2);
            return new BigInteger[] {new BigInteger(parts[0]), new BigInteger(parts[1])};
        }
        BigDecimal decimal = new BigDecimal(number);
        return new BigInteger[] {decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())};
    }
}
