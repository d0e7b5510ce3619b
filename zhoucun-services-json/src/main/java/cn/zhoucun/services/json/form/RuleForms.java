package cn.zhoucun.services.json.form;

import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.json.shape.Loose;
import cn.zhoucun.services.json.shape.Members;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.ObjectShape.Values;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.Union;
import cn.zhoucun.services.rule.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The forms of conditions. */
final class RuleForms {

    private final Typed typed;
    private final TermForms terms;
    private final Shape<Condition> condition;

    RuleForms(Scope scope) {
        this.typed = Typed.of(scope);
        this.terms = new TermForms(typed);
        this.condition = condition(Shape.later(this::condition), scope);
    }

    Shape<Condition> condition() {
        return condition;
    }

    private Shape<Condition> condition(Shape<Condition> part, Scope scope) {
        return new Union<Condition>("condition")
                .<Condition.All>with("all", Condition.All.class, o -> {
                    var parts = o.array("parts", part, Condition.All::parts);
                    return in -> new Condition.All(in.get(parts));
                })
                .<Condition.Any>with("any", Condition.Any.class, o -> {
                    var parts = o.array("parts", part, Condition.Any::parts);
                    return in -> new Condition.Any(in.get(parts));
                })
                .<Condition.Not>with("not", Condition.Not.class, o -> {
                    var not = o.required("part", part, Condition.Not::part);
                    return in -> new Condition.Not(in.get(not));
                })
                .<Condition.Is<?>>with("is", Condition.Is.class, this::is)
                .<Condition.Contains<?>>with("contains", Condition.Contains.class, this::contains)
                .<Condition.Compare<?>>with("compare", Condition.Compare.class, terms::compare)
                .<Condition.Recent>with("within_months", Condition.Recent.class, o -> {
                    var fact = o.required("fact", typed.day(), Condition.Recent::fact);
                    var months = o.required("months", Scalar.number(1, 12_000), Condition.Recent::months);
                    return in -> new Condition.Recent(in.get(fact), in.get(months));
                })
                .<Condition.Choose<?>>with("choose", Condition.Choose.class, o -> choose(o, part))
                .<Condition.ReadAs>with("read_as", Condition.ReadAs.class, o -> {
                    var read = o.required("part", part, Condition.ReadAs::part);
                    var readings = o.array("readings", scope.reading(), Condition.ReadAs::readings);
                    return in -> new Condition.ReadAs(in.get(read), in.get(readings));
                });
    }

    /** A fact that has one of some values. */
    Function<Values, Condition.Is<?>> is(Members<Condition.Is<?>> o) {
        var fact = o.required("fact", typed.fact(), Condition.Is::fact);
        var values = o.array("values", Loose.SHAPE, RuleForms::values);
        return in -> is(in.get(fact), in.get(values));
    }

    private static <T> List<Loose> values(Condition.Is<T> is) {
        return Loose.of(is.fact().type(), is.values());
    }

    private static <T> Condition.Is<T> is(Fact<T> fact, List<Loose> values) {
        return new Condition.Is<>(fact, distinct(fact.type(), values));
    }

    private Function<Values, Condition.Contains<?>> contains(Members<Condition.Contains<?>> o) {
        Members<Condition.Contains<?>> members = o;
        var fact = members.required(
                "fact", typed.choices(), contains -> cast(contains).fact());
        var options = members.array("options", Loose.SHAPE, contains -> options(cast(contains)));
        return in -> contains(in.get(fact), in.get(options));
    }

    @SuppressWarnings("unchecked") // options are only read as options
    private static Condition.Contains<Option> cast(Condition.Contains<?> contains) {
        return (Condition.Contains<Option>) contains;
    }

    private static List<Loose> options(Condition.Contains<Option> contains) {
        return Loose.of(one(contains.fact()), contains.options());
    }

    private static Condition.Contains<Option> contains(Fact<Set<Option>> fact, List<Loose> options) {
        return new Condition.Contains<>(fact, distinct(one(fact), options));
    }

    private static ValueType<Option> one(Fact<Set<Option>> fact) {
        return ((Choices<Option>) fact.type()).one();
    }

    /** One case of a condition, its values not yet read. */
    private record Case(List<Loose> values, Condition then) {

        static <T> List<Case> of(Condition.Choose<T> choose) {
            return choose.cases().stream()
                    .map(each -> new Case(ordered(choose.by(), each.values()), each.then()))
                    .toList();
        }

        private static <T> List<Loose> ordered(Fact<T> by, Set<T> values) {
            return Loose.of(by.type(), new Condition.Is<>(by, values).values());
        }

        <T> Condition.Case<T> of(Fact<T> by) {
            return new Condition.Case<>(distinct(by.type(), values), then);
        }
    }

    private Function<Values, Condition.Choose<?>> choose(Members<Condition.Choose<?>> o, Shape<Condition> part) {
        Shape<Case> one = ObjectShape.of("case", c -> {
            var values = c.array("values", Loose.SHAPE, Case::values);
            var then = c.required("then", part, Case::then);
            return in -> new Case(in.get(values), in.get(then));
        });
        var by = o.required("by", typed.fact(), Condition.Choose::by);
        var cases = o.array("cases", one, Case::of);
        return in -> choose(in.get(by), in.get(cases));
    }

    private static <T> Condition.Choose<T> choose(Fact<T> by, List<Case> cases) {
        return new Condition.Choose<>(
                by, cases.stream().map(each -> each.of(by)).toList());
    }

    private static <T> Set<T> distinct(ValueType<T> type, List<Loose> values) {
        Set<T> distinct = new LinkedHashSet<>();
        for (Loose each : values) {
            if (!distinct.add(each.as(type))) {
                throw each.error("must be given only once");
            }
        }
        return distinct;
    }
}
