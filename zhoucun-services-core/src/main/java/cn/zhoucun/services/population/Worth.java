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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** How much an amount is, with the figures in force filled in. */
sealed interface Worth {

    /** Stands for an amount that is not known: no amount is below 0. */
    long NOT_KNOWN = -1;

    /** What one person gets in fen, or {@link #NOT_KNOWN}. */
    long fen(Columns columns, int row);

    /** The ends that it comes to by one choice or another, each once, in the order of the choices. */
    default List<End> ends() {
        return List.of((End) this);
    }

    /** The numbers of the sums and heads that its ends are worked out from. */
    default List<Integer> slotsLookedUp() {
        return ends().stream()
                .filter(OfCase.class::isInstance)
                .flatMap(end -> ((OfCase) end).slots().stream())
                .toList();
    }

    /** All choices on the way to its ends. */
    default Stream<Choice> choices() {
        return Stream.empty();
    }

    /** Whether different ends may be worth the same to one person: a figure that is printed twice is one end. */
    default boolean mayBeAlike() {
        return ends().size() > 1 && ends().stream().anyMatch(OfCase.class::isInstance);
    }

    /** An amount that is chosen by no fact. */
    sealed interface End extends Worth {}

    /** An end that follows from sums or heads of the case. */
    sealed interface OfCase extends End {

        /** The numbers of the facts that it is worked out from. */
        List<Integer> slots();

        /**
         * Works out what some people get, of whom all the facts are known.
         *
         * @param rows the numbers of the people
         * @param columns the columns
         * @param fen takes the amounts of the people
         * @param count how many of the people count
         */
        void fill(int[] rows, Columns columns, long[] fen, int count);
    }

    /**
     * A figure in force, the same for everyone.
     *
     * @param fen the figure in fen
     */
    record Fixed(long fen) implements End {
        @Override
        public long fen(Columns columns, int row) {
            return fen;
        }
    }

    /** No figure is in force, or only a floor. */
    record NotGiven() implements End {
        @Override
        public long fen(Columns columns, int row) {
            return NOT_KNOWN;
        }
    }

    /**
     * A sum that is a fact of the case.
     *
     * @param slot the number of the fact
     */
    record Given(int slot) implements OfCase {
        @Override
        public List<Integer> slots() {
            return List.of(slot);
        }

        @Override
        public long fen(Columns columns, int row) {
            return columns.get(slot).isKnown(row) ? columns.get(slot).code(row) : NOT_KNOWN;
        }

        @Override
        public void fill(int[] rows, Columns columns, long[] fen, int count) {
            columns.get(slot).look(rows, count, fen);
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
    record Wanting(int sum, long times, int heads, long standard) implements OfCase {
        @Override
        public List<Integer> slots() {
            return List.of(sum, heads);
        }

        @Override
        public long fen(Columns columns, int row) {
            Column sums = columns.get(sum);
            Column sizes = columns.get(heads);
            return sums.isKnown(row) && sizes.isKnown(row) ? fen(sums.code(row), sizes.code(row)) : NOT_KNOWN;
        }

        private long fen(long income, long size) {
            long wanting = standard * size - income * times;
            // nothing where nothing is wanting
            return wanting & ~(wanting >> (Long.SIZE - 1));
        }

        @Override
        public void fill(int[] rows, Columns columns, long[] fen, int count) {
            if (columns.get(sum) instanceof IntColumn sums && columns.get(heads) instanceof ByteColumn sizes) {
                fill(rows, sums.codes(), sizes.codes(), fen, count);
                return;
            }
            Column sums = columns.get(sum);
            Column sizes = columns.get(heads);
            for (int at = 0; at < count; at++) {
                fen[at] = fen(sums.code(rows[at]), sizes.code(rows[at]));
            }
        }

        /** The same over the narrow columns of a resident population, without asking a column for each person. */
        private void fill(int[] rows, int[] sums, byte[] sizes, long[] fen, int count) {
            for (int at = 0; at < count; at++) {
                int row = rows[at];
                fen[at] = fen(sums[row], sizes[row]);
            }
        }
    }

    /**
     * An amount by the value of a fact.
     *
     * @param slot the number of the fact
     * @param cases the amounts by values, one at least; there is none for a value that is not among them
     */
    record Choice(int slot, List<Case> cases) implements Worth {

        /**
         * The amount for one value.
         *
         * @param option the place of the value
         * @param then the amount
         */
        record Case(int option, Worth then) {}

        @Override
        public List<End> ends() {
            return cases.stream()
                    .flatMap(each -> each.then().ends().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Stream<Choice> choices() {
            return Stream.concat(
                    Stream.of(this), cases.stream().flatMap(each -> each.then().choices()));
        }

        /** The amount for the value, or where that is unknown what all cases come to. */
        @Override
        public long fen(Columns columns, int row) {
            return columns.get(slot).isKnown(row)
                    ? fenOf(columns.get(slot).code(row), columns, row)
                    : fenOfAll(columns, row);
        }

        private long fenOf(long option, Columns columns, int row) {
            for (Case each : cases) {
                if (each.option() == option) {
                    return each.then().fen(columns, row);
                }
            }
            return NOT_KNOWN;
        }

        private long fenOfAll(Columns columns, int row) {
            long first = cases.get(0).then().fen(columns, row);
            for (Case each : cases) {
                if (each.then().fen(columns, row) != first) {
                    return NOT_KNOWN;
                }
            }
            return first;
        }
    }

    /** Fills in the figures in force on a date. */
    static Worth of(Amount amount, Programme programme, Parameters parameters, LocalDate date) {
        return new Filling(programme, parameters, date).of(amount);
    }

    /** What figures are filled in from. */
    record Filling(Programme programme, Parameters parameters, LocalDate date) {

        private Worth of(Amount amount) {
            if (amount instanceof Amount.Figure figure) {
                return fixed(figure.parameter());
            } else if (amount instanceof Amount.AtLeast atLeast) {
                return fixed(atLeast.actual());
            } else if (amount instanceof Amount.Given given) {
                return new Given(programme.slot(given.fact()));
            } else if (amount instanceof Amount.TopUp topUp) {
                return wanting(topUp);
            } else if (amount instanceof Amount.Choose<?> choose) {
                return choice(choose);
            }
            throw new IllegalStateException("no such amount: " + amount);
        }

        private Worth fixed(Parameter<Money> parameter) {
            return fen(parameter).<Worth>map(Fixed::new).orElse(new NotGiven());
        }

        private Worth wanting(Amount.TopUp topUp) {
            return fen(topUp.standard())
                    .<Worth>map(standard -> new Wanting(
                            programme.slot(topUp.income().sum()),
                            topUp.income().quotient().times(),
                            programme.slot(topUp.income().heads()),
                            standard))
                    .orElse(new NotGiven());
        }

        private <E extends Option> Worth choice(Amount.Choose<E> choose) {
            ValueType<E> type = choose.by().type();
            List<Choice.Case> cases = new ArrayList<>();
            for (Map.Entry<E, Amount> each : choose.cases().entrySet()) {
                cases.add(new Choice.Case((int) type.encode(each.getKey()), of(each.getValue())));
            }
            return new Choice(programme.slot(choose.by()), List.copyOf(cases));
        }

        private Optional<Long> fen(Parameter<Money> parameter) {
            return parameters.inForce(parameter, date).map(Dated::code);
        }
    }
}
