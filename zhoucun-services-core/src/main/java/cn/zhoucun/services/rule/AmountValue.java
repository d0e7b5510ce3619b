package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.source.Language;
import java.io.Serializable;
import org.joda.money.Money;

/** How much an amount comes to in one case, as far as it is known. */
public sealed interface AmountValue extends Serializable {

    /**
     * Returns how often it falls due.
     *
     * @return the frequency
     */
    Frequency frequency();

    /**
     * Renders the amount.
     *
     * @param language the language
     * @return such as {@code 每年1250元}
     */
    String in(Language language);

    /**
     * The amount is settled.
     *
     * @param money the money
     * @param frequency how often it falls due
     */
    record Exact(Money money, Frequency frequency) implements AmountValue {
        @Override
        public String in(Language language) {
            return withFrequency(number(money), frequency, language);
        }
    }

    /**
     * The amount depends on facts that are unknown, and lies between two figures.
     *
     * @param least the smallest possible
     * @param most the largest possible, more than the least
     * @param frequency how often it falls due
     */
    record Between(Money least, Money most, Frequency frequency) implements AmountValue {
        @Override
        public String in(Language language) {
            return withFrequency(number(least) + "–" + number(most), frequency, language);
        }
    }

    /**
     * Only a floor is known.
     *
     * @param least the floor
     * @param frequency how often it falls due
     */
    record AtLeast(Money least, Frequency frequency) implements AmountValue {
        @Override
        public String in(Language language) {
            return (language == Language.CHINESE ? "不低于" : "at least ")
                    + withFrequency(number(least), frequency, language);
        }
    }

    /**
     * The document leaves the figure to an authority or to the case, and it was not given. It is not zero.
     *
     * @param frequency how often it falls due
     */
    record Unspecified(Frequency frequency) implements AmountValue {
        @Override
        public String in(Language language) {
            return language == Language.CHINESE
                    ? frequency.label().chinese() + "金额未给出"
                    : "amount " + frequency.label().english() + " not given";
        }
    }

    private static String number(Money money) {
        return money.getAmount().stripTrailingZeros().toPlainString();
    }

    private static String withFrequency(String number, Frequency frequency, Language language) {
        return language == Language.CHINESE
                ? frequency.label().chinese() + number + "元"
                : number + " yuan " + frequency.label().english();
    }
}
