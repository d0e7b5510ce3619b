package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import java.util.List;
import java.util.Map;

/**
 * All cases, complete and partial, over some facts with some values each, as numbers. A digit a fact: the place of its
 * value, or one past the last where the fact is unknown. So a case with more known has a smaller number.
 */
final class CaseSpace {

    private final List<Fact<?>> facts;
    private final long[][] codes;
    private final long[] strides;
    private final long size;
    private final Facts fixed;

    /** The cases over some facts, in all of which some other facts are known. */
    CaseSpace(Map<Fact<?>, long[]> regions, Facts fixed) {
        this.fixed = fixed;
        this.facts = List.copyOf(regions.keySet());
        this.codes = regions.values().toArray(long[][]::new);
        this.strides = new long[codes.length];
        long stride = 1;
        for (int fact = 0; fact < codes.length; fact++) {
            strides[fact] = stride;
            stride = Math.multiplyExact(stride, codes[fact].length + 1L);
        }
        this.size = stride;
    }

    long size() {
        return size;
    }

    List<Fact<?>> facts() {
        return facts;
    }

    int regions(int fact) {
        return codes[fact].length;
    }

    boolean isKnown(long number, int fact) {
        return digit(number, fact) < codes[fact].length;
    }

    /** The case with one of its unknown facts known. */
    long settle(long number, int unknown, int region) {
        return number - (codes[unknown].length - region) * strides[unknown];
    }

    Facts facts(long number) {
        Facts.Builder some = fixed.toBuilder();
        for (int fact = 0; fact < codes.length; fact++) {
            if (isKnown(number, fact)) {
                put(facts.get(fact), codes[fact][digit(number, fact)], some);
            }
        }
        return some.build();
    }

    private static <T> void put(Fact<T> fact, long code, Facts.Builder some) {
        some.set(fact, fact.type().decode(code));
    }

    private int digit(long number, int fact) {
        return (int) (number / strides[fact] % (codes[fact].length + 1L));
    }
}
