package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Language;
import java.io.Serializable;

/**
 * A comparison of two quantities, on their exact values: 450 is not below 450, and 449.9967 is.
 *
 * @param actual what is compared
 * @param comparison how it compares where the check holds
 * @param bound what it is compared with
 */
public record Check(Quantity actual, Comparison comparison, Quantity bound) implements Serializable {

    /**
     * Compares.
     *
     * @throws InvalidInputException if one is money and the other is not, or their frequencies differ
     */
    public Check {
        actual.requireSameKind(bound);
    }

    /**
     * Returns whether it holds.
     *
     * @return true if it does
     */
    public boolean holds() {
        int order = actual.value().compareTo(bound.value());
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }

    /**
     * Insists that it holds.
     *
     * @return this check
     * @throws InvalidInputException if it does not; it names what was compared, its value and the rule
     */
    public Check insist() {
        if (!holds()) {
            throw new InvalidInputException(
                    actual.label().english(),
                    actual,
                    "must be %s %s, the %s"
                            .formatted(
                                    comparison.label().english(),
                                    bound,
                                    bound.label().english()));
        }
        return this;
    }

    /**
     * Renders the check for people.
     *
     * @param language the language
     * @return such as {@code 城乡标准之比 1.5 不超过 上限 1.5：满足}
     */
    public String in(Language language) {
        boolean chinese = language == Language.CHINESE;
        String outcome = holds() ? (chinese ? "：满足" : ": holds") : (chinese ? "：不满足" : ": does not hold");
        return "%s %s %s %s %s%s"
                .formatted(
                        actual.label().in(language),
                        actual.show(language),
                        comparison.label().in(language),
                        bound.label().in(language),
                        bound.show(language),
                        outcome);
    }
}
