package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How parties share a cost (按比例分担), to the fen and with nothing lost. Every party bears its exact part rounded down; the
 * fen that are left over go one each to the largest remainders, and to the party named first where remainders are
 * equal.
 *
 * @param <P> the type of the parties
 */
public final class CostSharing<P extends Option> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<Portion<P>> portions;

    private CostSharing(List<Portion<P>> portions) {
        this.portions = portions;
    }

    /**
     * The portion of one party.
     *
     * @param party the party
     * @param share its share of the cost, from 0 to 1
     * @param <P> the type of the party
     */
    public record Portion<P extends Option>(P party, Fraction share) implements Serializable {

        /**
         * Obtains a portion.
         *
         * @param <P> the type of the party
         * @param party the party
         * @param share its share, a decimal such as {@code 0.6}
         * @return the portion
         * @throws InvalidInputException if the share has more than 18 digits
         */
        public static <P extends Option> Portion<P> of(P party, BigDecimal share) {
            return new Portion<>(party, Fraction.of("share of " + party.label().english(), share));
        }
    }

    /**
     * What one party bears.
     *
     * @param party the party
     * @param amount the amount, and how it was worked out
     * @param <P> the type of the party
     */
    public record Part<P extends Option>(P party, Calculation amount) implements Serializable {}

    /**
     * Obtains a way to share.
     *
     * @param <P> the type of the parties
     * @param portions the portions, in the order that decides between equal remainders
     * @return the way to share
     * @throws InvalidInputException if a share is not from 0 to 1, a party has two portions, or the shares do not sum to
     *     exactly one
     */
    public static <P extends Option> CostSharing<P> among(List<Portion<P>> portions) {
        Fraction sum = Fraction.ZERO;
        Set<P> parties = new HashSet<>();
        for (Portion<P> portion : portions) {
            String name = "share of " + portion.party().label().english();
            Given.share(Text.of(name, name), portion.share());
            if (!parties.add(portion.party())) {
                throw new InvalidInputException(name, portion.share(), "must be given once");
            }
            sum = sum.plus(portion.share());
        }
        if (!sum.equals(Fraction.ONE)) {
            throw new InvalidInputException(
                    "sum of the shares of "
                            + String.join(
                                    ", ",
                                    portions.stream()
                                            .map(portion ->
                                                    portion.party().label().english())
                                            .toList()),
                    sum,
                    "must be exactly 1");
        }
        return new CostSharing<>(List.copyOf(portions));
    }

    /**
     * Returns the portions.
     *
     * @return the portions, in their order
     */
    public List<Portion<P>> portions() {
        return portions;
    }

    /**
     * Shares a cost.
     *
     * @param total the cost
     * @return what each party bears, in the order of the portions
     */
    public List<Part<P>> split(Sum total) {
        return split(Given.sum(Text.of("总费用", "total cost"), total));
    }

    /**
     * Shares a cost that was worked out.
     *
     * @param total the cost, in whole fen
     * @return what each party bears, in the order of the portions
     * @throws IllegalStateException if the cost is not money in whole fen
     */
    public List<Part<P>> split(Quantity total) {
        Frequency frequency = total.sum().frequency();
        List<Quantity> exact = new ArrayList<>();
        List<Quantity> down = new ArrayList<>();
        Fraction left = total.value();
        for (Portion<P> portion : portions) {
            Text name = portion.party().label();
            Quantity share = Given.share(named(name, "分担比例", "share"), portion.share());
            Quantity part = total.times(share, named(name, "应担额（精确）", "exact part"));
            Quantity rounded = part.toFen(RoundingMode.DOWN, named(name, "应担额", "part"));
            exact.add(part);
            down.add(rounded);
            left = left.minus(rounded.value());
        }
        Fraction fen = Fraction.of(1, 100);
        int fenLeft = left.dividedBy(fen).decimal().orElseThrow().intValueExact();
        List<Integer> order = IntStream.range(0, portions.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) ->
                                exact.get(i).value().minus(down.get(i).value()))
                        .reversed())
                .toList();
        Set<Integer> oneMore = new HashSet<>(order.subList(0, fenLeft));
        Quantity leftOver =
                Quantity.constant(Text.of("最大余数补一分", "fen left over, to the largest remainders"), fen, frequency);
        return IntStream.range(0, portions.size())
                .mapToObj(i -> new Part<>(
                        portions.get(i).party(),
                        Calculation.of(
                                oneMore.contains(i)
                                        ? down.get(i)
                                                .plus(
                                                        leftOver,
                                                        named(
                                                                portions.get(i)
                                                                        .party()
                                                                        .label(),
                                                                "分担额",
                                                                "part with the fen left over"))
                                        : down.get(i))))
                .toList();
    }

    private static Text named(Text party, String chinese, String english) {
        return Text.of(party.chinese() + chinese, english + " of " + party.english());
    }

    private Object writeReplace() {
        return new SerialForm<>(portions);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm<P extends Option>(List<Portion<P>> portions) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> among(portions));
        }
    }
}
