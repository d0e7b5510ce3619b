package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One test that settles a decision, or that keeps it open. It is a value; text is rendered from it.
 *
 * @param test what was required: a test of one fact, already turned round where the rule negates it
 * @param truth how it came out
 * @param operands the facts that were tested, with their values
 * @param derived the number that follows from the facts, such as the age in completed years or the income per head, cut to
 *     four decimals; empty where a fact was tested as it is, or a value is unknown
 * @param figure the policy figure that was in force as the bound; empty if the bound is no policy figure, or none is in
 *     force
 * @param citation the place in the document that requires it
 * @param readings the readings that the requirement rests on
 */
public record Reason(
        Condition test,
        Truth truth,
        List<Operand> operands,
        Optional<BigDecimal> derived,
        Optional<Dated<?>> figure,
        Citation citation,
        List<Reading> readings)
        implements Serializable {

    /**
     * A fact that was tested.
     *
     * @param fact the fact
     * @param value its value; empty if it is unknown
     */
    public record Operand(Fact<?> fact, Optional<Object> value) implements Serializable {

        /** Checks that an optional part is not null, as one out of a stream could be. */
        public Operand {
            Objects.requireNonNull(value);
        }

        private String in(Language language) {
            if (value.isPresent()) {
                return show(fact, value.get(), language);
            }
            return language == Language.CHINESE ? "未知" : "unknown";
        }

        // written out for a quick start
        @Override
        public boolean equals(Object other) {
            return other instanceof Operand that && fact.equals(that.fact) && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return 31 * fact.hashCode() + value.hashCode();
        }

        @SuppressWarnings("unchecked") // the value was given for this fact
        private static <T> String show(Fact<T> fact, Object value, Language language) {
            return fact.type().show((T) value, language);
        }

        private Object writeReplace() {
            return new OperandForm(fact, value.orElse(null));
        }

        private record OperandForm(Fact<?> fact, @Nullable Object value) implements Serializable {

            private Object readResolve() throws InvalidObjectException {
                return Rebuilt.by(() -> new Operand(fact, Optional.ofNullable(value)));
            }
        }
    }

    /** Copies the operands and the readings. */
    public Reason {
        Objects.requireNonNull(derived);
        Objects.requireNonNull(figure);
        operands = List.copyOf(operands);
        readings = List.copyOf(readings);
    }

    /**
     * Renders this reason.
     *
     * @param language the language
     * @return such as {@code ✓ 寄宿：是（要求：是）}
     */
    public String in(Language language) {
        boolean chinese = language == Language.CHINESE;
        StringBuilder text = new StringBuilder(mark()).append(' ').append(observed(language));
        text.append(chinese ? "（要求：" : " (required: ").append(RuleText.requirement(test, language));
        if (figure.isPresent()) {
            text.append(chinese ? "＝" : " = ").append(figure.get().in(language));
        }
        for (String body : missingBodies(language)) {
            text.append(chinese ? "；认定：" : "; determined by: ").append(body);
        }
        return text.append(chinese ? "）" : ")").toString();
    }

    /** The bodies that find the facts which are unknown. */
    private Set<String> missingBodies(Language language) {
        Set<String> bodies = new LinkedHashSet<>();
        for (Operand operand : operands) {
            if (operand.value().isEmpty() && operand.fact().determinedBy().isPresent()) {
                bodies.add(operand.fact().determinedBy().get().in(language));
            }
        }
        return bodies;
    }

    /**
     * Renders what was found, without what was required.
     *
     * @param language the language
     * @return such as {@code 寄宿：是}
     */
    public String observed(Language language) {
        return label(language) + (language == Language.CHINESE ? "：" : ": ") + found(language);
    }

    private String mark() {
        return truth == Truth.TRUE ? "✓" : truth == Truth.FALSE ? "✗" : "?";
    }

    private String label(Language language) {
        return test instanceof Condition.Compare<?> compare
                ? compare.term().label().in(language)
                : operands.get(0).fact().label().in(language);
    }

    private String found(Language language) {
        if (operands.size() == 1) {
            return derived.isPresent()
                    ? derived.get().toPlainString()
                    : operands.get(0).in(language);
        }
        StringJoiner parts = new StringJoiner(language == Language.CHINESE ? "、" : ", ");
        for (Operand operand : operands) {
            parts.add(operand.fact().label().in(language) + " " + operand.in(language));
        }
        return derived.isPresent() ? derived.get().toPlainString() + " [" + parts + "]" : parts.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason that
                && truth == that.truth
                && SameCondition.of(test, that.test)
                && operands.equals(that.operands)
                && derived.equals(that.derived)
                && figure.equals(that.figure)
                && citation.equals(that.citation)
                && readings.equals(that.readings);
    }

    /** Of the facts alone, which is cheaper than a walk through the test. */
    @Override
    public int hashCode() {
        int hash = truth.ordinal();
        for (Operand operand : operands) {
            hash = 31 * hash + operand.fact().hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }

    private Object writeReplace() {
        return new SerialForm(test, truth, operands, derived.orElse(null), figure.orElse(null), citation, readings);
    }

    private record SerialForm(
            Condition test,
            Truth truth,
            List<Operand> operands,
            @Nullable BigDecimal derived,
            @Nullable Dated<?> figure,
            Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Reason(
                    test,
                    truth,
                    operands,
                    Optional.ofNullable(derived),
                    Optional.ofNullable(figure),
                    citation,
                    readings));
        }
    }
}
