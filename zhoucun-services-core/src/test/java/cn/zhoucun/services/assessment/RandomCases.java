package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Yuan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Makes cases in which some facts are known, with values near those that rules ask for. */
public final class RandomCases {

    private RandomCases() {}

    public static Arbitrary<Facts> of(Collection<Fact<?>> facts, LocalDate date) {
        return Arbitraries.randomValue(random -> {
            double share = random.nextDouble();
            Facts.Builder some = Facts.builder();
            facts.stream().filter(fact -> random.nextDouble() < share).forEach(fact -> put(fact, some, random, date));
            return some.build();
        });
    }

    private static <T> void put(Fact<T> fact, Facts.Builder some, Random random, LocalDate date) {
        some.set(fact, fact.type().decode(code(fact, random, date)));
    }

    private static long code(Fact<?> fact, Random random, LocalDate date) {
        long lowest = fact.type().lowest();
        long highest = fact.type().highest();
        if (fact.type() instanceof Day) {
            LocalDate nearABirthday = date.minusYears(random.nextInt(80)).minusDays(random.nextInt(3) - 1L);
            return Math.min(nearABirthday.toEpochDay(), date.toEpochDay());
        }
        if (fact.type() instanceof Yuan) {
            return Math.min(random.nextInt(11) * 10_000L + random.nextInt(3), highest);
        }
        return lowest + random.nextInt((int) (highest - lowest + 1));
    }
}
