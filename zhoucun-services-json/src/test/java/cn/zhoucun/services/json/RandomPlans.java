package cn.zhoucun.services.json;

import static cn.zhoucun.services.json.Draws.text;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.TargetGroup;
import cn.zhoucun.services.fact.NamedOption;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Plans at random, and one with conditions, terms and amounts of every kind. */
final class RandomPlans {

    private final Draws draw;
    private final Citation place = OtherPlan.CATALOG.document().part(text("part"));
    private final RandomRules rules;

    RandomPlans(Random random) {
        this.draw = new Draws(random);
        this.rules = new RandomRules(draw, place);
    }

    ServiceCatalog plan() {
        List<ServiceItem> services = new ArrayList<>();
        int last = draw.number(1, 3);
        for (int number = 1; number <= last; number++) {
            services.add(service(number).build());
        }
        return plan(services);
    }

    ServiceCatalog planOfEveryKind() {
        ServiceItem.Builder service =
                bare(1).addTargetGroups(TargetGroup.of(text("group"), rules.ofEveryKind(), place));
        rules.amountsOfEveryKind().forEach(amount -> service.addBenefits(benefit(Condition.always(), amount)));
        return plan(List.of(service.build()));
    }

    private static ServiceCatalog plan(List<ServiceItem> services) {
        return ServiceCatalog.of("random", OtherPlan.CATALOG.document(), services);
    }

    private ServiceItem.Builder service(int number) {
        ServiceItem.Builder service = bare(number).addBenefits(benefit(rules.condition(3), rules.amount(3)));
        if (draw.random().nextBoolean()) {
            for (NamedOption each : RandomRules.OPTIONS) {
                Condition.Is<?> branch = Condition.is(RandomRules.LAND, each);
                service.addTargetGroups(TargetGroup.of(text("group"), branch, rules.condition(2), place));
            }
        } else {
            service.addTargetGroups(TargetGroup.of(text("group"), rules.condition(4), place));
        }
        return service;
    }

    private ServiceItem.Builder bare(int number) {
        ServiceItem like = OtherPlan.CATALOG.services().get(0);
        return ServiceItem.builder()
                .code("TST-0" + number)
                .name(text("service"))
                .domain(like.domain())
                .funding(like.funding())
                .addLeads(like.leads().get(0))
                .inForce(DateRange.from(draw.day()))
                .citation(place.row(number));
    }

    private Benefit benefit(Condition when, Amount amount) {
        return Benefit.of(BenefitKind.CASH, Recipient.PERSON, "补助", "subsidy", place)
                .when(when)
                .amount(amount)
                .build();
    }
}
