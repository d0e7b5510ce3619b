package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Text;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Every numeral that the plan prints is carried by exactly one figure, or there is a reason why it is none. */
class LedgerTest {

    private static final int MONTHS_IN_A_YEAR = 12;

    /** A line: where a numeral stands, as what, and what carries it. */
    private record Line(String place, String numeral, String target) {

        /** Whether nothing carries it yet, or a service that the catalogue lacks. */
        boolean isPending() {
            Matcher code = SERVICE.matcher(target);
            return target.equals("?")
                    || (code.find() && ZhoucunPlan.catalog().find(code.group()).isEmpty());
        }

        boolean isFigure() {
            return !target.equals("?") && KINDS.stream().noneMatch(this::is);
        }

        boolean is(String kind) {
            return target.startsWith(kind + " ");
        }

        /** The ids of the figures, or what the kind is said of. */
        List<String> ids() {
            return List.of((isFigure() ? target : target.substring(target.indexOf(' ') + 1)).split("; "));
        }

        String id() {
            return ids().get(0);
        }

        @Override
        public String toString() {
            return "%s: %s -> %s".formatted(place, numeral, target);
        }
    }

    private static final List<String> KINDS = List.of("-", "condition", "within", "due", "count");
    private static final Pattern SERVICE = Pattern.compile("\\b(EDU|EMP|INS|HEA|SOC|HOU|CUL|SAF|LAW|DIS)-\\d\\d");

    private static final Pattern GRADE = Pattern.compile("GRADE_\\d");

    private static final List<Line> LINES = lines();
    private static final List<Line> SETTLED =
            LINES.stream().filter(Predicate.not(Line::isPending)).toList();
    private static final Map<String, Standard> STANDARDS = standards();
    private static final Map<String, BigDecimal> FIGURES = figures();

    @Test
    void everyNumeralIsSettled() {
        assertThat(LINES).filteredOn(Line::isPending).isEmpty();
    }

    @Test
    void everyFigureOfTheListIsPrinted() {
        List<String> printed = new ArrayList<>();
        ZhoucunPlan.catalog()
                .services()
                .forEach(service -> service.standards().forEach(standard -> printed.add(standard.id())));
        ZhoucunPlan.catalog().parameters().stream()
                .filter(parameter -> parameter.printed().isPresent())
                .forEach(parameter -> printed.add(parameter.id()));

        assertThat(SETTLED).filteredOn(Line::isFigure).flatExtracting(Line::ids).containsAll(printed);
    }

    @Test
    void everyFigureOfTheBoxesIsPrinted() {
        Set<String> printed = new HashSet<>();
        ZhoucunPlan.indicators().forEach(row -> printed.addAll(cells(row).keySet()));
        PlanDocument.projects().stream()
                .flatMap(project -> project.figures().stream())
                .forEach(figure -> printed.add(figure.id()));

        assertThat(SETTLED).filteredOn(Line::isFigure).flatExtracting(Line::ids).containsAll(printed);
    }

    @Test
    void onlyTheListIsPending() {
        assertThat(LINES)
                .filteredOn(Line::isPending)
                .allMatch(line -> line.place().startsWith("annex1 row "));
    }

    @Test
    void aFigureEqualsItsNumeral() {
        assertThat(SETTLED).filteredOn(Line::isFigure).isNotEmpty().allSatisfy(line -> {
            assertThat(FIGURES).as(line.toString()).containsKeys(line.ids().toArray(new String[0]));
            assertThat(line.ids())
                    .as(line.toString())
                    .allSatisfy(
                            id -> assertThat(FIGURES.get(id)).isEqualByComparingTo(PrintedTable.value(line.numeral())));
        });
    }

    @Test
    void noFigureHasTwoNumerals() {
        for (Predicate<Line> kind :
                List.<Predicate<Line>>of(Line::isFigure, line -> line.is("due"), line -> line.is("count"))) {
            assertThat(LINES).filteredOn(kind).flatExtracting(Line::ids).doesNotHaveDuplicates();
        }
    }

    @Test
    void aConditionContainsItsNumeral() {
        assertThat(SETTLED)
                .filteredOn(line -> line.is("condition"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(constants(service(line.id())))
                        .as(line.toString())
                        .anyMatch(constant -> constant.compareTo(PrintedTable.value(line.numeral())) == 0));
    }

    @Test
    void aDescriptionContainsItsNumeral() {
        assertThat(SETTLED)
                .filteredOn(line -> line.is("within"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(descriptions(line.id()))
                        .as(line.toString())
                        .anyMatch(text -> text.contains(line.numeral())));
    }

    @Test
    void aDueYearIsThatOfTheFigure() {
        assertThat(SETTLED)
                .filteredOn(line -> line.is("due"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(STANDARDS.get(line.id()).dueYear())
                        .as(line.toString())
                        .hasValue(Integer.parseInt(line.numeral())));
    }

    @Test
    void aCountIsThatOfTheDirectory() {
        assertThat(SETTLED)
                .filteredOn(line -> line.is("count"))
                .hasSize(10)
                .allSatisfy(line -> assertThat(ZhoucunPlan.directory())
                        .filteredOn(section -> section.domain().code().equals(line.id()))
                        .as(line.toString())
                        .singleElement()
                        .matches(section -> section.printedCount() == Integer.parseInt(line.numeral())));
    }

    @Test
    void everyRowOfTheListIsCovered() {
        assertThat(LINES)
                .filteredOn(line -> line.place().matches("annex1 row \\d+ number"))
                .hasSize(100);
        assertThat(LINES)
                .filteredOn(line -> line.place().matches("box([3-9]|1[0-2]) row \\d+ number"))
                .hasSize(50);
    }

    private static List<Line> lines() {
        return PrintedTable.rows("/ledger.tsv", 3).stream()
                .map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2)))
                .toList();
    }

