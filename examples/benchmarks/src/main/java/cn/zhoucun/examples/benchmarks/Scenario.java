package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What is decided: the services, the date, and figures that are made up where the plan leaves them to an authority. */
final class Scenario {

    static final LocalDate DATE = LocalDate.of(2018, 9, 1);

    /** The urban living allowance standard, in fen a head a month; made up. */
    static final long URBAN_STANDARD = 500_00;

    /** The rural living allowance standard, in fen a head a year; made up. */
    static final long RURAL_STANDARD = 4_000_00;

    /** The age from which a person is old; made up. */
    static final int OLD_AGE = 60;

    /** Twelve representative services; the first seven give amounts. Their places number the rules everywhere here. */
    static final List<String> TWELVE = List.of(
            "EDU-02", "EDU-03", "EDU-04", "EDU-05", "EDU-07", "EDU-08", "SOC-01", "SOC-02", "SOC-08", "HEA-01",
            "HEA-03", "HEA-07");

    static final int PAID = 7;

    private Scenario() {}

    static ServiceCatalog twelve() {
        ServiceCatalog all = ZhoucunPlan.catalog();
        List<ServiceItem> services = TWELVE.stream().map(all::get).toList();
        return ServiceCatalog.of("twelve", all.document(), services);
    }

    /** Days on which those are born who complete so many years on the date; who is older was born before. */
    static long birthday(int years) {
        return DATE.minusYears(years).toEpochDay();
    }

    static Parameters figures() {
        Parameters figures = Parameters.none();
        for (Parameter<?> parameter : ZhoucunPlan.catalog().parameters()) {
            if (parameter.printed().isEmpty()) {
                figures = with(figures, parameter);
            }
        }
        return figures;
    }

    @SuppressWarnings("unchecked") // the type of a parameter says what its values are
    private static Parameters with(Parameters figures, Parameter<?> parameter) {
        if (parameter.type() instanceof WholeNumber) {
            return figures.with((Parameter<Integer>) parameter, age(parameter.id()), ZhoucunPlan.period(), "made up");
        } else if (parameter.type() instanceof Yuan) {
            return figures.with(
                    (Parameter<Money>) parameter, Renminbi.ofFen(sum(parameter.id())), ZhoucunPlan.period(), "made up");
        }
        throw new IllegalStateException("no made-up figure for " + parameter);
    }

    private static int age(String id) {
        return Stream.of("oldAge", "pensionAge", "AgeTo", "toAge").anyMatch(id::contains) ? OLD_AGE : 16;
    }

    private static long sum(String id) {
        return switch (id) {
            case "SOC-01.urban" -> URBAN_STANDARD;
            case "SOC-01.rural" -> RURAL_STANDARD;
            default -> 100_00 + Math.floorMod(id.hashCode(), 900) * 100L;
        };
    }
}
