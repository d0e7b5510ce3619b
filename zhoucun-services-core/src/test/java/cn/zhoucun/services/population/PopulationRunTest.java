package cn.zhoucun.services.population;

import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.FEE;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.PLACE;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static cn.zhoucun.services.sample.SampleFacts.YEARS;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.sample.SamplePlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a run is made, over a plan of one service: for the poor of 60 and over, 600 yuan a month and their fee. */
class PopulationRunTest {

    private static final ServiceCatalog CATALOG = SamplePlan.catalog(SamplePlan.unserved(SamplePlan.CODE)
            .addTargetGroups(
                    SamplePlan.group(allOf(isTrue(POOR), Term.age(BIRTH_DATE).atLeast(60))))
            .addBenefits(Benefit.of(BenefitKind.CASH, Recipient.PERSON, "补贴", "allowance", PLACE)
                    .amount(Amount.of(INCOME_LINE))
                    .build())
            .addBenefits(Benefit.of(BenefitKind.WAIVER, Recipient.PERSON, "免费", "fee waiver", PLACE)
                    .amount(Amount.of(FEE))
                    .build())
            .inForce(YEARS)
            .build());
    private static final PopulationEvaluator EVALUATOR = PopulationEvaluator.of(CATALOG, Parameters.none(), TODAY);
    private static final long OF_60 = TODAY.minusYears(60).toEpochDay();

    private static Population population(int size) {
        return population(size, false);
    }

