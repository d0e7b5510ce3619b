package cn.zhoucun.services.programme;

import java.util.Arrays;
import java.util.List;

/** Numbers of nodes as plain arrays. */
final class Numbers {

    private Numbers() {}

    static int[] of(List<Integer> numbers) {
        int[] plain = new int[numbers.size()];
        for (int at = 0; at < plain.length; at++) {
            plain[at] = numbers.get(at);
        }
        return plain;
    }

    /** Those of some nodes that do one thing. */
    static int[] of(Programme programme, int[] numbers, Node.Op op) {
        int[] found = new int[numbers.length];
        int size = 0;
        for (int number : numbers) {
            if (programme.node(number).op() == op) {
                found[size++] = number;
            }
        }
        return Arrays.copyOf(found, size);
    }
}
