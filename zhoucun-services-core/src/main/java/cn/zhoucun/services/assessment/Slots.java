package cn.zhoucun.services.assessment;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.programme.Case;
import cn.zhoucun.services.programme.Programme;
import cn.zhoucun.services.programme.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a prepared plan reads, by number: for hosts that hold their data as primitives and decide many cases one
 * at a time. Whoever has rows of codes, one for each fact in the order of {@link #facts()}, hands them to
 * {@link PreparedPlan#assess(long[], int)}. Others look the numbers up once, fill a {@link CodedCase} per case, and hand
 * that to {@link PreparedPlan#assess(CodedCase)}. The answer is the same as from {@link Facts}, without a map in between.
 *
 * <pre>{@code
 * Slots slots = plan.slots();
 * int boarding = slots.of(EnrolmentFacts.BOARDING);
 * CodedCase pupil = slots.newCase();
 * for (...) {
 *     pupil.clear().set(boarding, 1);
 *     Assessment assessment = plan.assess(pupil);
 * }
 * }</pre>
 *
 * <p>Numbers belong to one prepared plan. Immutable and thread-safe.
 */
public final class Slots {

    private final Programme programme;
    private final LocalDate date;
    private final @Nullable Fact<?>[] facts;
    private final long[] lowest;
    private final long[] highest;

    /** How many facts there are; what follows from them has the numbers after theirs. */
    private final int size;

    Slots(Programme programme, LocalDate date) {
        this.programme = programme;
        this.date = date;
        List<Source> sources = programme.sources();
        this.facts = new Fact<?>[sources.size()];
        this.lowest = new long[sources.size()];
        this.highest = new long[sources.size()];
        int count = 0;
        for (int slot = 0; slot < sources.size(); slot++) {
            if (sources.get(slot) instanceof Source.Given given) {
                ValueType<?> type = given.fact().type();
                facts[slot] = given.fact();
                lowest[slot] = type.lowest();
                highest[slot] = isPast(given.fact()) ? Math.min(type.highest(), date.toEpochDay()) : type.highest();
                count++;
            } else {
                // worked out from other facts: no code is one that a caller may give
                lowest[slot] = Long.MAX_VALUE;
                highest[slot] = Long.MIN_VALUE;
            }
        }
        this.size = count;
    }

    /**
     * Returns the number of a fact.
     *
     * @param fact the fact
     * @return its number, from 0
     * @throws InvalidInputException if no rule of the plan reads the fact; see {@link #contains}
     */
    public int of(Fact<?> fact) {
        int slot = programme.slot(fact);
        if (slot < 0) {
            throw new InvalidInputException("fact", fact.id(), "must be one that a rule of the plan reads");
        }
        return slot;
    }

    /**
     * Returns whether a rule of the plan reads a fact.
     *
     * @param fact the fact
     * @return true if it has a number
     */
    public boolean contains(Fact<?> fact) {
        return programme.slot(fact) >= 0;
    }

    /**
     * Returns the facts that rules of the plan read. The number of a fact is its place here, which is its place in
     * {@link ServiceCatalog#facts()}.
     *
     * @return the facts
     */
    public List<Fact<?>> facts() {
        return List.of(Arrays.copyOf(facts, size));
    }

    /**
     * Starts a case of which nothing is known.
     *
     * @return the case, to be filled and used again and again
     */
    public CodedCase newCase() {
        return new CodedCase(this, programme.newCase());
    }

    void check(int slot, long code) {
        if (code != ValueType.UNKNOWN && (code < lowest[slot] || highest[slot] < code)) {
            throw refusal(slot, code);
        }
    }

    private InvalidInputException refusal(int slot, long code) {
        Fact<?> fact = facts[slot];
        if (fact == null) {
            return new InvalidInputException("slot", slot, "must be the number of a fact");
        }
        if (isPast(fact) && code > highest[slot] && code <= fact.type().highest()) {
            return notYet(fact, LocalDate.ofEpochDay(code), date);
        }
        return new InvalidInputException(
                fact.id(), code, "must be a code from %d to %d".formatted(lowest[slot], highest[slot]));
    }

    private static boolean isPast(Fact<?> fact) {
        return fact.type() instanceof Day day && day.past();
    }

    /** Says that something which has happened cannot lie ahead. */
    private static InvalidInputException notYet(Fact<?> fact, LocalDate day, LocalDate date) {
        return new InvalidInputException(
                fact.id(), day, "must not be after the date of assessment (%s)".formatted(date));
    }

    /** Codes facts; those that no rule reads are passed over. */
    Case code(Facts known) {
        Case person = programme.newCase();
        for (int place = 0; place < known.size(); place++) {
            int slot = programme.slot(known.fact(place));
            if (slot >= 0) {
                check(slot, known.code(place));
                person.set(slot, known.code(place));
            }
        }
        return person;
    }

    /** Takes a row of codes over, one for each fact. */
    Case code(long[] row, int from) {
        if (from < 0 || row.length - size < from) {
            throw tooShort(row, from);
        }
        // what is copied beyond the facts is overwritten by what follows from them
        long[] codes = Arrays.copyOfRange(row, from, from + facts.length);
        long outside = 0;
        for (int slot = 0; slot < size; slot++) {
            long code = row[from + slot];
            // 0 only of what is unknown; the sign of what follows is set of any other
            long above = code ^ ValueType.UNKNOWN;
            // where one difference overflows, the other has its sign set
            outside |= (code - lowest[slot] | highest[slot] - code) & (above | -above);
        }
        if (outside < 0) {
            for (int slot = 0; slot < size; slot++) {
                check(slot, row[from + slot]);
            }
        }
        return new Case(codes);
    }

    private IndexOutOfBoundsException tooShort(long[] row, int from) {
        return new IndexOutOfBoundsException(
                "The row (%d codes, read from place %d) must have one for each of %d facts."
                        .formatted(row.length, from, size));
    }

    /** The facts of a case that was given in codes. */
    Facts facts(Case person) {
        Facts.Builder known = Facts.builder();
        for (int slot = 0; slot < facts.length; slot++) {
            Fact<?> fact = facts[slot];
            if (fact != null && person.isKnown(slot)) {
                decode(known, fact, person.codes()[slot]);
            }
        }
        return known.build();
    }

    private static <T> void decode(Facts.Builder known, Fact<T> fact, long code) {
        known.set(fact, fact.type().decode(code));
    }
}
