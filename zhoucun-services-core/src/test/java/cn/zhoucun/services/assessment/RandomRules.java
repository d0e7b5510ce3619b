package cn.zhoucun.services.assessment;

import static cn.zhoucun.services.sample.SampleFacts.ALONE;
import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.BIRTHPLACE;
import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.ENROLLED;
import static cn.zhoucun.services.sample.SampleFacts.FEE;
import static cn.zhoucun.services.sample.SampleFacts.GRADE;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.NEEDS;
import static cn.zhoucun.services.sample.SampleFacts.OLD_AGE;
import static cn.zhoucun.services.sample.SampleFacts.OTHER_LINE;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.READING;
import static cn.zhoucun.services.sample.SampleFacts.WIDOWED_ON;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.Need;
import cn.zhoucun.services.sample.SampleFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.joda.money.Money;

/** Makes conditions of every kind. */
public final class RandomRules {

    /** The figures that the rules compare with and that an authority sets. */
    public static final Parameters SUPPLIED = Parameters.none()
            .with(SampleFacts.OLD_AGE, 60, DateRange.from(SampleFacts.TODAY), "order 1")
            .with(SampleFacts.OTHER_LINE, SampleFacts.yuan("300.01"), DateRange.from(SampleFacts.TODAY), "order 2");

    private final Random random;

    /** Few facts with few regions, so that all cases can be gone through. */
    private final List<Supplier<Condition>> few = List.of(
            () -> yesNo(POOR),
            () -> yesNo(ENROLLED),
            () -> is(AREA, Area.class),
            () -> compare(Term.count(CHILDREN), fixed(number(-1, 6))),
            () -> new Condition.Contains<>(NEEDS, some(Need.class)));

    private final List<Supplier<Condition>> others = List.of(
            () -> yesNo(ALONE),
            () -> is(BIRTHPLACE, Area.class),
            () -> compare(Term.count(GRADE), fixed(number(0, 5))),
            () -> compare(Term.age(BIRTH_DATE), fixed(number(0, 80))),
            () -> compare(Term.age(WIDOWED_ON), fixed(number(0, 80))),
            () -> compare(Term.age(BIRTH_DATE), new Bound.Figure<>(OLD_AGE)),
            () -> compare(Term.sum(FEE), fixed(money())),
            () -> compare(Term.sum(INCOME), fixed(money())),
            () -> compare(Term.sum(INCOME), new Bound.Figure<>(INCOME_LINE)),
            () -> compare(Term.sum(INCOME), new Bound.Figure<>(OTHER_LINE)));

    private final List<Supplier<Condition>> tests;
    private final int fewestParts;

    private RandomRules(Random random, boolean small) {
        this.random = random;
        this.fewestParts = small ? 1 : 0;
        this.tests = small ? few : Stream.concat(few.stream(), others.stream()).toList();
    }

    /** Over twelve facts of every type that a rule can test, with figures that are in force and figures that are not. */
    public static Arbitrary<Condition> any() {
        return Arbitraries.randomValue(random -> new RandomRules(random, false).condition(4));
    }

    /** Over five facts, without figures and without constants. */
    static Arbitrary<Condition> small() {
        return Arbitraries.randomValue(random -> new RandomRules(random, true).condition(3));
    }

    private Condition condition(int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return tests.get(random.nextInt(tests.size())).get();
        }
        return switch (random.nextInt(7)) {
            case 0, 1 -> new Condition.All(parts(depth));
            case 2, 3 -> new Condition.Any(parts(depth));
            case 4 -> new Condition.Not(condition(depth - 1));
            case 5 ->
                random.nextBoolean()
                        ? choice(depth)
                        : Condition.choose(POOR, condition(depth - 1), condition(depth - 1));
            default -> condition(depth - 1).readAs(READING);
        };
    }

    private List<Condition> parts(int depth) {
        List<Condition> parts = new ArrayList<>();
        for (int left = number(fewestParts, 3); left > 0; left--) {
            parts.add(condition(depth - 1));
        }
        return parts;
    }

    private Condition choice(int depth) {
        EnumSet<Area> here = some(Area.class);
        return new Condition.Choose<>(
                AREA,
                List.of(
                        new Condition.Case<>(here, condition(depth - 1)),
                        new Condition.Case<>(EnumSet.complementOf(here), condition(depth - 1))));
    }

    private Condition yesNo(Fact<Boolean> fact) {
        return new Condition.Is<>(fact, Set.of(random.nextBoolean()));
    }

    private <E extends Enum<E> & Option> Condition is(Fact<E> fact, Class<E> options) {
        return new Condition.Is<>(fact, some(options));
    }

    private <T extends Comparable<? super T>> Condition compare(Term<T> term, Bound<T> bound) {
        return new Condition.Compare<>(term, Comparison.values()[number(0, 3)], bound);
    }

    private static <T> Bound<T> fixed(T bound) {
        return new Bound.Fixed<>(bound);
    }

    private int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** An amount near a multiple of 100 yuan, as the amounts of {@link RandomCases} are. */
    private Money money() {
        return Renminbi.ofFen(number(0, 10) * 10_000L + number(0, 2));
    }

    /** Some options, and not all. */
    private <E extends Enum<E> & Option> EnumSet<E> some(Class<E> options) {
        List<E> all = new ArrayList<>(EnumSet.allOf(options));
        Collections.shuffle(all, random);
        return EnumSet.copyOf(all.subList(0, number(1, all.size() - 1)));
    }
}
