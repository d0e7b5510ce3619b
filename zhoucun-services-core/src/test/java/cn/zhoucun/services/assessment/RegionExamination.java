package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.programme.Case;
import cn.zhoucun.services.programme.Programme;
import cn.zhoucun.services.programme.ProgrammeBuilder;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Examines whether a rule asks in vain. Every partial case must be settled as soon as all its completions come out
 * alike, and what is named as missing must be what they depend on, no more and no less. Facts are known by one value of
 * each region, or unknown.
 */
final class RegionExamination {

    /** The cases that are gone through one by one; a larger rule is examined in samples of this size. */
    static final long MOST_CASES = 2_000_000;

    private static final int SAMPLES = 50;
    private static final long SAMPLE_CASES = 10_000;

    /** What is missing is looked into for one in so many cases, so that there are not many more than this. */
    private static final long LOOKS_AT_MISSING = 20_000;

    private static final int MOST_COMPLAINTS = 5;

    private final Condition rule;
    private final LocalDate date;
    private final Parameters parameters;
    private final Map<Fact<?>, long[]> regions;
    private final Programme programme;
    private final List<String> askedInVain = new ArrayList<>();
    private final List<String> wronglyMissing = new ArrayList<>();

    RegionExamination(Condition rule, LocalDate date, Parameters parameters) {
        this.rule = rule;
        this.date = date;
        this.parameters = parameters;
        this.regions = FactRegions.of(rule, date, parameters);
        ProgrammeBuilder builder = new ProgrammeBuilder(parameters, date);
        builder.add(rule);
        this.programme = builder.build();
    }

    /** The number of partial cases. */
    double size() {
        return size(regions);
    }

    boolean isSampled() {
        return size() > MOST_CASES;
    }

    /** Says how thoroughly the rule is examined. */
    String extent() {
        return isSampled()
                ? "%d samples of at most %,d of its %.0e partial cases".formatted(SAMPLES, SAMPLE_CASES, size())
                : "all %,.0f partial cases".formatted(size());
    }

    /** Examines the rule and says what is wrong with it, with the first cases that show it. */
    List<String> complaints() {
        examine();
        return Stream.concat(askedInVain.stream(), wronglyMissing.stream()).toList();
    }

    /** Examines only whether what is named as missing is what the outcome depends on. */
    List<String> complaintsOfMissing() {
        examine();
        return wronglyMissing;
    }

    private void examine() {
        if (!isSampled()) {
            examine(new CaseSpace(regions, Facts.none()));
            return;
        }
        Random random = new Random(20180719);
        for (int sample = 0; sample < SAMPLES; sample++) {
            examine(sample(random));
        }
    }

    /** Makes some facts known, so that the rule stays open if it can, until there are few enough cases over the others. */
    private CaseSpace sample(Random random) {
        Map<Fact<?>, long[]> left = new LinkedHashMap<>(regions);
        Facts fixed = Facts.none();
        while (size(left) > SAMPLE_CASES) {
            Fact<?> fact = List.copyOf(left.keySet()).get(random.nextInt(left.size()));
            fixed = withAnOpenValue(fact, left.remove(fact), fixed, random);
        }
        return new CaseSpace(left, fixed);
    }

    private <T> Facts withAnOpenValue(Fact<T> fact, long[] codes, Facts before, Random random) {
        Facts after = before;
        int first = random.nextInt(codes.length);
        for (int turn = 0; turn < codes.length; turn++) {
            after = before.with(fact, fact.type().decode(codes[(first + turn) % codes.length]));
            if (new PlainEvaluator(after, date, parameters).of(rule) == Truth.UNKNOWN) {
                return after;
            }
        }
        return after;
    }

    private static double size(Map<Fact<?>, long[]> regions) {
        return regions.values().stream()
                .mapToDouble(values -> values.length + 1.0)
                .reduce(1, (a, b) -> a * b);
    }

    private void examine(CaseSpace space) {
        Consensus consensus =
                new Consensus(space, number -> new PlainEvaluator(space.facts(number), date, parameters).of(rule));
        long everySoManyth = 1 + space.size() / LOOKS_AT_MISSING;
        for (long number = 0; number < space.size(); number++) {
            Facts facts = space.facts(number);
            Case person = person(facts);
            byte[] truths = programme.run(person);
            Truth found = programme.truth(rule, truths);
            if (found != consensus.of(number)) {
                complain(
                        askedInVain,
                        "%s, but all completions together are %s: %s"
                                .formatted(found, consensus.of(number), told(space.facts(number))));
            }
            if (number % everySoManyth == 0) {
                examineMissing(
                        space,
                        number,
                        consensus,
                        programme.relevance(rule, person, truths).facts());
            }
        }
    }

    private static void complain(List<String> complaints, String complaint) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(complaint);
        }
    }

    private void examineMissing(CaseSpace space, long number, Consensus consensus, Iterable<Fact<?>> missing) {
        List<Fact<?>> found = new ArrayList<>();
        missing.forEach(found::add);
        List<Fact<?>> expected = new ArrayList<>();
        for (int fact = 0; fact < space.facts().size(); fact++) {
            if (consensus.matters(number, fact)) {
                expected.add(space.facts().get(fact));
            }
        }
        if (!(expected.containsAll(found) && found.containsAll(expected))) {
            complain(
                    wronglyMissing,
                    "names %s as missing, but it depends on %s: %s"
                            .formatted(found, expected, told(space.facts(number))));
        }
    }

    private Case person(Facts facts) {
        Case person = programme.newCase();
        facts.known().forEach(fact -> person.set(programme.slot(fact), code(fact, facts)));
        return person;
    }

    private static <T> long code(Fact<T> fact, Facts facts) {
        return fact.type().encode(facts.get(fact).orElseThrow());
    }

    private String told(Facts facts) {
        return regions.keySet().stream()
                .map(fact -> fact + "=" + show(fact, facts))
                .collect(Collectors.joining(" "));
    }

    private static <T> String show(Fact<T> fact, Facts facts) {
        return facts.get(fact).map(fact.type()::format).orElse("?");
    }
}
