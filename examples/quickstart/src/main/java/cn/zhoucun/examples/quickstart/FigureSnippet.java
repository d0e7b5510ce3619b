package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.source.Language;
import java.io.PrintStream;
import java.time.LocalDate;
import org.joda.money.Money;

/** The snippet of the questions about figures that are left to an authority. */
final class FigureSnippet {

    private FigureSnippet() {}

    static void run(PrintStream out) {
        // README: begin
        ServiceCatalog plan = ZhoucunPlan.catalog();
        LocalDate day = LocalDate.of(2018, 9, 1);
        Facts household = Facts.builder()
                .set(HouseholdFacts.AREA_TYPE, AreaType.URBAN)
                .set(HouseholdFacts.INCOME, Money.of(Renminbi.CNY, 2000))
                .set(HouseholdFacts.SIZE, 4)
                .build();
        Decision open = Assessor.of(plan).assess(household, day).decision("SOC-01");
        out.println(open);
        open.missing().forEach(missing -> out.println(missing.in(Language.ENGLISH)));

        @SuppressWarnings("unchecked") // the page of figures says that it is yuan per month
        Parameter<Money> standard =
                (Parameter<Money>) plan.parameter("SOC-01.urban").orElseThrow();
        Parameters madeUp = Parameters.none()
                .with(
                        standard,
                        Money.of(Renminbi.CNY, 600),
                        DateRange.of(LocalDate.of(2018, 7, 1), LocalDate.of(2019, 6, 30)),
                        "a made-up notice of 2018");
        Decision settled = Assessor.of(plan, madeUp).assess(household, day).decision("SOC-01");
        out.println(settled);
        settled.reasons().forEach(reason -> out.println(reason.in(Language.ENGLISH)));
        settled.entitlements().forEach(each -> out.println(each.amount().get().in(Language.ENGLISH)));
        // README: end
    }
}
