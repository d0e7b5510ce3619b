package cn.zhoucun.services.fact;

import java.util.Optional;

/**
 * A whole number within bounds.
 *
 * @param min the smallest value
 * @param max the largest value
 */
public record WholeNumber(int min, int max) implements ValueType<Integer> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is no number between them
     */
    public WholeNumber {
        if (min > max) {
            throw new IllegalArgumentException("The min (%d) must not exceed the max (%d).".formatted(min, max));
        }
    }

    @Override
    public Class<?> javaType() {
        return Integer.class;
    }

    @Override
    public boolean allows(Integer value) {
        return min <= value && value <= max;
    }

    @Override
    public String cure() {
        return "must be a whole number from %d to %d".formatted(min, max);
    }

    @Override
    public long encode(Integer value) {
        return value;
    }

    @Override
    public Integer decode(long code) {
        return Math.toIntExact(code);
    }

    @Override
    public long lowest() {
        return min;
    }

    @Override
    public long highest() {
        return max;
    }

    @Override
    public Optional<Integer> parse(String text) {
        try {
            Integer value = Integer.valueOf(text);
            return value.toString().equals(text) && allows(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public String format(Integer value) {
        return value.toString();
    }
}
