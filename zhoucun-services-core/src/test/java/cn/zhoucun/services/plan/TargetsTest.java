package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.target.Computed;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Targets;
import cn.zhoucun.services.target.Trend;
import cn.zhoucun.services.target.Verdict;
import java.io.File;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final Targets TARGETS = ZhoucunPlan.targets();
    private static final Evaluator AFTERWARDS = Evaluator.on(LocalDate.of(2021, 1, 1));
    private static final Evaluator IN_2018 = Evaluator.on(LocalDate.of(2018, 12, 31));

    private static Stream<Standard> figures() {
        return Stream.of(
                        ZhoucunPlan.indicators().stream()
                                .map(IndicatorRow::target)
                                .flatMap(Optional::stream),
                        ZhoucunPlan.catalog().services().stream().flatMap(each -> each.standards().stream()),
                        ZhoucunPlan.keyProjects().stream()
                                .flatMap(box -> box.projects().stream())
                                .flatMap(each -> each.figures().stream()),
                        ZhoucunPlan.commitments().stream().flatMap(each -> each.figures().stream()))
                .flatMap(each -> each);
    }

    @Test
    void everyFigureHasItsEvaluatorOrAReasonWhyNot() {
        List<String> covered = Stream.concat(
                        TARGETS.all().stream().map(Target::id),
                        TARGETS.notComputable().stream()
                                .map(each -> each.standard().id()))
                .toList();

        assertThat(covered)
                .doesNotHaveDuplicates()
                .containsAll(figures().map(Standard::id).toList());
        assertThat(TARGETS.notComputable()).hasSize(FiguresWithoutTest.REASONS.size());
    }

    @Test
    void everyIndicatorHasItsTarget() {
        assertThat(TARGETS.all().subList(0, 28))
                .extracting(Target::id)
                .allMatch(id -> id.startsWith("IND-"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFigureThatCannotBeComputedSaysWhy() {
        assertThatThrownBy(() -> TARGETS.get("KP-03-03.schools"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("scope of a project");
        assertThatThrownBy(() -> TARGETS.get("nothing")).hasMessageContaining("must be one of");
        assertThat(TARGETS.notComputable().get(0).in(Language.CHINESE)).contains("：");
        assertThat(TARGETS.notComputable().get(0))
                .hasToString(TARGETS.notComputable().get(0).in(Language.ENGLISH));
    }

    @Test
    void everyCaseFileIsOfATarget() throws URISyntaxException {
        File folder = new File(Objects.requireNonNull(getClass().getResource("/conformance/targets"))
                .toURI());

        assertThat(Arrays.stream(Objects.requireNonNull(folder.list())).map(name -> name.replace(".json", "")))
                .containsExactlyInAnyOrderElementsOf(
                        TARGETS.all().stream().map(Target::id).toList());
    }

    @Test
    void conflictingFiguresAreJudgedSideBySide() {
        Observations books = Observations.none()
                .with("IND-21.2020", observed("1.85", Unit.VOLUMES_PER_HEAD, 2020))
                .with("CUL-11.books", observed("1.85", Unit.VOLUMES_PER_HEAD, 2020));

        assertThat(verdict("IND-21.2020", books)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("CUL-11.books", books)).isEqualTo(Verdict.MET);
    }

    @Test
    void aTargetFromAWordBringsItsReading() {
        assertThat(TARGETS.get("IND-25.2020").readings()).contains(Readings.D046);
        assertThat(TARGETS.get("IND-25.2020").word()).isEqualTo("持续提高");
        assertThat(TARGETS.get("HEA-01.coverage").readings()).contains(Readings.D051);
        assertThat(TARGETS.get("KP-09-03.digital-television").due()).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @Test
    void theFallFromTheJobsOfOtherYearsIsNoDecline() {
        Progress progress = progress(
                "IND-05.2020", observed("1", Unit.TEN_THOUSAND_PEOPLE, 2018).over(2016, 2018));

        assertThat(progress.way()).isInstanceOf(Computed.Refused.class);
        assertThat(progress.gap().number().orElseThrow()).hasToString("1.5");
        assertThat(progress.neededPace().number().orElseThrow()).hasToString("0.75");
        assertThat(progress.trend()).isEqualTo(Trend.BEHIND);
        assertThat(progress.in(Language.CHINESE)).contains("不能与目标相比");
    }

    @Test
    void aFloorBelowTheBaselineHasNoWay() {
        Progress progress = progress("IND-08.2020", observed("7.9", Unit.TEN_THOUSAND_PEOPLE, 2018));

        assertThat(progress.way()).isInstanceOf(Computed.Refused.class);
        assertThat(progress.trend()).isEqualTo(Trend.REACHED);
    }

    @Test
    void aBaselineAtTheFigureHasNoWayButAPace() {
        Progress progress = progress("IND-01.2020", observed("98.7", Unit.PERCENT, 2018));

        assertThat(progress.way()).isInstanceOf(Computed.Refused.class);
        assertThat(progress.observedPace().number().orElseThrow()).hasToString("-0.1");
        assertThat(progress.trend()).isEqualTo(Trend.RECEDING);
    }

    @Test
    void aZeroBaselineIsAValueLikeAnother() {
        Progress progress = progress("IND-11.2020", observed("6", Unit.PER_HUNDRED_THOUSAND, 2018));

        assertThat(progress.way()).isInstanceOf(Computed.Refused.class);
        assertThat(progress.gap().number().orElseThrow()).hasToString("3");
        assertThat(progress.observedPace().number().orElseThrow()).hasToString("2");
        assertThat(progress.trend()).isEqualTo(Trend.RECEDING);
    }

    @Test
    void nursingBedsAreOnTheirWay() {
        Progress progress = progress("IND-14.2020", observed("22", Unit.PERCENT, 2018));

        assertThat(progress.way().number().orElseThrow()).hasToString("0.6");
        assertThat(progress.observedPace().number().orElseThrow()).hasToString("4");
        assertThat(progress.neededPace().number().orElseThrow()).hasToString("4");
        // at that pace it ends at exactly the figure, which more than it asks for
        assertThat(progress.trend()).isEqualTo(Trend.BEHIND);
    }

    @Test
    void theScorecardCountsByDomainDepartmentAndKeyTask() {
        List<Finding> findings = AFTERWARDS.evaluateAll(
                TARGETS.all(),
                Observations.none()
                        .with("IND-26.2020", observed("90", Unit.PERCENT, 2020))
                        .with("IND-27.2020", observed("1.2", Unit.TEN_THOUSAND_VISITS, 2020)));
        Scorecard card = Scorecard.of(findings, ZhoucunPlan.keyTasks());

        assertThat(card.total().findings()).hasSameSizeAs(TARGETS.all());
        assertThat(card.byDomain()).hasSize(10);
        assertThat(card.byKeyTask()).hasSize(10);
        assertThat(card.byDepartment()).anySatisfy(line -> {
            assertThat(line.code()).isEqualTo("justice");
            assertThat(line.count(Verdict.NOT_MET)).isEqualTo(2);
            assertThat(line.worst(1)).extracting(each -> each.target().id()).containsExactly("IND-27.2020");
        });
        assertThat(card.total().nextDue()).isEmpty();
    }

    @Test
    void whatIsDueNextComesFirst() {
        Scorecard card = Scorecard.of(IN_2018.evaluateAll(TARGETS.all(), Observations.none()), List.of());

        assertThat(card.total().nextDue())
                .extracting(each -> each.target().due())
                .isNotEmpty()
                .containsOnly(LocalDate.of(2018, 12, 31));
    }

    private static Observation observed(String value, Unit unit, int year) {
        return Observation.of(new BigDecimal(value), unit, year);
    }

    private static Verdict verdict(String id, Observations observations) {
        return AFTERWARDS.evaluate(TARGETS.get(id), observations).verdict();
    }

    private static Progress progress(String id, Observation observation) {
        return Progress.of(TARGETS.get(id), Observations.none().with(id, observation), IN_2018);
    }
}
