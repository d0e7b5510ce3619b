package cn.zhoucun.services.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.NamedOption;
import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.source.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A plan that is not written in Java declares options by code and label, and they behave as the constants of an enum do. */
class NamedOptionTest {

    private static final NamedOption COAST = option("coast");
    private static final NamedOption HILLS = option("hills");
    private static final NamedOption PLAIN = option("plain");
    private static final Fact<NamedOption> LAND =
            Fact.choice("village.land", List.of(HILLS, COAST, PLAIN), Text.of("地形", "land"));
    private static final Fact<Set<NamedOption>> LANDS = Fact.of(
            "village.lands", new Choices<>(Choice.of(List.of(HILLS, COAST, PLAIN))), Text.of("各种地形", "kinds of land"));

    private static NamedOption option(String code) {
        return new NamedOption(code, Text.of("地形" + code, code));
    }

    @Test
    void anOptionIsCodedByItsPlaceInTheList() {
        assertThat(LAND.type().encode(HILLS)).isZero();
        assertThat(LAND.type().encode(COAST)).isEqualTo(1);
        assertThat(LAND.type().decode(2)).isEqualTo(PLAIN);
        assertThat(LAND.type().parse("coast")).contains(COAST);
        assertThat(LAND.type().parse("sea")).isEmpty();
        assertThat(LANDS.type().encode(Set.of(HILLS, PLAIN))).isEqualTo(0b101);
        assertThat(LANDS.type().decode(0b110)).containsExactly(COAST, PLAIN);
    }

    @Test
    void whatIsNotInTheListIsRefused() {
        assertThat(catchThrowableOfType(
                        InvalidInputException.class, () -> LAND.type().check("village.land", option("sea"))))
                .hasMessage("The village.land (sea) must be one of hills, coast, plain.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.is(LAND, option("sea")))
                .withMessage("The values [sea] must be values of village.land.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.containsAnyOf(LANDS, COAST, option("sea")))
                .withMessageContaining("must be values of village.lands.");
    }

    @Test
    void conditionsHoldTheirValuesInTheOrderOfTheList() {
        assertThat(Condition.isAnyOf(LAND, PLAIN, HILLS).values()).containsExactly(HILLS, PLAIN);
        assertThat(Condition.isNoneOf(LAND, COAST).values()).containsExactly(HILLS, PLAIN);
    }

    @Test
    void listsOfOneClassAndOneCodeEachAreWanted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choice.of(List.of(HILLS, option("hills"))))
                .withMessage("The code (hills) must belong to only one option of a choice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choice.of(List.of(HILLS, Area.TOWN)))
                .withMessage("The options (hills, town) must be of one class.");
        assertThatIllegalArgumentException().isThrownBy(() -> Choice.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> option("Hills"))
                .withMessage("The code (Hills) of an option must be small letters, digits and underscores.");
    }

    @Test
    void optionsAreCountedInTheOrderOfTheList() {
        assertThat(Choice.of(List.of(Area.ISLAND, Area.TOWN)).encode(Area.ISLAND))
                .isZero();
        assertThat(Choice.of(List.of(Area.ISLAND, Area.TOWN)))
                .isEqualTo(Choice.of(List.of(Area.ISLAND, Area.TOWN)))
                .isNotEqualTo(Choice.of(List.of(Area.TOWN, Area.ISLAND)));
    }
}
