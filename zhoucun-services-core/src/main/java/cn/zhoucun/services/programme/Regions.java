package cn.zhoucun.services.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Splits the values of a fact into regions that no test tells apart, and picks one code of each. */
final class Regions {

    private Regions() {}

    static long[] of(Source source, List<Node> tests) {
        Map<List<Boolean>, Long> bySignature = new LinkedHashMap<>();
        for (long code : candidates(source, tests)) {
            List<Boolean> signature =
                    tests.stream().map(test -> test.holds(code)).toList();
            bySignature.putIfAbsent(signature, code);
        }
        return bySignature.values().stream().mapToLong(Long::longValue).toArray();
    }

    private static TreeSet<Long> candidates(Source source, List<Node> tests) {
        TreeSet<Long> codes = new TreeSet<>();
        codes.add(source.lowest());
        for (Node test : tests) {
            switch (test.op()) {
                case RANGE -> {
                    add(source, test.low(), codes);
                    if (test.high() < Long.MAX_VALUE) {
                        add(source, test.high() + 1, codes);
                    }
                }
                case MASK -> {
                    for (long code = source.lowest(); code <= source.highest(); code++) {
                        codes.add(code);
                    }
                }
                case BITS -> addSubsets(tests, codes);
                default -> throw new IllegalStateException("not a test: " + test);
            }
        }
        return codes;
    }

    private static void add(Source source, long code, TreeSet<Long> codes) {
        if (source.lowest() <= code && code <= source.highest()) {
            codes.add(code);
        }
    }

    /** Of the options that the same tests ask for, the first stands for all. */
    private static long onePerPattern(List<Node> tests) {
        Map<List<Boolean>, Long> byPattern = new LinkedHashMap<>();
        long union = tests.stream().mapToLong(Node::low).reduce(0, (a, b) -> a | b);
        for (long rest = union; rest != 0; rest &= rest - 1) {
            long option = Long.lowestOneBit(rest);
            byPattern.putIfAbsent(
                    tests.stream().map(test -> (test.low() & option) != 0).toList(), option);
        }
        return byPattern.values().stream().reduce(0L, (a, b) -> a | b);
    }

    private static void addSubsets(List<Node> tests, TreeSet<Long> codes) {
        long union = onePerPattern(tests);
        for (long subset = union; subset != 0; subset = (subset - 1) & union) {
            codes.add(subset);
        }
        codes.add(0L);
    }
}
