package cn.zhoucun.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.population.PopulationEvaluator;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What an authority sets is not below a printed floor, and that is found before the first case. */
class FloorTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 9, 1);
    private static final ServiceCatalog CATALOG = ZhoucunPlan.catalog();
    private static final String MESSAGE =
            "The INS-02.basePension (CNY 99.99) must not be below the printed floor, CNY 100.00.";

    @Test
    void aFigureBelowItsFloorIsRefusedAtPreparation() {
        assertThatThrownBy(() -> Assessor.of(CATALOG, pension("99.99")).on(DATE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(MESSAGE);
        assertThatThrownBy(() -> PopulationEvaluator.of(CATALOG, pension("99.99"), DATE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(MESSAGE);
    }

    @Test
    void aFigureAtItsFloorIsNot() {
        assertThat(Assessor.of(CATALOG, pension("100")).on(DATE).date()).isEqualTo(DATE);
    }

    @Test
    void aFloorBindsWhileItIsInForce() {
        assertThat(Assessor.of(CATALOG, pension("99.99")).on(LATER).date()).isEqualTo(LATER);
    }

    private static Parameters pension(String yuan) {
        @SuppressWarnings("unchecked") // it is a sum of yuan
        Parameter<Money> pension =
                (Parameter<Money>) CATALOG.parameter("INS-02.basePension").orElseThrow();
        return Parameters.none()
                .with(
                        pension,
                        Money.parse(Renminbi.CNY.getCode() + " " + yuan),
                        DateRange.from(LocalDate.of(2016, 1, 1)),
                        "令1号");
    }
}
