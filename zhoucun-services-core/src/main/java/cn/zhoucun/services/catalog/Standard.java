package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A measurable promise of a service (服务指导标准): how well, how often or how far it is provided.
 *
 * @param id a stable id: the code of the service, a dot and words that tell its standards apart
 * @param text what is measured, in our own words
 * @param shape how the measure compares with the figure
 * @param word the comparing word as printed, such as {@code 不少于}; empty where the figure stands bare
 * @param figure the figure as printed
 * @param unit its unit
 * @param dueYear the year by whose end it is due, where the text says one; otherwise it is due by the end of the plan
 * @param citation the place that promises it
 * @param readings the readings that it rests on
 */
public record Standard(
        String id,
        Text text,
        Shape shape,
        String word,
        BigDecimal figure,
        Unit unit,
        OptionalInt dueYear,
        Citation citation,
        List<Reading> readings)
        implements Serializable {

    /** Copies the readings. */
    public Standard {
        Objects.requireNonNull(dueYear);
        readings = List.copyOf(readings);
    }

    /** How a measure compares with a figure. */
    public enum Shape implements Option {
        /** Not below the figure. */
        AT_LEAST("不低于", "at least"),
        /** Above the figure. */
        MORE_THAN("高于", "more than"),
        /** Not above the figure. */
        AT_MOST("不高于", "at most"),
        /** Below the figure. */
        LESS_THAN("低于", "less than"),
        /** The figure itself. */
        EXACTLY("等于", "exactly"),
        /** Near the figure; how near is for the caller to say (reading D044). */
        ABOUT("左右", "about");

        private final Text label;

        Shape(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    private Object writeReplace() {
        return new SerialForm(
                id,
                text,
                shape,
                word,
                figure,
                unit,
                dueYear.isPresent() ? dueYear.getAsInt() : null,
                citation,
                readings);
    }

    private record SerialForm(
            String id,
            Text text,
            Shape shape,
            String word,
            BigDecimal figure,
            Unit unit,
            @Nullable Integer dueYear,
            Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Standard(
                    id,
                    text,
                    shape,
                    word,
                    figure,
                    unit,
                    dueYear == null ? OptionalInt.empty() : OptionalInt.of(dueYear),
                    citation,
                    readings));
        }
    }
}
