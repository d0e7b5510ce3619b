package cn.zhoucun.services.programme;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.rule.Quotient;
import java.util.List;

/** What fills one slot of a case. */
public sealed interface Source {

    /**
     * Returns the facts that the code of the slot follows from.
     *
     * @return the facts
     */
    List<Fact<?>> facts();

    /**
     * Returns the smallest code.
     *
     * @return the code
     */
    long lowest();

    /**
     * Returns the largest code.
     *
     * @return the code
     */
    long highest();

    /**
     * A fact as it is.
     *
     * @param fact the fact
     */
    record Given(Fact<?> fact) implements Source {
        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }

        @Override
        public long lowest() {
            return fact.type().lowest();
        }

        @Override
        public long highest() {
            return fact.type().highest();
        }
    }

    /**
     * One fact divided by another, as far as they are known: the least or the most that the quotient can be. Both ends are
     * known in every case, and are the same where both facts are.
     *
     * @param quotient the division
     * @param numerator the slot of the numerator
     * @param denominator the slot of the denominator
     * @param end which end of what is possible
     */
    record Divided(Quotient quotient, int numerator, int denominator, End end) implements Source {

        /** An end of what is possible. */
        public enum End {
            /** The smallest numerator by the largest denominator. */
            LEAST,
            /** The largest numerator by the smallest denominator. */
            MOST
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(quotient.numerator(), quotient.denominator());
        }

        @Override
        public long lowest() {
            return ofUnknown(End.LEAST);
        }

        @Override
        public long highest() {
            return ofUnknown(End.MOST);
        }

        private long ofUnknown(End either) {
            return new Divided(quotient, numerator, denominator, either).of(false, 0, false, 0);
        }

        /**
         * Divides what is known.
         *
         * @param numeratorKnown whether the numerator is known
         * @param numeratorCode its code, if it is
         * @param denominatorKnown whether the denominator is known
         * @param denominatorCode its code, if it is
         * @return this end of what the quotient can be
         */
        public long of(boolean numeratorKnown, long numeratorCode, boolean denominatorKnown, long denominatorCode) {
            return quotient.of(
                    numeratorKnown ? numeratorCode : unknownNumerator(),
                    denominatorKnown ? denominatorCode : unknownDenominator());
        }

        /**
         * Returns what stands for a numerator that is not known.
         *
         * @return the code of its end that leads to this end of the quotient
         */
        public long unknownNumerator() {
            ValueType<?> type = quotient.numerator().type();
            return end == End.LEAST ? type.lowest() : type.highest();
        }

        /**
         * Returns what stands for a denominator that is not known.
         *
         * @return the code of its end that leads to this end of the quotient
         */
        public long unknownDenominator() {
            ValueType<?> type = quotient.denominator().type();
            return end == End.LEAST ? type.highest() : type.lowest();
        }
    }
}
