package cn.zhoucun.services.docs;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.parameter.Parameter;
import java.math.BigDecimal;
import java.util.List;

/** Figures, and the bounds of figures and facts, in words. */
record FigureText(Words words) {

    /** A printed figure as its value; one that is left to an authority by its name, who sets it, and its place. */
    String of(Parameter<?> figure) {
        return figure.printed().isPresent()
                ? printed(figure)
                : words.of("%s（由%s确定，%s）", "%s (set by %s, %s)")
                        .formatted(words.of(figure.label()), words.of(figure.setBy().orElseThrow()), link(figure));
    }

    /** A figure that is left to an authority, as a link to the page of such figures. */
    String link(Parameter<?> figure) {
        return "[`%s`](../%s#%s)".formatted(figure.id(), words.page("figures"), figure.id());
    }

    private <T> String printed(Parameter<T> figure) {
        Dated<T> dated = figure.printed().orElseThrow();
        return dated.value() instanceof BigDecimal share
                ? percent(share)
                : figure.type().show(dated.value(), words.language());
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    String bounds(ValueType<?> type) {
        if (type instanceof WholeNumber number) {
            return words.of("整数，%d至%d", "whole number from %d to %d").formatted(number.min(), number.max());
        } else if (type instanceof Day day) {
            return words.of("日期，%s至%s", "date from %s to %s").formatted(day.min(), day.max())
                    + (day.past() ? words.of("，不晚于评估日期", ", not after the date of assessment") : "");
        } else if (type instanceof Yuan yuan) {
            return words.of("元，%s，0至%d，至多两位小数", "yuan, %s, from 0 to %d, at most two decimals")
                    .formatted(words.of(yuan.frequency()), yuan.maxYuan());
        } else if (type instanceof Share) {
            return words.of("比例，0至1，至多六位小数", "share from 0 to 1, at most six decimals");
        } else if (type instanceof Choice<?> choice) {
            return words.of("其一：", "one of: ") + options(choice.all());
        } else if (type instanceof Choices<?> choices) {
            return words.of("可多项：", "any of: ") + options(choices.one().all());
        }
        return words.of("是或否", "yes or no");
    }

    private String options(List<? extends Option> options) {
        return words.list(options.stream()
                .map(option -> "`" + option.code() + "` " + words.of(option))
                .toList());
    }
}
