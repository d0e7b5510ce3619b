package cn.zhoucun.services.source;

import static cn.zhoucun.services.source.Language.CHINESE;
import static cn.zhoucun.services.source.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Document DOCUMENT = new Document("周政发〔2018〕43号", Text.of("规划", "Plan"));
    private static final Citation ANNEX = DOCUMENT.part(Text.of("附件1", "Annex 1"));
    private static final Text STANDARD = Text.of("服务指导标准", "service standard");

    @Test
    void aCitationReadsFromTheDocumentToTheCell() {
        assertThat(ANNEX.in(CHINESE)).isEqualTo("周政发〔2018〕43号附件1");
        assertThat(ANNEX.row(2).in(CHINESE)).isEqualTo("周政发〔2018〕43号附件1第2行");
        assertThat(ANNEX.row(2).column(STANDARD).in(CHINESE)).isEqualTo("周政发〔2018〕43号附件1第2行“服务指导标准”");
        assertThat(ANNEX.row(2).column(STANDARD)).hasToString("周政发〔2018〕43号, Annex 1, row 2, service standard");
        assertThat(ANNEX.column(STANDARD).in(ENGLISH)).isEqualTo("周政发〔2018〕43号, Annex 1, service standard");
    }

    @Test
    void aCitationKeepsItsParts() {
        Citation cell = ANNEX.row(2).column(STANDARD);

        assertThat(cell.document()).isEqualTo(DOCUMENT);
        assertThat(cell.part()).isEqualTo(Text.of("附件1", "Annex 1"));
        assertThat(cell.row()).hasValue(2);
        assertThat(cell.column()).contains(STANDARD);
        assertThat(ANNEX.row()).isEmpty();
        assertThat(ANNEX.column()).isEmpty();
    }

    @Test
    void citationsOfOnePlaceAreEqual() {
        assertThat(ANNEX.row(2)).isEqualTo(ANNEX.row(3).row(2)).hasSameHashCodeAs(ANNEX.row(2));
        assertThat(ANNEX.row(2))
                .isNotEqualTo(ANNEX.row(3))
                .isNotEqualTo(ANNEX.row(2).column(STANDARD));
        assertThat(ANNEX)
                .isNotEqualTo(new Document("other", Text.of("规划", "Plan")).part(ANNEX.part()))
                .isNotEqualTo(DOCUMENT.part(STANDARD));
    }

    @Test
    void rowsAreCountedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANNEX.row(0))
                .withMessage("The row (0) must be positive.");
    }

    @Test
    void aTextReadsInTheLanguageAskedFor() {
        assertThat(STANDARD.in(CHINESE)).isEqualTo("服务指导标准");
        assertThat(STANDARD.in(ENGLISH)).isEqualTo("service standard");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("", "a"));
    }

    @Test
    void aReadingIsNamedByItsId() {
        assertThat(new Reading("D053", "附件1第6行", STANDARD)).hasToString("D053");
    }
}
