package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.programme.Source;

/**
 * How one source lies in the planes of a block.
 *
 * @param form what the planes mean
 * @param at the number of the first plane
 * @param base what is taken off a number before it is cut into bits
 * @param width the options, or the bits of a number
 */
record Layout(Form form, int at, long base, int width) {

    /** What the planes of a source mean. */
    enum Form {
        /** A plane of those for whom it is true, and one of those for whom it is false. */
        YES_NO,
        /** A plane of those for whom it is known, then one an option. */
        OPTIONS,
        /** A plane of those for whom it is known, then one a bit, from the least significant. */
        NUMBER
    }

    static Layout of(Source source, Column column, int size, int at) {
        if (source instanceof Source.Given given) {
            ValueType<?> type = given.fact().type();
            if (type instanceof YesNo) {
                return new Layout(Form.YES_NO, at, 0, 1);
            } else if (type instanceof Choice<?> choice) {
                return new Layout(Form.OPTIONS, at, 0, choice.all().size());
            } else if (type instanceof Choices<?> choices) {
                return new Layout(Form.NUMBER, at, 0, choices.one().all().size());
            }
        }
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int row = 0; row < size; row++) {
            if (column.isKnown(row)) {
                long code = column.code(row);
                least = Math.min(least, code);
                most = Math.max(most, code);
            }
        }
        return least > most
                ? new Layout(Form.NUMBER, at, 0, 0)
                : new Layout(Form.NUMBER, at, least, Long.SIZE - Long.numberOfLeadingZeros(most - least));
    }

    /** The number of planes. */
    int planes() {
        return 1 + width;
    }
}
