package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhoucun.services.catalog.Commitment;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentsTest {

    private final List<Commitment> commitments = Commitments.commitments();

    @Test
    void codesTellThemApart() {
        assertThat(commitments)
                .isNotEmpty()
                .extracting(Commitment::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("CH\\d\\d-\\d\\.[a-z-]+"));
    }

    @Test
    void theOrderIsThatOfTheText() {
        assertThat(commitments)
                .extracting(commitment -> commitment.code().substring(0, 6))
                .isSorted();
    }

    @Test
    void figuresStandAsPrinted() {
        assertThat(commitments)
                .flatExtracting(Commitment::figures)
                .extracting(Standard::id, Standard::shape, Standard::figure, Standard::unit)
                .contains(
                        tuple("CH06-2.treated-within-area.rate", Shape.AT_LEAST, new BigDecimal("90"), Unit.PERCENT),
                        tuple("CH07-3.urban-day-care.by", Shape.AT_MOST, new BigDecimal("2020"), Unit.YEAR),
                        tuple("CH07-4.funeral-policy.by", Shape.AT_MOST, new BigDecimal("2018"), Unit.YEAR),
                        tuple("CH07-4.cemeteries.by", Shape.AT_MOST, new BigDecimal("2020"), Unit.YEAR),
                        tuple(
                                "CH08-1.rent-subsidy.households",
                                Shape.AT_LEAST,
                                new BigDecimal("380"),
                                Unit.HOUSEHOLDS_A_YEAR),
                        tuple("CH08-1.occupancy.rate", Shape.AT_LEAST, new BigDecimal("90"), Unit.PERCENT),
                        tuple("CH08-2.shantytowns.by", Shape.AT_MOST, new BigDecimal("2020"), Unit.YEAR),
                        tuple(
                                "CH08-2.monetary-resettlement.months-to-sell",
                                Shape.AT_MOST,
                                new BigDecimal("15"),
                                Unit.MONTHS),
                        tuple("CH08-3.dangerous-rural-houses.by", Shape.AT_MOST, new BigDecimal("2018"), Unit.YEAR),
                        tuple("CH09-1.culture-circle.minutes", Shape.AT_MOST, new BigDecimal("20"), Unit.MINUTES),
                        tuple("CH09-3.exercise.weekly", Shape.AT_LEAST, new BigDecimal("53"), Unit.PERCENT),
                        tuple("CH09-3.exercise.regularly", Shape.AT_LEAST, new BigDecimal("40"), Unit.PERCENT),
                        tuple("CH09-3.exercise.fit", Shape.AT_LEAST, new BigDecimal("91.3"), Unit.PERCENT),
                        tuple("CH12-2.early-pension.years", Shape.EXACTLY, new BigDecimal("5"), Unit.YEARS_OF_TIME));
    }

    @Test
    void promisesWithoutARowAreKept() {
        assertThat(commitments)
                .filteredOn(commitment -> commitment.readings().contains(Readings.D026))
                .extracting(Commitment::code)
                .containsExactly(
                        "CH03-2.higher-education-aid",
                        "CH06-3.folic-acid",
                        "CH06-3.cancer-checks",
                        "CH07-4.free-marriage-certificates",
                        "CH12-2.accident-insurance");
    }

    @Test
    void theyAreCitedByChapterAndSection() {
        Commitment rent = commitments.stream()
                .filter(commitment -> commitment.code().equals("CH08-1.rent-subsidy"))
                .findFirst()
                .orElseThrow();

        assertThat(rent.citation().part().chinese()).isEqualTo("第八章（一）");
        assertThat(rent.domain()).contains(Domains.HOUSING);
        assertThat(commitments)
                .filteredOn(commitment -> commitment.domain().isEmpty())
                .extracting(commitment -> commitment.citation().part().chinese())
                .containsExactly("第十三章（一）", "第十三章（四）");
    }

    @Test
    void noTwoFiguresOfTheDocumentHaveOneId() {
        assertThat(PlanDocument.figures()).extracting(Standard::id).doesNotHaveDuplicates();
    }
}