    private static Map<String, Standard> standards() {
        Map<String, Standard> standards = new HashMap<>();
        Stream.concat(
                        ZhoucunPlan.catalog().services().stream().flatMap(service -> service.standards().stream()),
                        PlanDocument.figures())
                .forEach(standard -> standards.put(standard.id(), standard));
        return standards;
    }

    private static Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (Parameter<?> parameter : ZhoucunPlan.catalog().parameters()) {
            parameter.printed().ifPresent(printed -> figures.put(parameter.id(), number(printed.value())));
        }
        STANDARDS.values().forEach(standard -> figures.put(standard.id(), number(standard)));
        ZhoucunPlan.indicators().forEach(row -> figures.putAll(cells(row)));
        return figures;
    }

    private static Map<String, BigDecimal> cells(IndicatorRow row) {
        Map<String, BigDecimal> cells = new HashMap<>();
        row.baseline().ifPresent(baseline -> cells.put(row.code() + ".2015", baseline.number()));
        row.target().ifPresent(target -> cells.put(target.id(), target.figure()));
        return cells;
    }

    /** A standard as it is printed: a fraction of one is kept by its denominator. */
    private static BigDecimal number(Standard standard) {
        return standard.unit() == Unit.FRACTION
                ? BigDecimal.ONE.divide(standard.figure(), 9, RoundingMode.HALF_UP)
                : standard.figure();
    }

    /** A parameter as it is printed: a share is printed as a percentage. */
    private static BigDecimal number(Object value) {
        if (value instanceof Money money) {
            return money.getAmount();
        }
        if (value instanceof BigDecimal share) {
            return share.movePointRight(2);
        }
        return new BigDecimal(value.toString());
    }

    private static ServiceItem service(String code) {
        return ZhoucunPlan.catalog().get(code);
    }

    /** What is said of a service, or what one of its figures measures. */
    private static List<String> descriptions(String id) {
        Optional<Standard> standard = Optional.ofNullable(STANDARDS.get(id));
        if (standard.isPresent()) {
            return List.of(standard.get().text().chinese());
        }
        Optional<Parameter<?>> parameter = ZhoucunPlan.catalog().parameter(id);
        if (parameter.isPresent()) {
            return List.of(parameter.get().label().chinese());
        }
        ServiceItem service = service(id);
        return Stream.of(
                        service.targetGroups().stream().map(group -> group.text()),
                        service.benefits().stream().map(benefit -> benefit.text()),
                        service.quota().stream().map(quota -> quota.base()))
                .flatMap(each -> each)
                .map(Text::chinese)
                .toList();
    }

    /** The numbers in the conditions of a service. */
    private static Set<BigDecimal> constants(ServiceItem service) {
        Set<BigDecimal> constants = new HashSet<>();
        collect(service.condition(), constants);
        service.benefits().forEach(benefit -> collect(benefit.when(), constants));
        service.quota().ifPresent(quota -> collect(quota.when(), constants));
        return constants;
    }

    private static void collect(Object part, Set<BigDecimal> constants) {
        if (part instanceof Condition.Recent recent) {
            constants.add(BigDecimal.valueOf(recent.months()));
            if (recent.months() % MONTHS_IN_A_YEAR == 0) {
                constants.add(BigDecimal.valueOf(recent.months() / MONTHS_IN_A_YEAR));
            }
        } else if (part instanceof Condition.Compare<?> compare && compare.comparison() == Comparison.LESS_THAN) {
            Set<BigDecimal> bounds = new HashSet<>();
            collect(compare.bound(), bounds);
            constants.addAll(bounds);
            // an age of 6 and less is one below 7
            bounds.forEach(bound -> constants.add(bound.subtract(BigDecimal.ONE)));
        } else if (part instanceof Enum<?> option
                && GRADE.matcher(option.name()).matches()) {
            constants.add(new BigDecimal(option.name().substring("GRADE_".length())));
        } else if (part instanceof Integer number) {
            constants.add(BigDecimal.valueOf(number));
        } else if (part instanceof BigDecimal number) {
            constants.add(number.movePointRight(2));
        } else if (part instanceof Parameter<?> parameter) {
            parameter.printed().ifPresent(printed -> constants.add(number(printed.value())));
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(each -> collect(each, constants));
        } else if (part instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(read(component, record), constants);
            }
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
