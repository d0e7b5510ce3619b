package cn.zhoucun.services.json;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.Funding;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.TargetGroup;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** A made-up plan with a set of choices and a figure left to an authority, of which Zhoucun's rows 1 to 8 have none. */
final class OtherPlan {

    enum Need implements Option {
        CARE,
        MEALS,
        TRANSPORT;

        @Override
        public Text label() {
            return Text.of(name(), name());
        }
    }

    static final Fact<Set<Need>> NEEDS = Fact.choices("person.needs", Need.values(), "需要", "needs");

    static final Fact<Money> INCOME =
            Fact.yuan("household.incomePerMonth", Frequency.PER_MONTH, 1_000_000, "月收入", "income");

    private static final Citation PLACE = new Document("示例〔2020〕1号", Text.of("示例", "Example"))
            .part(Text.of("全文", "whole text"))
            .row(1);

    /** A figure that is left to an authority. */
    static final Parameter<Money> CEILING = Parameter.leftTo(
            Text.of("市政府", "the city"),
            "TST.ceiling",
            new Yuan(Frequency.PER_MONTH, 1_000_000),
            Text.of("收入上限", "ceiling of income"),
            PLACE);

    static final ServiceCatalog CATALOG = ServiceCatalog.of("other", PLACE.document(), List.of(service()));

    private OtherPlan() {}

    private static ServiceItem service() {
        return ServiceItem.builder()
                .code("TST-01")
                .name(Text.of("示例服务", "Example service"))
                .domain(new Domain("TST", Text.of("示例领域", "Example domain")))
                .addTargetGroups(new TargetGroup(
                        Text.of("示例对象", "example group"),
                        Optional.empty(),
                        Condition.allOf(
                                Condition.containsAnyOf(NEEDS, Need.CARE, Need.MEALS),
                                Term.sum(INCOME).atMost(CEILING)),
                        PLACE))
                .addBenefits(Benefit.of(BenefitKind.CASH, Recipient.PERSON, "补助", "subsidy", PLACE)
                        .amount(Amount.of(CEILING))
                        .build())
                .funding(Funding.of(Funding.Arrangement.IN_PROPORTION, List.of(Payer.CITY), PLACE))
                .addLeads(new Department("test", Text.of("示例部门", "Example department")))
                .inForce(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
                .citation(PLACE)
                .build();
    }
}
