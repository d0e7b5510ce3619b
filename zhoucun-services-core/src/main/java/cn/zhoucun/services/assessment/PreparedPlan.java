package cn.zhoucun.services.assessment;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.programme.Case;
import cn.zhoucun.services.programme.Programme;
import cn.zhoucun.services.programme.ProgrammeBuilder;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules of a catalogue, prepared for one date of assessment. Immutable and thread-safe. */
public final class PreparedPlan {

    private static final Logger LOG = LoggerFactory.getLogger(PreparedPlan.class);

    private final ServiceCatalog catalog;
    private final Parameters parameters;
    private final LocalDate date;
    private final Programme programme;

    PreparedPlan(ServiceCatalog catalog, Parameters parameters, LocalDate date) {
        this.catalog = catalog;
        this.parameters = parameters;
        this.date = date;
        this.programme = ProgrammeBuilder.programmeOf(catalog, parameters, date);
        LOG.debug(
                "Prepared {} for {}: {} steps",
                catalog.id(),
                date,
                programme.nodes().size());
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
        Case person = programme.newCase();
        for (Fact<?> fact : facts.known()) {
            int slot = programme.slot(fact);
            if (slot >= 0) {
                person.set(slot, code(fact, facts));
            }
        }
        return new Assessment(this, facts, person, programme.run(person));
    }

    private <T> long code(Fact<T> fact, Facts facts) {
        T value = facts.get(fact).orElseThrow();
        if (fact.type() instanceof Day day && day.past() && ((LocalDate) value).isAfter(date)) {
            throw new InvalidInputException(
                    fact.id(), value, "must not be after the date of assessment (%s)".formatted(date));
        }
        return fact.type().encode(value);
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
}
