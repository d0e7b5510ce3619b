package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How units convert: shares of a whole into each other, ten thousands of people, households and dwellings into single
 * ones (one dwelling is one household, reading D034), yuan by their powers of ten, and hours into minutes. Nothing else
 * converts; money a month and money a year are brought together only by {@link #aYear}, which says so.
 */
public final class Units {

    private enum Family {
        SHARE,
        PEOPLE,
        DWELLINGS,
        YUAN,
        TIME
    }

    private record Scale(Family family, Fraction size) {}

    private static final Map<Unit, Scale> SCALES = new EnumMap<>(Map.ofEntries(
            Map.entry(Unit.FRACTION, new Scale(Family.SHARE, Fraction.ONE)),
            Map.entry(Unit.PERCENT, new Scale(Family.SHARE, Fraction.of(1, 100))),
            Map.entry(Unit.PER_THOUSAND, new Scale(Family.SHARE, Fraction.of(1, 1_000))),
            Map.entry(Unit.PER_HUNDRED_THOUSAND, new Scale(Family.SHARE, Fraction.of(1, 100_000))),
            Map.entry(Unit.PEOPLE, new Scale(Family.PEOPLE, Fraction.ONE)),
            Map.entry(Unit.TEN_THOUSAND_PEOPLE, new Scale(Family.PEOPLE, Fraction.of(10_000))),
            Map.entry(Unit.HOUSEHOLDS, new Scale(Family.DWELLINGS, Fraction.ONE)),
            Map.entry(Unit.TEN_THOUSAND_HOUSEHOLDS, new Scale(Family.DWELLINGS, Fraction.of(10_000))),
            Map.entry(Unit.TEN_THOUSAND_DWELLINGS, new Scale(Family.DWELLINGS, Fraction.of(10_000))),
            Map.entry(Unit.TEN_THOUSAND_YUAN, new Scale(Family.YUAN, Fraction.of(10_000))),
            Map.entry(Unit.HUNDRED_MILLION_YUAN, new Scale(Family.YUAN, Fraction.of(100_000_000))),
            Map.entry(Unit.MINUTES, new Scale(Family.TIME, Fraction.ONE)),
            Map.entry(Unit.HOURS, new Scale(Family.TIME, Fraction.of(60)))));

    /** What a count over a count is multiplied with, where the unit is no share. */
    private static final Map<Unit, Fraction> PER_HEAD = new EnumMap<>(Map.of(
            Unit.VOLUMES_PER_HEAD, Fraction.ONE,
            Unit.SAMPLES_PER_THOUSAND_A_YEAR, Fraction.of(1_000),
            Unit.MULTIPLE, Fraction.ONE,
            Unit.RATIO_TO_ONE, Fraction.ONE,
            Unit.FILMS_A_MONTH, Fraction.ONE,
            Unit.YUAN_A_YEAR, Fraction.ONE));

    private Units() {}

    /**
     * Returns whether values of one unit can be said in another.
     *
     * @param from the unit given
     * @param to the unit wanted
     * @return true for the same unit and for units of one kind
     */
    public static boolean isConvertible(Unit from, Unit to) {
        return from == to || (family(from).isPresent() && family(from).equals(family(to)));
    }

    /**
     * Says a value in another unit, exactly.
     *
     * @param value the value
     * @param from its unit
     * @param to the unit wanted
     * @return the value in the unit wanted
     * @throws InvalidInputException if the units are not of one kind
     */
    public static Fraction convert(Fraction value, Unit from, Unit to) {
        if (from == to) {
            return value;
        }
        Scale given = SCALES.get(from);
        Scale wanted = SCALES.get(to);
        if (given == null || wanted == null || given.family() != wanted.family()) {
            throw new InvalidInputException("unit", from.code(), "must be %s or convert to it".formatted(to.code()));
        }
        return value.times(given.size()).dividedBy(wanted.size());
    }

    /**
     * Says a count over a count in a unit.
     *
     * @param counts the counts, the whole not zero
     * @param to the unit wanted: a share, or so much a head
     * @return the value
     * @throws InvalidInputException if the whole is zero, or the unit is not of one count over another
     */
    public static Fraction ofCounts(Measured.Counts counts, Unit to) {
        if (counts.isOfNothing()) {
            throw new InvalidInputException("counts", counts, "must be of something");
        }
        Fraction share = Fraction.of(counts.part()).dividedBy(Fraction.of(counts.whole()));
        Fraction perHead = PER_HEAD.get(to);
        if (perHead != null) {
            return share.times(perHead);
        }
        if (family(to).filter(Family.SHARE::equals).isEmpty()) {
            throw new InvalidInputException("counts", counts, "must be a single value in " + to.code());
        }
        return convert(share, Unit.FRACTION, to);
    }

    /**
     * Brings money a month, or a year, to a year.
     *
     * @param value the value
     * @param unit its unit
     * @return twelve times money a month; money a year as it is
     * @throws InvalidInputException for any other unit
     */
    public static Fraction aYear(Fraction value, Unit unit) {
        return switch (unit) {
            case YUAN_A_MONTH -> value.times(Fraction.of(12));
            case YUAN_A_YEAR -> value;
            default -> throw new InvalidInputException("unit", unit.code(), "must be yuan a month or yuan a year");
        };
    }

    private static Optional<Family> family(Unit unit) {
        return Optional.ofNullable(SCALES.get(unit)).map(Scale::family);
    }
}
