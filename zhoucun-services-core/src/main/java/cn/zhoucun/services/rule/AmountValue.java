package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.source.Language;
import java.io.Serializable;
import java.math.BigDecimal;
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
     * @param fen the sum in fen
     * @param frequency how often it falls due
     */
    record Exact(long fen, Frequency frequency) implements AmountValue {

        /**
         * Obtains a settled amount.
         *
         * @param money the sum
         * @param frequency how often it falls due
         * @throws IllegalArgumentException if it is not in yuan
         */
        public Exact(Money money, Frequency frequency) {
            this(Renminbi.fen(money), frequency);
        }

        /**
         * Returns the sum.
         *
         * @return the money
         */
        public Money money() {
            return Renminbi.ofFen(fen);
        }

        @Override
        public String in(Language language) {
            return withFrequency(number(fen), frequency, language);
        }
    }

    /**
     * The amount depends on facts that are unknown, and lies between two figures.
     *
     * @param leastFen the smallest possible, in fen
     * @param mostFen the largest possible, in fen; more than the least
     * @param frequency how often it falls due
     */
    record Between(long leastFen, long mostFen, Frequency frequency) implements AmountValue {

        /**
         * Checks the ends.
         *
         * @throws IllegalArgumentException if the largest is not more than the least
         */
        public Between {
            if (mostFen <= leastFen) {
                throw new IllegalArgumentException(
                        "The most (%d fen) must be more than the least (%d fen).".formatted(mostFen, leastFen));
            }
        }

        /**
         * Obtains an amount between two figures.
         *
         * @param least the smallest possible
         * @param most the largest possible, more than the least
         * @param frequency how often it falls due
         * @throws IllegalArgumentException if they are not in yuan, or the largest is not more than the least
         */
        public Between(Money least, Money most, Frequency frequency) {
            this(Renminbi.fen(least), Renminbi.fen(most), frequency);
        }

        /**
         * Returns the smallest possible sum.
         *
         * @return the money
         */
        public Money least() {
            return Renminbi.ofFen(leastFen);
        }

        /**
         * Returns the largest possible sum.
         *
         * @return the money
         */
        public Money most() {
            return Renminbi.ofFen(mostFen);
        }

        @Override
        public String in(Language language) {
            return withFrequency(number(leastFen) + "–" + number(mostFen), frequency, language);
        }
    }

    /**
     * Only a floor is known.
     *
     * @param leastFen the floor, in fen
     * @param frequency how often it falls due
     */
    record AtLeast(long leastFen, Frequency frequency) implements AmountValue {

        /**
         * Obtains an amount of which a floor is known.
         *
         * @param least the floor
         * @param frequency how often it falls due
         * @throws IllegalArgumentException if it is not in yuan
         */
        public AtLeast(Money least, Frequency frequency) {
            this(Renminbi.fen(least), frequency);
        }

        /**
         * Returns the floor.
         *
         * @return the money
         */
        public Money least() {
            return Renminbi.ofFen(leastFen);
        }

        @Override
        public String in(Language language) {
            return (language == Language.CHINESE ? "不低于" : "at least ")
                    + withFrequency(number(leastFen), frequency, language);
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

    private static String number(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }

    private static String withFrequency(String number, Frequency frequency, Language language) {
        return language == Language.CHINESE
                ? frequency.label().chinese() + number + "元"
                : number + " yuan " + frequency.label().english();
    }
}
