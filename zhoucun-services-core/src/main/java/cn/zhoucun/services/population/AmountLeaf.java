package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.programme.Programme;
import cn.zhoucun.services.rule.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One end of an amount: the values of facts that lead to it, and what it is worth there.
 *
 * @param path the choices that lead here
 * @param worth how much it is
 */
record AmountLeaf(List<Step> path, Worth worth) {

    /**
     * One choice on the way.
     *
     * @param slot the number of the fact
     * @param option the place of the value
     */
    record Step(int slot, int option) {}

    /** How much an end of an amount is. */
    sealed interface Worth {

        /** The numbers of the facts that it is worked out from. */
        default List<Integer> slots() {
            return List.of();
        }

        /** Whether it follows from facts of the case. */
        default boolean isOfCase() {
            return !slots().isEmpty();
        }

        /**
         * Works out what some people get.
         *
         * @param rows the numbers of the people
         * @param count how many of the numbers count
         * @param columns the columns
         * @param spare room for another code of each of the people
         * @param fen takes the amounts in fen; less than 0 where a fact or a figure is not known
         */
        void fill(int[] rows, int count, Columns columns, long[] spare, long[] fen);
    }

    /**
     * A figure in force, the same for everyone.
     *
     * @param fen the figure in fen
     */
    record Fixed(long fen) implements Worth {
        @Override
        public void fill(int[] rows, int count, Columns columns, long[] spare, long[] to) {
            Arrays.fill(to, 0, count, fen);
        }
    }

    /**
     * A fact of the case.
     *
     * @param slot the number of the fact
     */
    record OfCase(int slot) implements Worth {
        @Override
        public List<Integer> slots() {
            return List.of(slot);
        }

        @Override
        public void fill(int[] rows, int count, Columns columns, long[] spare, long[] to) {
            columns.get(slot).look(rows, count, to);
        }
    }

    /**
     * What is wanting to a standard per head.
     *
     * @param sum the number of the fact of income
     * @param times what brings the income to the period of the standard
     * @param heads the number of the fact of heads
     * @param standard the standard in fen
     */
    record Wanting(int sum, long times, int heads, long standard) implements Worth {
        @Override
        public List<Integer> slots() {
            return List.of(sum, heads);
        }

        @Override
        public void fill(int[] rows, int count, Columns columns, long[] spare, long[] to) {
            columns.get(sum).look(rows, count, to);
            columns.get(heads).look(rows, count, spare);
            for (int at = 0; at < count; at++) {
                long wanting = standard * spare[at] - to[at] * times;
                // nothing where nothing is wanting, and all ones where either is not known
                long unknown = (to[at] | spare[at]) >> (Long.SIZE - 1);
                to[at] = (wanting & ~(wanting >> (Long.SIZE - 1))) | unknown;
            }
        }
    }

    /** No figure is in force, or only a floor. */
    record NotGiven() implements Worth {
        @Override
        public void fill(int[] rows, int count, Columns columns, long[] spare, long[] to) {
            Arrays.fill(to, 0, count, -1);
        }
    }

    /** Lists the ends of an amount. */
    static List<AmountLeaf> of(Amount amount, Programme programme, Parameters parameters, LocalDate date) {
        List<AmountLeaf> leaves = new ArrayList<>();
        new Walk(programme, parameters, date, leaves).visit(amount, List.of());
        return leaves;
    }

    private record Walk(Programme programme, Parameters parameters, LocalDate date, List<AmountLeaf> leaves) {

        void visit(Amount amount, List<Step> path) {
            if (amount instanceof Amount.Choose<?> choose) {
                visitCases(choose, path);
            } else {
                leaves.add(new AmountLeaf(path, worth(amount)));
            }
        }

        private <E extends Option> void visitCases(Amount.Choose<E> choose, List<Step> path) {
            ValueType<E> type = choose.by().type();
            for (Map.Entry<E, Amount> each : choose.cases().entrySet()) {
                List<Step> longer = new ArrayList<>(path);
                longer.add(new Step(programme.slot(choose.by()), (int) type.encode(each.getKey())));
                visit(each.getValue(), List.copyOf(longer));
            }
        }

        private Worth worth(Amount amount) {
            if (amount instanceof Amount.Figure figure) {
                return fixed(figure.parameter());
            } else if (amount instanceof Amount.AtLeast atLeast) {
                return fixed(atLeast.actual());
            } else if (amount instanceof Amount.Given given) {
                return new OfCase(programme.slot(given.fact()));
            } else if (amount instanceof Amount.TopUp topUp) {
                return fen(topUp.standard())
                        .<Worth>map(standard -> new Wanting(
                                programme.slot(topUp.income().sum()),
                                topUp.income().quotient().times(),
                                programme.slot(topUp.income().heads()),
                                standard))
                        .orElse(new NotGiven());
            }
            throw new IllegalStateException("no such amount: " + amount);
        }

        private Worth fixed(Parameter<Money> parameter) {
            return fen(parameter).<Worth>map(Fixed::new).orElse(new NotGiven());
        }

        private Optional<Long> fen(Parameter<Money> parameter) {
            return parameters.inForce(parameter, date).map(Dated::code);
        }
    }
}
