package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.programme.Programme;
import cn.zhoucun.services.programme.Source;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/** The rules of a catalogue, prepared for one date, as a run over blocks needs them. */
final class Rules {

    private final ServiceCatalog catalog;
    private final LocalDate date;
    private final Programme programme;
    private final List<OfService> services;
    private final BitSet pastDays = new BitSet();
    private final Layouts layouts;
    private final BlockProgramme decisions;
    private final BlockProgramme withReasons;

    Rules(ServiceCatalog catalog, Parameters parameters, LocalDate date, Programme programme) {
        this.catalog = catalog;
        this.date = date;
        this.programme = programme;
        this.services = catalog.services().stream()
                .filter(service -> service.inForce().contains(date))
                .map(service -> new OfService(
                        service,
                        programme.node(service.condition()),
                        service.benefits().stream()
                                .filter(benefit -> benefit.amount().isPresent())
                                .map(benefit -> new OfBenefit(
                                        benefit,
                                        programme.node(benefit.when()),
                                        Worth.of(benefit.amount().get(), programme, parameters, date)))
                                .toList()))
                .toList();
        for (int slot = 0; slot < programme.sources().size(); slot++) {
            pastDays.set(slot, isPastDay(programme.sources().get(slot)));
        }
        this.layouts =
                Layouts.of(programme, amounts(), pastDays, date.plusDays(1).toEpochDay());
        this.decisions = new BlockProgramme(programme, layouts, nodesRead(false), amounts());
        this.withReasons = new BlockProgramme(programme, layouts, nodesRead(true), amounts());
    }

    /** The amounts of all benefits. */
    private List<Worth> amounts() {
        return services.stream()
                .flatMap(service -> service.benefits().stream())
                .map(OfBenefit::worth)
                .toList();
    }

    /** A service in force, with the node that decides it and its benefits that are sums of money. */
    record OfService(ServiceItem service, int node, List<OfBenefit> benefits) {}

    /** A benefit, with the node that says whether it follows, and its amount. */
    record OfBenefit(Benefit benefit, int when, Worth worth) {}

    private static boolean isPastDay(Source source) {
        return source instanceof Source.Given given && given.fact().type() instanceof Day day && day.past();
    }

    ServiceCatalog catalog() {
        return catalog;
    }

    LocalDate date() {
        return date;
    }

    Programme programme() {
        return programme;
    }

    List<OfService> services() {
        return services;
    }

    /** The slots of the dates that may not lie after the date of assessment. */
    BitSet pastDays() {
        return pastDays;
    }

    Layouts layouts() {
        return layouts;
    }

    /** The slots of sums and heads that amounts are worked out from. */
    BitSet slotsLookedUp() {
        BitSet slots = new BitSet();
        amounts().forEach(amount -> amount.slotsLookedUp().forEach(slots::set));
        return slots;
    }

    /** What decides the services and their benefits. */
    BlockProgramme decisions() {
        return decisions;
    }

    /** What decides every condition, so that reasons can be counted. */
    BlockProgramme withReasons() {
        return withReasons;
    }

    /** The nodes whose planes are read after a run. */
    private BitSet nodesRead(boolean all) {
        BitSet read = new BitSet();
        if (all) {
            read.set(0, programme.nodes().size());
        }
        for (OfService service : services) {
            read.set(service.node());
            service.benefits().forEach(benefit -> read.set(benefit.when()));
        }
        return read;
    }
}
