package cn.zhoucun.services.json.form;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.json.shape.Loose;
import cn.zhoucun.services.json.shape.Members;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.ObjectShape.Values;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.Union;
import cn.zhoucun.services.rule.Amount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The forms of amounts. */
final class AmountForms {

    private final Typed typed;
    private final TermForms terms;
    private final Shape<Amount> amount;

    AmountForms(Scope scope) {
        this.typed = Typed.of(scope);
        this.terms = new TermForms(typed);
        this.amount = amount(Shape.later(this::amount));
    }

    Shape<Amount> amount() {
        return amount;
    }

    private Shape<Amount> amount(Shape<Amount> part) {
        return new Union<Amount>("amount")
                .<Amount.Figure>with("figure", Amount.Figure.class, o -> {
                    var figure = o.required("figure", typed.sum(), Amount.Figure::parameter);
                    return in -> new Amount.Figure(in.get(figure));
                })
                .<Amount.Given>with("given", Amount.Given.class, o -> {
                    var fact = o.required("fact", typed.money(), Amount.Given::fact);
                    return in -> new Amount.Given(in.get(fact));
                })
                .<Amount.Choose<?>>with("choose", Amount.Choose.class, o -> choose(o, part))
                .<Amount.AtLeast>with("at_least", Amount.AtLeast.class, o -> {
                    var floor = o.required("floor", typed.sum(), Amount.AtLeast::floor);
                    var actual = o.required("actual", typed.sum(), Amount.AtLeast::actual);
                    return in -> new Amount.AtLeast(in.get(floor), in.get(actual));
                })
                .<Amount.TopUp>with("top_up", Amount.TopUp.class, o -> {
                    var income = o.required("income", ObjectShape.of("per-head", terms::perHead), Amount.TopUp::income);
                    var standard = o.required("standard", typed.sum(), Amount.TopUp::standard);
                    return in -> new Amount.TopUp(in.get(income), in.get(standard));
                });
    }

    /** One case of an amount, its value not yet read. */
    private record Case(Loose value, Amount then) {

        static <E extends Option> List<Case> of(Amount.Choose<E> choose) {
            return choose.cases().entrySet().stream()
                    .map(each -> new Case(Loose.of(choose.by().type(), each.getKey()), each.getValue()))
                    .toList();
        }
    }

    @SuppressWarnings("unchecked") // options are only read as options
    private Function<Values, Amount.Choose<?>> choose(Members<Amount.Choose<?>> o, Shape<Amount> part) {
        Shape<Case> one = ObjectShape.of("amount-case", c -> {
            var value = c.required("value", Loose.SHAPE, Case::value);
            var then = c.required("then", part, Case::then);
            return in -> new Case(in.get(value), in.get(then));
        });
        var by = o.required("by", typed.choice(), choose -> (Fact<Option>) choose.by());
        var cases = o.array("cases", one, Case::of);
        return in -> choose(in.get(by), in.get(cases));
    }

    private static Amount.Choose<Option> choose(Fact<Option> by, List<Case> cases) {
        Map<Option, Amount> amounts = new LinkedHashMap<>();
        for (Case each : cases) {
            if (amounts.put(each.value().as(by.type()), each.then()) != null) {
                throw each.value().error("must be given only once");
            }
        }
        return new Amount.Choose<>(by, amounts);
    }
}
