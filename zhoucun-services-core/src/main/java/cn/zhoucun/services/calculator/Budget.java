package cn.zhoucun.services.calculator;

import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What services cost in a year, from the counts that are expected: by service, by domain and by who pays. */
public final class Budget implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<Line> lines;

    private Budget(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * One line of a budget: a service, or one tier or group of it.
     *
     * @param service the service
     * @param tier the tier or group
     * @param cost the cost in a year
     */
    public record Line(ServiceItem service, Text tier, Quantity cost) implements Serializable {

        /**
         * Checks the cost.
         *
         * @throws IllegalArgumentException if it is not a sum per year
         */
        public Line {
            if (!cost.frequency().equals(Optional.of(Frequency.PER_YEAR))) {
                throw new InvalidInputException(cost.label().english(), cost, "must be a sum per year");
            }
        }

        /**
         * Obtains a line. A figure per month is paid twelve times, and a single payment once to each of those counted in
         * the year.
         *
         * @param service the service
         * @param tier the tier or group
         * @param each what each of them costs
         * @param count how many they are
         * @return the line
         * @throws InvalidInputException if the figure is not money or the count is negative
         */
        public static Line of(ServiceItem service, Text tier, Figure each, long count) {
            Quantity heads = Given.count(Text.of(tier.chinese() + "人数", "count of " + tier.english()), count);
            Text cost = Text.of(tier.chinese() + "全年费用", "yearly cost of " + tier.english());
            Quantity sum = each.money();
            return new Line(
                    service,
                    tier,
                    sum.frequency().equals(Optional.of(Frequency.ONCE))
                            ? sum.casesOfYear(heads, cost)
                            : sum.annualised().times(heads, cost));
        }
    }

    /**
     * Obtains a budget.
     *
     * @param lines the lines, at least one
     * @return the budget
     * @throws InvalidInputException if there is no line, or one tier of a service has two
     */
    public static Budget of(List<Line> lines) {
        if (lines.isEmpty()) {
            throw new InvalidInputException("budget", lines, "must have at least one line");
        }
        Set<List<Object>> seen = new HashSet<>();
        for (Line line : lines) {
            if (!seen.add(List.of(line.service().code(), line.tier()))) {
                throw new InvalidInputException(
                        "tier of " + line.service().code(), line.tier().english(), "must be given once");
            }
        }
        return new Budget(List.copyOf(lines));
    }

    /**
     * Returns the lines.
     *
     * @return the lines, in their order
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * Adds up all lines.
     *
     * @return the cost in a year
     */
    public Calculation total() {
        return Calculation.of(sum(lines, Text.of("合计", "total")));
    }

    /**
     * Adds up the lines of each service.
     *
     * @return the cost in a year, by the code of the service, in the order of the lines
     */
    public Map<String, Calculation> byService() {
        return grouped(line -> line.service().code(), line -> line.service().name());
    }

    /**
     * Adds up the lines of each domain.
     *
     * @return the cost in a year, by the code of the domain, in the order of the lines
     */
    public Map<String, Calculation> byDomain() {
        return grouped(
                line -> line.service().domain().code(),
                line -> line.service().domain().name());
    }

    private Map<String, Calculation> grouped(Function<Line, String> key, Function<Line, Text> name) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(key.apply(line), any -> new ArrayList<>())
                .add(line));
        Map<String, Calculation> costs = new LinkedHashMap<>();
        groups.forEach((code, group) -> costs.put(code, Calculation.of(sum(group, name.apply(group.get(0))))));
        return Collections.unmodifiableMap(costs);
    }

    private static Quantity sum(List<Line> lines, Text label) {
        return Quantity.total(lines.stream().map(Line::cost).toList(), label);
    }

    /**
     * Adds up what each payer bears. A service with one payer is borne by it; how several payers share a service must be
     * supplied where the document prints no shares.
     *
     * @param sharing how the payers of a service share it, by the code of the service
     * @return the cost in a year, by payer, in the order of the lines
     * @throws InvalidInputException if the sharing of a service is wanting, is given for a service that is not in the
     *     budget, or names someone who does not pay for the service
     */
    public Map<Payer, Calculation> byPayer(Map<String, CostSharing<Payer>> sharing) {
        Map<String, ServiceItem> services = new LinkedHashMap<>();
        lines.forEach(line -> services.put(line.service().code(), line.service()));
        for (String code : sharing.keySet()) {
            if (!services.containsKey(code)) {
                throw new InvalidInputException("sharing", code, "must be of a service in the budget");
            }
        }
        Map<Payer, List<Quantity>> borne = new LinkedHashMap<>();
        byService()
                .forEach((code, cost) -> sharingOf(services, code, sharing)
                        .split(cost.result())
                        .forEach(part -> borne.computeIfAbsent(part.party(), any -> new ArrayList<>())
                                .add(part.amount().result())));
        Map<Payer, Calculation> costs = new LinkedHashMap<>();
        borne.forEach((payer, parts) -> costs.put(payer, Calculation.of(Quantity.total(parts, payer.label()))));
        return Collections.unmodifiableMap(costs);
    }

    private static CostSharing<Payer> sharingOf(
            Map<String, ServiceItem> services, String code, Map<String, CostSharing<Payer>> sharing) {
        List<Payer> payers =
                Optional.ofNullable(services.get(code)).orElseThrow().funding().payers();
        CostSharing<Payer> given = sharing.get(code);
        if (given == null) {
            if (payers.size() != 1) {
                throw new InvalidInputException(
                        "sharing of " + code,
                        "none",
                        "must be supplied: no shares are printed for its payers " + payers);
            }
            return CostSharing.among(List.of(new CostSharing.Portion<>(payers.get(0), Fraction.ONE)));
        }
        for (CostSharing.Portion<Payer> portion : given.portions()) {
            if (!payers.contains(portion.party())) {
                throw new InvalidInputException("payer of " + code, portion.party(), "must be one of " + payers);
            }
        }
        return given;
    }

    private Object writeReplace() {
        return new SerialForm(lines);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(List<Line> lines) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> of(lines));
        }
    }
}