    /** In every three people one is entitled, one is a day too young, and of one it is not known whether they are poor. */
    private static Population population(int size, boolean ints) {
        byte[] poor = new byte[size];
        long[] birth = new long[size];
        long[] fee = new long[size];
        for (int row = 0; row < size; row++) {
            poor[row] = row % 3 == 2 ? PopulationBuilder.UNKNOWN_BYTE : 1;
            birth[row] = row % 3 == 1 ? OF_60 + 1 : OF_60;
            fee[row] = row % 2 == 0 ? 12_345 : PopulationBuilder.UNKNOWN;
        }
        PopulationBuilder builder = Population.builder(size).column(POOR, poor);
        return ints
                ? builder.column(BIRTH_DATE, ints(birth)).column(FEE, ints(fee)).build()
                : builder.column(BIRTH_DATE, birth).column(FEE, fee).build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 63, 64, 65, 16_383, 16_384, 16_385, 32_769})
    void blocksOfAnySizeAreFilledExactly(int size) {
        for (PopulationResult result : List.of(
                EVALUATOR.evaluate(population(size), RunOptions.DEFAULT),
                EVALUATOR.evaluate(EVALUATOR.slice(population(size)), RunOptions.DEFAULT),
                EVALUATOR.evaluate(population(size, true), RunOptions.DEFAULT),
                EVALUATOR.evaluate(EVALUATOR.slice(population(size, true)), RunOptions.DEFAULT))) {
            ServiceResult service = result.service(SamplePlan.CODE).orElseThrow();
            int third = size / 3;
            int eligible = third + (size % 3 > 0 ? 1 : 0);
            assertThat(result.size()).isEqualTo(size);
            assertThat(service.eligible().count()).isEqualTo(eligible);
            assertThat(service.ineligible().count()).isEqualTo(third + (size % 3 > 1 ? 1 : 0));
            assertThat(service.undetermined().count()).isEqualTo(third);
            BenefitResult allowance = service.benefits().get(0);
            assertThat(allowance.following()).isEqualTo(eligible);
            assertThat(allowance.settled()).isEqualTo(eligible);
            assertThat(allowance.total()).isEqualTo(yuan("600.00").multipliedBy(eligible));
            long withFee = IntStream.range(0, size).filter(row -> row % 6 == 0).count();
            BenefitResult waiver = service.benefits().get(1);
            assertThat(waiver.following()).isEqualTo(eligible);
            assertThat(waiver.settled()).isEqualTo(withFee);
            assertThat(waiver.total()).isEqualTo(yuan("123.45").multipliedBy(withFee));
            assertThat(result.totals())
                    .isEqualTo(Map.of(Frequency.PER_MONTH, allowance.total(), Frequency.PER_YEAR, waiver.total()));
        }
    }

    @Test
    void totalsAreAskedByDomainAndByPayer() {
        PopulationResult result = EVALUATOR.evaluate(population(6), RunOptions.DEFAULT);

        assertThat(result.totals(CATALOG.domains().get(0))).isEqualTo(result.totals());
        assertThat(result.totals(Payer.DISTRICT)).isEqualTo(result.totals());
        assertThat(result.totals(Payer.CITY)).isEmpty();
        assertThat(result).hasToString("PopulationResult[6 people on 2018-07-19, 1 services, 0 faults]");
        assertThat(result.date()).isEqualTo(TODAY);
        assertThat(result.service(SamplePlan.CODE).orElseThrow().benefits().get(0))
                .hasToString("allowance: 2, CNY 1200.00");
    }

    @Test
    void aServiceNotInForceHasNoResultAndAnUnknownOneIsRefused() {
        PopulationResult result = PopulationEvaluator.of(
                        CATALOG, Parameters.none(), YEARS.until().orElseThrow().plusDays(1))
                .evaluate(population(1), RunOptions.DEFAULT);

        assertThat(result.services()).isEmpty();
        assertThat(result.service(SamplePlan.CODE)).isEmpty();
        assertThatThrownBy(() -> result.service("SAM-02"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The service code (SAM-02) must be one of SAM-01.");
    }

    @Test
    void aBirthAfterTheDateIsAFaultAndItsRowTakesNoPart() {
        long[] births = {TODAY.toEpochDay(), TODAY.toEpochDay() + 1, OF_60, TODAY.toEpochDay() + 1};
        byte[] poor = {0, 0, 0, 9};
        checkFaultsOfBirths(Population.builder(4)
                .column(POOR, poor)
                .column(BIRTH_DATE, births)
                .build());
        checkFaultsOfBirths(Population.builder(4)
                .column(POOR, poor)
                .column(BIRTH_DATE, ints(births))
                .build());
    }

    private static void checkFaultsOfBirths(Population population) {
        PopulationResult result = EVALUATOR.evaluate(population, RunOptions.DEFAULT.withReasons());

        assertThat(result.faults().keySet()).containsExactly(1, 3);
        assertThat(result.faults().get(1))
                .hasMessage("The sample.birthDate (2018-07-20) must not be after the date of assessment (2018-07-19).");
        assertThat(result.faults().get(3)).hasMessage("The sample.poor (9) must be a code from 0 to 1.");
        assertThat(population.faults().keySet()).containsExactly(3);
        ServiceResult service = result.service(SamplePlan.CODE).orElseThrow();
        assertThat(service.ineligible().count()).isEqualTo(2);
        assertThat(service.ineligible().contains(1)).isFalse();
        assertThat(service.undetermined().count()).isZero();
        assertThat(service.reasons().failing()).containsEntry(isTrue(POOR), 2L);
    }

    /** Codes are checked while a run cuts them, whichever way it is made, and also those that no rule asks for. */
    @ParameterizedTest
    @CsvSource({
        "false, sample.poor, 16384, 2",
        "false, sample.birthDate, 9, 99999",
        "false, sample.feePerYear, 32772, -3",
        "false, sample.children, 7, 99",
        "true, sample.birthDate, 9, 99999",
        "true, sample.feePerYear, 32772, -3",
        "true, sample.children, 7, 99"
    })
    void aCodeThatCannotBeIsFoundByEveryRun(boolean ints, String factId, int row, long code) {
        int size = 2 * Planes.PEOPLE + 5;
        byte[] poor = new byte[size];
        Map<Fact<?>, long[]> wide = new HashMap<>();
        for (Fact<?> fact : List.of(BIRTH_DATE, FEE, CHILDREN)) {
            wide.put(fact, new long[size]);
            if (fact.id().equals(factId)) {
                wide.get(fact)[row] = code;
            }
        }
        if (POOR.id().equals(factId)) {
            poor[row] = (byte) code;
        }
        Supplier<Population> source = () -> {
            PopulationBuilder builder = Population.builder(size).wrap(POOR, poor);
            wide.forEach((fact, codes) -> {
                if (ints) {
                    builder.wrap(fact, ints(codes));
                } else {
                    builder.wrap(fact, codes);
                }
            });
            return builder.build();
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            RunOptions parallel = RunOptions.DEFAULT.on(two, 2);
            Population asked = source.get();
            assertThat(asked.faults().keySet()).containsExactly(row);
            for (PopulationResult result : List.of(
                    EVALUATOR.evaluate(source.get(), RunOptions.DEFAULT),
                    EVALUATOR.evaluate(source.get(), parallel),
                    EVALUATOR.evaluate(asked, RunOptions.DEFAULT),
                    EVALUATOR.evaluate(EVALUATOR.slice(source.get()), RunOptions.DEFAULT))) {
                assertThat(messages(result.faults())).isEqualTo(messages(asked.faults()));
                assertThat(result.service(SamplePlan.CODE)
                                .orElseThrow()
                                .ineligible()
                                .count())
                        .isEqualTo(size - 1);
            }
        } finally {
            two.shutdown();
        }
        if (POOR.id().equals(factId)) {
            assertThat(poor[row]).isEqualTo((byte) code);
        }
    }

    private static int[] ints(long[] codes) {
        return Arrays.stream(codes)
                .mapToInt(code ->
                        code == PopulationBuilder.UNKNOWN ? PopulationBuilder.UNKNOWN_INT : Math.toIntExact(code))
                .toArray();
    }

    private static List<String> messages(Map<Integer, InvalidInputException> faults) {
        return faults.entrySet().stream()
                .map(fault -> fault.getKey() + ": " + fault.getValue().getMessage())
                .toList();
    }

    @Test
    void amountsAreKeptOnlyWhereAskedFor() {
        BenefitResult kept = waiver(EVALUATOR.evaluate(population(4), RunOptions.DEFAULT.withAmounts()));
        BenefitResult left = waiver(EVALUATOR.evaluate(population(4), RunOptions.DEFAULT));

        assertThat(kept.amountOf(0)).contains(yuan("123.45"));
        assertThat(kept.amountOf(1)).isEmpty();
        assertThat(kept.amountOf(3)).isEmpty();
        assertThat(kept.people().count()).isEqualTo(1);
        Map<Integer, Long> amounts = new HashMap<>();
        kept.forEachAmount(amounts::put);
        assertThat(amounts).isEqualTo(Map.of(0, 12_345L));
        assertThatThrownBy(() -> left.amountOf(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The run must be made with amounts (RunOptions.withAmounts).");
    }

    private static BenefitResult waiver(PopulationResult result) {
        return result.service(SamplePlan.CODE).orElseThrow().benefits().get(1);
    }

    @Test
    void progressCountsThePeopleDone() {
        List<Integer> done = new ArrayList<>();

        EVALUATOR.evaluate(population(32_769), RunOptions.DEFAULT.reportingTo(done::add));

        assertThat(done).containsExactly(16_384, 32_768, 32_769);
    }

    @Test
    void aRunEndsBeforeTheBlockAtWhichItIsCancelled() {
        AtomicInteger asked = new AtomicInteger();
        RunOptions options = RunOptions.DEFAULT.cancelledBy(() -> asked.incrementAndGet() == 2);

        assertThatThrownBy(() -> EVALUATOR.evaluate(population(20_000), options))
                .isInstanceOf(CancellationException.class)
                .hasMessage("The run was cancelled after 16384 of 20000 people.");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5"})
    void severalTasksComeToTheSame(int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            List<Integer> done = Collections.synchronizedList(new ArrayList<>());
            RunOptions options =
                    RunOptions.DEFAULT.withReasons().on(executor, threads).reportingTo(done::add);

            PopulationResult result = EVALUATOR.evaluate(population(20_000), options);

            PopulationResult alone = EVALUATOR.evaluate(population(20_000), RunOptions.DEFAULT.withReasons());
            ServiceResult service = result.service(SamplePlan.CODE).orElseThrow();
            ServiceResult expected = alone.service(SamplePlan.CODE).orElseThrow();
            assertThat(result.totals()).isEqualTo(alone.totals());
            assertThat(service.eligible().toBitSet())
                    .isEqualTo(expected.eligible().toBitSet());
            assertThat(service.reasons()).isEqualTo(expected.reasons());
            assertThat(Collections.max(done)).isEqualTo(20_000);
            assertThatThrownBy(() -> EVALUATOR.evaluate(population(20_000), options.cancelledBy(() -> true)))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("The run was cancelled after 0 of 20000 people.");
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void optionsKeepWhatWasAskedBefore() {
        RunOptions options = RunOptions.DEFAULT
                .withAmounts()
                .withReasons()
                .on(Runnable::run, 3)
                .reportingTo(done -> {})
                .cancelledBy(() -> true);

        assertThat(options.amounts()).isTrue();
        assertThat(options.reasons()).isTrue();
        assertThat(options.executor()).isPresent();
        assertThat(options.threads()).isEqualTo(3);
        assertThat(options.cancelled().getAsBoolean()).isTrue();
        assertThat(RunOptions.DEFAULT.amounts()).isFalse();
        assertThat(RunOptions.DEFAULT.withAmounts().reasons()).isFalse();
        assertThat(RunOptions.DEFAULT.withReasons().amounts()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunOptions.DEFAULT.on(Runnable::run, 0))
                .withMessage("The threads (0) must be at least 1.");
    }

    @Test
    void aPopulationCutForOtherRulesIsCutAgain() {
        ServiceCatalog other =
                SamplePlan.catalog(SamplePlan.service(Term.age(BIRTH_DATE).atLeast(18)));
        int size = Planes.PEOPLE + 70;
        SlicedPopulation sliced =
                PopulationEvaluator.of(other, Parameters.none(), TODAY).slice(population(size));

        ServiceResult cutAgain =
                EVALUATOR.evaluate(sliced, RunOptions.DEFAULT).services().get(0);
        ServiceResult cutForIt = EVALUATOR
                .evaluate(population(size), RunOptions.DEFAULT)
                .services()
                .get(0);

        assertThat(cutForIt.eligible().count()).isPositive();
        assertThat(cutAgain.eligible().toBitSet()).isEqualTo(cutForIt.eligible().toBitSet());
        assertThat(cutAgain.undetermined().toBitSet())
                .isEqualTo(cutForIt.undetermined().toBitSet());
        assertThat(sliced.bytes()).isPositive();
        assertThat(sliced.population().size()).isEqualTo(size);
    }

    @Test
    void reasonsAreCountedOnlyWhereAskedFor() {
        ServiceResult without =
                EVALUATOR.evaluate(population(9), RunOptions.DEFAULT).services().get(0);
        ServiceResult with = EVALUATOR
                .evaluate(population(9), RunOptions.DEFAULT.withReasons())
                .services()
                .get(0);

        assertThat(without.reasons().failing()).isEmpty();
        assertThat(with.reasons().failing())
                .containsExactly(
                        Map.entry(isTrue(POOR), 0L),
                        Map.entry(Term.age(BIRTH_DATE).atLeast(60), 3L));
        assertThat(with.reasons().missing()).containsEntry(POOR, 3L).containsEntry(BIRTH_DATE, 0L);
        assertThat(with.reasons().missing()).doesNotContainKey(INCOME);
    }
}
