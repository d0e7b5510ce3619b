package cn.zhoucun.services.plan.calculators;

import static cn.zhoucun.services.plan.calculators.Drafts.at;
import static cn.zhoucun.services.plan.calculators.Inputs.ANY;
import static cn.zhoucun.services.plan.calculators.Inputs.MOST;
import static cn.zhoucun.services.plan.calculators.Inputs.PEOPLE;
import static cn.zhoucun.services.plan.calculators.Inputs.SHARE;
import static cn.zhoucun.services.plan.calculators.Inputs.count;
import static cn.zhoucun.services.plan.calculators.Inputs.sum;

import cn.zhoucun.services.calculator.Budget;
import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Call;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.calculator.named.InputType;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.money.ServiceAmounts;
import cn.zhoucun.services.plan.money.ServiceCosts;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Any sum of the list, what it costs and who bears it. */
final class CostCalculators {

    private static final Citation LIST = ZhoucunPlan.document().part(Text.of("附件1", "Annex 1"));

    private static final Input<String> FIGURE = new Input<>(
            "figure", Text.of("金额项", "figure"), InputType.OneOf.of(ServiceAmounts.ids(), Function.identity()));
    private static final Input<Long> RECIPIENTS = count("recipients", "人（户）数", "recipients", PEOPLE);
    private static final Input<Map<String, Long>> COUNTS = new Input<>(
            "counts",
            Text.of("各金额项人（户）数", "recipients of each figure"),
            new InputType.Table<>(ServiceAmounts.ids(), new InputType.Whole(PEOPLE, 0, MOST)));
    private static final Input<String> SERVICE = new Input<>(
            "service",
            Text.of("服务项目", "service"),
            InputType.OneOf.of(
                    ZhoucunPlan.catalog().services().stream()
                            .map(ServiceItem::code)
                            .toList(),
                    Function.identity()));
    private static final Input<Sum> COST = sum("cost", "费用", "cost", ANY);
    private static final Input<Map<String, BigDecimal>> SHARES = new Input<>(
            "shares",
            Text.of("各方分担比例", "share of each payer"),
            new InputType.Table<>(Stream.of(Payer.values()).map(Payer::code).toList(), SHARE));

    static final List<Calculator> ALL = List.of(
            at(LIST, "list.amount", "一人（户）所得", "what one person or household receives", FIGURE)
                    .result(call ->
                            ServiceAmounts.on(call.date(), call.parameters()).single(call.get(FIGURE))),
            at(LIST, "list.total", "发放总额", "what several receive together", FIGURE, RECIPIENTS)
                    .result(call -> ServiceAmounts.on(call.date(), call.parameters())
                            .total(call.get(FIGURE), call.get(RECIPIENTS))),
            at(LIST, "list.budget", "全年预算", "budget of a year", COUNTS).results(CostCalculators::budget),
            at(LIST, "list.shares", "各方分担额", "what each payer bears", SERVICE, COST, SHARES)
                    .results(CostCalculators::shares));

    private CostCalculators() {}

    /** The total, then the cost of each service and of each domain by its code. */
    private static Map<String, Calculation> budget(Call call) {
        Budget budget = ServiceCosts.on(call.date(), call.parameters()).budget(call.get(COUNTS));
        Map<String, Calculation> costs = new LinkedHashMap<>();
        costs.put("total", budget.total());
        costs.putAll(budget.byService());
        costs.putAll(budget.byDomain());
        return costs;
    }

    /** What each payer bears, by its code, in printed order. */
    private static Map<String, Calculation> shares(Call call) {
        Map<Payer, BigDecimal> shares = new EnumMap<>(Payer.class);
        Map<String, BigDecimal> given = call.get(SHARES);
        for (Payer payer : Payer.values()) {
            BigDecimal share = given.get(payer.code());
            if (share != null) {
                shares.put(payer, share);
            }
        }
        Map<String, Calculation> parts = new LinkedHashMap<>();
        ServiceCosts.share(call.get(SERVICE), call.get(COST), shares)
                .forEach(part -> parts.put(part.party().code(), part.amount()));
        return parts;
    }
}
