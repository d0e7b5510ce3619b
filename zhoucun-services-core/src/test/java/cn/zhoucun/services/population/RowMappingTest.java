package cn.zhoucun.services.population;

import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.sample.Area;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Populations from the caller's own objects. */
class RowMappingTest {

    private record Resident(Boolean poor, String area, Integer children) {}

    private static final RowMapping<Resident> MAPPING = RowMapping.<Resident>none()
            .with(POOR, Resident::poor)
            .with(AREA, each -> area(each.area()))
            .with(CHILDREN, Resident::children);

    private static Area area(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return AREA.type()
                .parse(text)
                .orElseThrow(() ->
                        new InvalidInputException(AREA.id(), text, AREA.type().cure()));
    }

    @Test
    void nullIsUnknownAndTheRestIsKnown() {
        Resident resident = new Resident(true, "village", null);
        Facts expected = Facts.builder().set(POOR, true).set(AREA, Area.VILLAGE).build();

        assertThat(MAPPING.factsOf(resident)).isEqualTo(expected);
        assertThat(MAPPING.populationOf(List.of(resident)).factsOf(0)).isEqualTo(expected);
        assertThat(MAPPING).hasToString("RowMapping[sample.poor, sample.area, sample.children]");
    }

    @Test
    void anObjectThatCannotBeIsAFaultOfItsRow() {
        Resident lost = new Resident(true, "moon", 0);
        Resident many = new Resident(true, "", 99);
        Population people = MAPPING.populationOf(List.of(lost, new Resident(false, "", 0), many));

        assertThat(people.faults().keySet()).containsExactly(0, 2);
        assertThat(people.faults().get(0)).hasMessageStartingWith("The sample.area (moon) must ");
        assertThat(people.faults().get(2)).hasMessageStartingWith("The sample.children (99) must ");
        assertThatThrownBy(() -> MAPPING.factsOf(lost)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aFactIsMappedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAPPING.with(POOR, each -> true))
                .withMessage("The fact (sample.poor) must be mapped only once.");
    }
}
