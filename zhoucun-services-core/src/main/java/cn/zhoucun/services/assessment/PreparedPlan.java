package cn.zhoucun.services.assessment;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.programme.Case;
import cn.zhoucun.services.programme.Programme;
import cn.zhoucun.services.programme.ProgrammeBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a catalogue, prepared for one date of assessment. Immutable and thread-safe. It does not serialise, its
 * assessments do: send the catalogue and prepare it where it arrives.
 */
public final class PreparedPlan {

    private final ServiceCatalog catalog;
    private final Parameters parameters;
    private final LocalDate date;
    private final Programme programme;
    private final Slots slots;
    private final int[] roots;
    private final boolean[] inForce;
    // made when first asked for; a race makes it twice, to the same effect
    private @Nullable PlanForm form;

    PreparedPlan(ServiceCatalog catalog, Parameters parameters, LocalDate date) {
        this.catalog = catalog;
        this.parameters = parameters;
        this.date = date;
        this.programme = ProgrammeBuilder.programmeOf(catalog, parameters, date);
        this.slots = new Slots(programme, date);
        List<ServiceItem> services = catalog.services();
        this.roots = new int[services.size()];
        this.inForce = new boolean[services.size()];
        for (int place = 0; place < inForce.length; place++) {
            roots[place] = programme.node(services.get(place).condition());
            inForce[place] = services.get(place).inForce().contains(date);
        }
    }

    /**
     * Returns the date of assessment.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Assesses one case.
     *
     * @param facts what is known about it; facts that no rule of the catalogue needs are passed over
     * @return a decision for each service
     * @throws InvalidInputException if a fact of something that has happened lies after the date of assessment
     */
    public Assessment assess(Facts facts) {
        Case person = slots.code(facts);
        return new Assessment(this, facts, person, programme.run(person));
    }

    /**
     * Assesses one case that is given in codes, which may be filled again afterwards.
     *
     * @param known what is known about it, with the numbers of this plan
     * @return a decision for each service
     * @throws InvalidInputException if the case was made for another plan or date
     */
    public Assessment assess(CodedCase known) {
        if (known.slots() != slots) {
            throw new InvalidInputException(
                    "case", "of another plan or date", "must be made by the slots of this plan");
        }
        Case person = known.copy();
        return new Assessment(this, null, person, programme.run(person));
    }

    /**
     * Assesses one case that is given as a row of codes (see {@link ValueType}): the cheapest way to decide.
     *
     * @param row a code for each fact, in the order of {@link Slots#facts()}, or {@link ValueType#UNKNOWN}; it may be part
     *     of a longer array and is not kept
     * @param from the place of the first code in the array
     * @return a decision for each service
     * @throws InvalidInputException if there is no such code, or it is a day after the date of assessment for something that
     *     has happened
     * @throws IndexOutOfBoundsException if the array has fewer codes from that place on than there are facts
     */
    public Assessment assess(long[] row, int from) {
        Case person = slots.code(row, from);
        return new Assessment(this, null, person, programme.run(person));
    }

    /**
     * Returns the numbers of the facts that the rules read, for callers who fill in codes.
     *
     * @return the numbers
     */
    public Slots slots() {
        return slots;
    }

    /** How a service comes out, by its place in the catalogue. */
    Outcome outcome(int place, byte[] truths) {
        return inForce[place] ? Outcome.of(programme.truth(roots[place], truths)) : Outcome.NOT_IN_FORCE;
    }

    ServiceCatalog catalog() {
        return catalog;
    }

    Parameters parameters() {
        return parameters;
    }

    Programme programme() {
        return programme;
    }

    /** What stands for these rules in a stream: one object, which the assessments of the stream share. */
    PlanForm form() {
        PlanForm known = form;
        if (known == null) {
            known = new PlanForm(catalog, parameters, date);
            form = known;
        }
        return known;
    }
}
