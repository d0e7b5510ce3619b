package cn.zhoucun.services.plan;

import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/**
 * A figure of the plan outside its list, before it is known whose it is.
 *
 * @param id words that tell the figures of its owner apart
 * @param text what is measured
 * @param shape how the measure compares with the figure
 * @param word the comparing word as printed, or nothing
 * @param figure the figure as printed
 * @param unit its unit
 * @param dueYear the year by whose end it is due, where one is said
 * @param readings the readings that it rests on
 */
record Promise(
        String id,
        Text text,
        Shape shape,
        String word,
        String figure,
        Unit unit,
        OptionalInt dueYear,
        List<Reading> readings) {

    /** A figure without a date of its own. */
    static Promise promise(
            String id,
            String chinese,
            String english,
            Shape shape,
            String word,
            String figure,
            Unit unit,
            Reading... readings) {
        return new Promise(
                id, Text.of(chinese, english), shape, word, figure, unit, OptionalInt.empty(), List.of(readings));
    }

    /** Something that is to be done by the end of a year. */
    static Promise doneBy(int year, String id, String chinese, String english, String word, Reading... readings) {
        return promise(id, chinese, english, Shape.AT_MOST, word, Integer.toString(year), Unit.YEAR, readings);
    }

    /** The same figure, due by the end of a year. */
    Promise by(int year) {
        return new Promise(id, text, shape, word, figure, unit, OptionalInt.of(year), readings);
    }

    /** The figure in its place. */
    Standard of(String owner, Citation place) {
        return new Standard(
                owner + "." + id, text, shape, word, new BigDecimal(figure), unit, dueYear, place, readings);
    }

    /** Figures in their place. */
    static List<Standard> all(List<Promise> promises, String owner, Citation place) {
        return promises.stream().map(promise -> promise.of(owner, place)).toList();
    }
}
