package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A figure finds its owner, its place and its date. */
class PromiseTest {

    private static final Citation PLACE =
            Annex1.DOCUMENT.part(Text.of("专栏10", "Box 10")).row(2);

    @Test
    void aFigureWithoutADate() {
        Promise promise = Promise.promise("rate", "率", "rate", AT_LEAST, "达到", "95", Unit.PERCENT, Readings.D041);

        assertThat(promise.of("KP-10-02", PLACE)).isEqualTo(standard("KP-10-02.rate", OptionalInt.empty()));
    }

    @Test
    void theSameFigureByAYear() {
        Promise promise = Promise.promise("rate", "率", "rate", AT_LEAST, "达到", "95", Unit.PERCENT, Readings.D041);

        assertThat(promise.by(2020).of("KP-10-02", PLACE)).isEqualTo(standard("KP-10-02.rate", OptionalInt.of(2020)));
    }

    @Test
    void somethingToBeDoneByAYearIsAFigureToo() {
        Promise promise = Promise.doneBy(2018, "by", "完成", "done", "到", Readings.D027);

        assertThat(Promise.all(List.of(promise), "CH07-4.x", PLACE))
                .containsExactly(new Standard(
                        "CH07-4.x.by",
                        Text.of("完成", "done"),
                        AT_MOST,
                        "到",
                        new BigDecimal("2018"),
                        Unit.YEAR,
                        OptionalInt.empty(),
                        PLACE,
                        List.of(Readings.D027)));
    }

    private static Standard standard(String id, OptionalInt dueYear) {
        return new Standard(
                id,
                Text.of("率", "rate"),
                AT_LEAST,
                "达到",
                new BigDecimal("95"),
                Unit.PERCENT,
                dueYear,
                PLACE,
                List.of(Readings.D041));
    }
}
