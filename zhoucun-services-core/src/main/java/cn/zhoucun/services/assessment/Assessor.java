package cn.zhoucun.services.assessment;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Assesses cases against the services of a catalogue. Immutable and thread-safe; make one and keep it.
 *
 * <p>Rules, policy figures and date are prepared once for each date. Callers who assess many cases on one date hold on to
 * what {@link #on} returns; the last date is remembered here, so that {@link #assess} is as fast on the same date. A change
 * of date is logged at debug level: many of them tell of a caller who alternates between dates, and had better hold on.
 */
public final class Assessor {

    private final ServiceCatalog catalog;
    private final Parameters parameters;
    private volatile @Nullable PreparedPlan latest;

    private Assessor(ServiceCatalog catalog, Parameters parameters) {
        this.catalog = catalog;
        this.parameters = parameters;
    }

    /**
     * Obtains an assessor that knows only the printed figures.
     *
     * @param catalog the services
     * @return the assessor
     */
    public static Assessor of(ServiceCatalog catalog) {
        return of(catalog, Parameters.none());
    }

    /**
     * Obtains an assessor.
     *
     * @param catalog the services
     * @param parameters the policy figures that the caller supplies or amends
     * @return the assessor
     */
    public static Assessor of(ServiceCatalog catalog, Parameters parameters) {
        return new Assessor(catalog, parameters);
    }

    /**
     * Returns the catalogue.
     *
     * @return the catalogue
     */
    public ServiceCatalog catalog() {
        return catalog;
    }

    /**
     * Prepares the rules for a date of assessment.
     *
     * @param date the date
     * @return the prepared rules
     * @throws InvalidInputException if a figure is below its printed floor
     */
    public PreparedPlan on(LocalDate date) {
        PreparedPlan prepared = latest;
        if (prepared == null || !prepared.date().equals(date)) {
            if (prepared != null) {
                PreparationLog.dateChanges(catalog.id(), prepared.date(), date);
            }
            prepared = new PreparedPlan(catalog, parameters, date);
            latest = prepared;
        }
        return prepared;
    }

    /**
     * Assesses one case.
     *
     * @param facts what is known about it
     * @param date the date of assessment
     * @return a decision for each service
     * @throws InvalidInputException if a fact of something that has happened lies after the date of assessment
     */
    public Assessment assess(Facts facts, LocalDate date) {
        return on(date).assess(facts);
    }
}
