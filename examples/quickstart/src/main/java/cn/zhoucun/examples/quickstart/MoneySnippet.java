package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier;
import cn.zhoucun.services.plan.money.EducationGrants;
import cn.zhoucun.services.plan.money.EmploymentSupport;
import cn.zhoucun.services.plan.money.LivingStandards2015;
import cn.zhoucun.services.plan.money.PublicProvision;
import cn.zhoucun.services.plan.money.ServiceCosts;
import cn.zhoucun.services.plan.money.SocialAssistance;
import cn.zhoucun.services.plan.money.SocialInsurance;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;

/** The snippet of the README about money. */
final class MoneySnippet {

    private MoneySnippet() {}

    static void run(PrintStream out) {
        // README: begin
        LocalDate day = LocalDate.of(2018, 9, 1);

        // Education: a senior secondary grant of tier 3
        out.println(EducationGrants.on(day).seniorGrant(GrantTier.TIER_3).sum());

        // Employment: the subsidy of an internship unit that kept on 7 of 10, where the base ratio is one half
        EmploymentSupport employment = EmploymentSupport.on(day);
        out.println(employment.internshipRatio(new BigDecimal("0.5"), 10, 7).value());

        // Insurance: what an employee pays into medical insurance
        SocialInsurance insurance = SocialInsurance.on(day);
        out.println(insurance
                .employeeMedical(Sum.perMonth("4000.25"), RoundingMode.HALF_UP)
                .sum());

        // Social services: urban to rural living standard, with all its steps
        LocalDate base = LocalDate.of(2015, 7, 1);
        Sum urban = LivingStandards2015.urban(base).sum();
        Sum rural = LivingStandards2015.rural(base).sum();
        out.println(SocialAssistance.on(day).standardRatio(urban, rural));

        // Public bodies: food samples due in a year
        out.println(PublicProvision.on(day).foodSamplesDue(343_210).value());

        // Who pays: to the fen, nothing lost
        Map<Payer, BigDecimal> shares = Map.of(
                Payer.CITY, new BigDecimal("0.333"),
                Payer.DISTRICT, new BigDecimal("0.667"));
        ServiceCosts.share("EDU-04", Sum.perYear("100.01"), shares)
                .forEach(part -> out.println(part.party() + " " + part.amount().sum()));

        // A budget from counts, by service
        Map<String, Long> counts = Map.of("EDU-03.tier1", 40L, "EDU-03.tier2", 43L, "EDU-07.tier3", 12L);
        ServiceCosts.on(day).budget(counts).byService().forEach((code, cost) -> out.println(code + " " + cost.sum()));
        // README: end
    }
}
