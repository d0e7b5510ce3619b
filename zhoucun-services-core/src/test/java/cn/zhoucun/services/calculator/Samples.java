package cn.zhoucun.services.calculator;

import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;

/** Figures, sums and sources for tests. */
public final class Samples {

    /** A place in a document that does not exist. */
    public static final Citation PLACE = new Document("试1号", Text.of("试验文件", "Trial"))
            .part(Text.of("附件1", "Annex 1"))
            .row(7);

    /** A reading of it. */
    public static final Reading READING = new Reading("D900", "L1", Text.of("如此解读", "read so"));

    private Samples() {}

    /** A label that is the same in both languages. */
    public static Text text(String label) {
        return Text.of(label, label);
    }

    /** A printed number. */
    public static Figure number(String label, String value) {
        return Figure.of(text(label), Fraction.parse(value), PLACE);
    }

    /** A sum that an authority set. */
    public static Figure money(String label, Sum sum) {
        return Figure.of(text(label), sum, "令1号");
    }
}
