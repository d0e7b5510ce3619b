package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.population.RunOptions;
import java.util.function.Function;

/** The engines in the order of the report. */
public enum Contestant {
    PLAIN_JAVA("hand-written Java over row objects", PlainJava::new),
    SLOTS("ours, one by one from slots", OursFromSlots::new),
    FACTS("ours, one by one from boxed facts", OursFromFacts::new, 1 << 16),
    EXPLAINED("ours, one by one, reasons and amounts read", OursExplained::new, 1 << 13),
    RESIDENT("ours, population resident, decisions and totals", crowd -> resident(crowd, RunOptions.DEFAULT)),
    RESIDENT_AMOUNTS("ours, population resident, amounts kept", crowd -> resident(crowd, amounts())),
    COLUMNS("ours, population from primitive columns", crowd -> OursPopulation.fromColumns(crowd, amounts())),
    ROWS("ours, population from rows of boxed facts", crowd -> OursPopulation.fromRows(crowd, amounts()), 1 << 16),
    DROOLS_BATCH("Drools 10.2, session for 4096 people", crowd -> new Drools(crowd, Drools.Mode.BATCH)),
    DROOLS_REUSED("Drools 10.2, session reused", crowd -> new Drools(crowd, Drools.Mode.REUSED)),
    DROOLS_EACH("Drools 10.2, session a person", crowd -> new Drools(crowd, Drools.Mode.EACH)),
    AVIATOR("AviatorScript 5.4", Scripts::aviator, 1 << 16),
    EASY_RULES("Easy Rules 4.1, lambdas", EasyRules::new),
    EVRETE("Evrete 4.0, session for 4096 people", Evrete::new),
    QLEXPRESS("QLExpress 4", crowd -> Scripts.qlExpress(crowd, false), 1 << 16),
    QLEXPRESS_TRACED("QLExpress 4 with trace", crowd -> Scripts.qlExpress(crowd, true), 1 << 16),
    DMN("KIE DMN 10.2, FEEL", Dmn::new, 1 << 14);

    /** Enough different people that branch predictors cannot learn them. */
    static final int PEOPLE = 1 << 17;

    private final String label;
    private final Function<Crowd, Engine> maker;
    private final int people;

    Contestant(String label, Function<Crowd, Engine> maker) {
        this(label, maker, PEOPLE);
    }

    Contestant(String label, Function<Crowd, Engine> maker, int people) {
        this.label = label;
        this.maker = maker;
        this.people = people;
    }

    private static Engine resident(Crowd crowd, RunOptions options) {
        return OursPopulation.resident(crowd, options);
    }

    private static RunOptions amounts() {
        return RunOptions.DEFAULT.withAmounts();
    }

    String label() {
        return label;
    }

    /** How many different people it is given; those of slow engines who are held boxed are fewer. */
    int people() {
        return people;
    }

    /** Whether it decides for everyone at once. */
    boolean isPopulation() {
        return name().matches("RESIDENT.*|COLUMNS|ROWS");
    }

    /** Whether it can say that a case is undetermined, and knows all 100 services. */
    boolean isOurs() {
        return isPopulation() || this == SLOTS || this == FACTS || this == EXPLAINED;
    }

    /** Whether it gives amounts for each person. */
    boolean paysEach() {
        return this != SLOTS && this != FACTS && this != RESIDENT;
    }

    Engine make(Crowd crowd) {
        return maker.apply(crowd);
    }

    static ServiceCatalog catalog(int services) {
        return services == Scenario.TWELVE.size() ? Scenario.twelve() : ZhoucunPlan.catalog();
    }
}
