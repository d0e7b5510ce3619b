package cn.zhoucun.services.docs;

import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Unit;
import java.util.OptionalInt;

/** Promised standards in words. */
record StandardText(Words words) {

    String of(Standard standard) {
        String required = standard.unit() == Unit.YEAR
                ? words.of("最迟%s年底", "by the end of %s").formatted(figure(standard))
                : words.of(standard.shape()) + words.of("", " ") + quantity(standard);
        return words.of(standard.text())
                + words.of("：", ": ")
                + required
                + due(standard.dueYear())
                + printed(standard.word());
    }

    private String quantity(Standard standard) {
        return switch (standard.unit()) {
            case FRACTION -> "1/" + figure(standard);
            case PERCENT -> figure(standard) + " %";
            default -> figure(standard) + words.of("", " ") + words.of(standard.unit());
        };
    }

    private static String figure(Standard standard) {
        return standard.figure().toPlainString();
    }

    private String due(OptionalInt year) {
        return year.isPresent() ? words.of("，%d年", ", by %d").formatted(year.getAsInt()) : "";
    }

    private String printed(String word) {
        return word.isEmpty() ? "" : words.of("（原文用词“%s”）", " (printed word: %s)").formatted(word);
    }
}
