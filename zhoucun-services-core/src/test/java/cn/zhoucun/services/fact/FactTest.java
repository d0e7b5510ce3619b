package cn.zhoucun.services.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhoucun.services.source.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "person",
                "Person.birthDate",
                "person.",
                ".birthDate",
                "person..birthDate",
                "person.birth date"
            })
    void anIdIsWordsJoinedByDots(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.yesNo(id, "甲", "a"))
                .withMessage("The id (%s) of a fact must be words joined by dots, such as household.areaType.", id);
    }

    @Test
    void aFactIsItsIdAndItsType() {
        Fact<Boolean> fact = Fact.yesNo("person.poor", "困难", "poor");

        assertThat(fact)
                .isEqualTo(Fact.yesNo("person.poor", "贫困", "in need").determinedBy("民政部门", "civil affairs"))
                .hasSameHashCodeAs(Fact.yesNo("person.poor", "贫困", "in need"))
                .isNotEqualTo(Fact.yesNo("person.rich", "困难", "poor"))
                .isNotEqualTo(Fact.wholeNumber("person.poor", 0, 1, "困难", "poor"))
                .hasToString("person.poor");
    }

    @Test
    void aDeterminationNamesTheBodyThatFindsIt() {
        Fact<Boolean> found = Fact.yesNo("person.poor", "困难", "poor").determinedBy("民政部门", "civil affairs");

        assertThat(found.determinedBy()).contains(Text.of("民政部门", "civil affairs"));
        assertThat(found.label()).isEqualTo(Text.of("困难", "poor"));
        assertThat(Fact.yesNo("person.poor", "困难", "poor").determinedBy()).isEmpty();
    }

    @Test
    void aTextIsGivenInBothLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.yesNo("person.poor", "困难", " "))
                .withMessage("The text (困难 /  ) must be given in both languages.");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("", "poor"));
        assertThat(Text.of("困难", " poor").english()).isEqualTo(" poor");
    }
}
