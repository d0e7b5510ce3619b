package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Targets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every figure that a promise could be tested by has its targets or a reason why it has none, and no target has no figure. */
class TargetLedgerTest {

    private static final Targets TARGETS = ZhoucunPlan.targets();
    private static final String NONE = "- ";
    private static final List<Line> LINES = PrintedTable.rows("/targets.tsv", 4).stream()
            .map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
            .toList();

    private record Line(String place, String printed, String figure, String tests) {

        boolean isTested() {
            return !tests.startsWith(NONE);
        }

        /** Whether a word stands where other rows have a numeral. */
        boolean isWord() {
            return printed.length() > 2 && printed.codePoints().allMatch(Character::isIdeographic);
        }

        Stream<Target> targets() {
            return isTested() ? Stream.of(tests.split("; ")).map(TARGETS::get) : Stream.empty();
        }
    }

    /** As kept in the ledger of numerals: where, what, and of which figure. */
    private static Set<List<String>> numerals() {
        return PrintedTable.rows("/ledger.tsv", 3).stream()
                .flatMap(cells ->
                        Stream.of(cells.get(2).split("; ")).map(figure -> List.of(cells.get(0), cells.get(1), figure)))
                .collect(Collectors.toSet());
    }

    @Test
    void everyFigureIsListedOnce() {
        Stream<String> words = ZhoucunPlan.indicators().stream()
                .filter(row -> row.target().isEmpty())
                .map(row -> row.code() + ".2020");
        Stream<String> figures = Stream.concat(
                        ZhoucunPlan.catalog().services().stream().flatMap(each -> each.standards().stream()),
                        PlanDocument.figures())
                .map(Standard::id);

        assertThat(LINES)
                .extracting(Line::figure)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(figures, words).toList());
    }

    @Test
    void everyTargetTestsAFigure() {
        assertThat(LINES.stream().flatMap(Line::targets).map(Target::id).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        TARGETS.all().stream().map(Target::id).toList());
    }

    @Test
    void aFigureWithoutATargetHasItsReason() {
        assertThat(LINES.stream().filter(line -> !line.isTested()))
                .extracting(line -> line.figure() + " " + line.tests().substring(NONE.length()))
                .containsExactlyInAnyOrderElementsOf(TARGETS.notComputable().stream()
                        .map(each -> each.standard().id() + " " + each.why().english())
                        .toList());
    }

    @Test
    void aTargetAsksForWhatIsPrinted() {
        assertThat(LINES)
                .filteredOn(Line::isTested)
                .allSatisfy(line -> assertThat(line.targets())
                        .as(line.toString())
                        .allSatisfy(target -> assertThat(printed(target)).contains(asked(line))));
    }

    @Test
    void thePlacesOfTheListAndTheBoxesAreThoseOfTheLedger() {
        Set<List<String>> numerals = numerals();

        assertThat(LINES)
                .filteredOn(line -> !line.place().startsWith("ch") && !line.isWord())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(numerals).contains(List.of(line.place(), line.printed(), line.figure())));
        assertThat(LINES)
                .filteredOn(Line::isWord)
                .extracting(Line::place)
                .containsExactly("box1 row 18 2020", "box1 row 25 2020");
    }

    @Test
    void whatElseTheLedgerHoldsIsDecidedByARuleOrABaseline() {
        Set<String> listed = LINES.stream().map(Line::figure).collect(Collectors.toSet());
        Stream<String> rules = ZhoucunPlan.catalog().parameters().stream()
                .filter(each -> each.printed().isPresent())
                .map(Parameter::id);
        Stream<String> baselines = ZhoucunPlan.indicators().stream()
                .filter(row -> row.baseline().isPresent())
                .map(IndicatorRow::code)
                .map(code -> code + ".2015");

        assertThat(numerals().stream()
                        .map(cells -> cells.get(2))
                        .filter(each -> !each.contains(" "))
                        .filter(each -> !listed.contains(each)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(rules, baselines).toList());
    }

    private static Object asked(Line line) {
        if (line.isWord()) {
            return line.printed();
        }
        String[] parts = line.printed().split("/", 2);
        return parts.length == 2
                ? Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]))
                : Fraction.of(PrintedTable.value(line.printed()));
    }

    /** What a target asks for: its figures, the year of a completion, or its word. */
    private static List<Object> printed(Target target) {
        Requirement required = target.requirement();
        if (required instanceof Requirement.FullCoverage || required instanceof Requirement.NeverFalling) {
            return List.of(target.word());
        }
        return required instanceof Requirement.Complete || required instanceof Requirement.NearlyComplete
                ? List.of(Fraction.of(target.due().getYear()))
                : figures(required).map(Object.class::cast).toList();
    }

    private static Stream<Fraction> figures(Requirement required) {
        if (required instanceof Requirement.Threshold threshold) {
            return Stream.of(threshold.figure());
        }
        if (required instanceof Requirement.About about) {
            return Stream.of(about.figure());
        }
        if (required instanceof Requirement.Range range) {
            return Stream.of(range.least(), range.most());
        }
        if (required instanceof Requirement.EveryPart every) {
            return figures(every.each());
        }
        if (required instanceof Requirement.EveryYear every) {
            return figures(every.each());
        }
        if (required instanceof Requirement.Cumulative sum) {
            return figures(sum.total());
        }
        if (required instanceof Requirement.Ratio ratio) {
            return figures(ratio.quotient());
        }
        return ((Requirement.Together) required).targets().stream().flatMap(each -> figures(each.requirement()));
    }
}
