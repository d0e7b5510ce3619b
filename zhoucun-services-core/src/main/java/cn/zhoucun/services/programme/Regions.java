package cn.zhoucun.services.programme;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Splits the values of a fact into regions that no test tells apart, and picks one code of each. */
final class Regions {

    private Regions() {}

    static long[] of(Source source, List<Node> tests) {
        Map<BitSet, Long> bySignature = new LinkedHashMap<>();
        for (long code : candidates(source, tests)) {
            BitSet signature = new BitSet();
            for (int test = 0; test < tests.size(); test++) {
                signature.set(test, tests.get(test).holds(code));
            }
            bySignature.putIfAbsent(signature, code);
        }
        long[] regions = new long[bySignature.size()];
        int size = 0;
        for (long code : bySignature.values()) {
            regions[size++] = code;
        }
        return regions;
    }

    private static Set<Long> candidates(Source source, List<Node> tests) {
        Set<Long> codes = new TreeSet<>();
        codes.add(source.lowest());
        for (Node test : tests) {
            if (test.op() == Node.Op.RANGE) {
                add(source, test.low(), codes);
                if (test.high() < Long.MAX_VALUE) {
                    add(source, test.high() + 1, codes);
                }
            } else if (test.op() == Node.Op.MASK) {
                for (long code = source.lowest(); code <= source.highest(); code++) {
                    codes.add(code);
                }
            } else {
                addSubsets(tests, codes);
            }
        }
        return codes;
    }

    private static void add(Source source, long code, Set<Long> codes) {
        if (source.lowest() <= code && code <= source.highest()) {
            codes.add(code);
        }
    }

    /** Of the options that the same tests ask for, the first stands for all. */
    private static long onePerPattern(List<Node> tests) {
        Set<BitSet> patterns = new HashSet<>();
        long union = 0;
        for (Node test : tests) {
            union |= test.low();
        }
        long chosen = 0;
        for (long rest = union; rest != 0; rest &= rest - 1) {
            long option = Long.lowestOneBit(rest);
            BitSet pattern = new BitSet();
            for (int test = 0; test < tests.size(); test++) {
                pattern.set(test, (tests.get(test).low() & option) != 0);
            }
            if (patterns.add(pattern)) {
                chosen |= option;
            }
        }
        return chosen;
    }

    private static void addSubsets(List<Node> tests, Set<Long> codes) {
        long union = onePerPattern(tests);
        for (long subset = union; subset != 0; subset = (subset - 1) & union) {
            codes.add(subset);
        }
        codes.add(0L);
    }
}
