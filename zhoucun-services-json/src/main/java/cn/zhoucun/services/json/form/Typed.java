package cn.zhoucun.services.json.form;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.parameter.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** References to facts and figures of the one type that fits where they stand. */
@SuppressWarnings("unchecked") // the type that was checked fixes the Java type of the values
record Typed(Shape<Fact<?>> fact, Shape<Parameter<?>> parameter) {

    static Typed of(Scope scope) {
        return new Typed(scope.fact(), scope.parameter());
    }

    Shape<Fact<Integer>> number() {
        return (Shape<Fact<Integer>>) (Shape<?>) fact(WholeNumber.class, "a whole number");
    }

    Shape<Fact<Money>> money() {
        return (Shape<Fact<Money>>) (Shape<?>) fact(Yuan.class, "yuan");
    }

    Shape<Fact<LocalDate>> day() {
        return (Shape<Fact<LocalDate>>) (Shape<?>) fact(Day.class, "a day");
    }

    Shape<Fact<Option>> choice() {
        return (Shape<Fact<Option>>) (Shape<?>) fact(Choice.class, "a choice");
    }

    Shape<Fact<Set<Option>>> choices() {
        return (Shape<Fact<Set<Option>>>) (Shape<?>) fact(Choices.class, "choices");
    }

    Shape<Parameter<Money>> sum() {
        return (Shape<Parameter<Money>>) (Shape<?>) parameter(Yuan.class, "yuan");
    }

    Shape<Parameter<BigDecimal>> share() {
        return (Shape<Parameter<BigDecimal>>) (Shape<?>) parameter(Share.class, "a share");
    }

    private Shape<Fact<?>> fact(Class<?> type, String word) {
        return fact.checked(
                found -> Optional.<Fact<?>>of(found).filter(each -> is(each.type(), type)),
                found -> found,
                "must be the id of a fact that is " + word);
    }

    private Shape<Parameter<?>> parameter(Class<?> type, String word) {
        return parameter.checked(
                found -> Optional.<Parameter<?>>of(found).filter(each -> is(each.type(), type)),
                found -> found,
                "must be the id of a figure that is " + word);
    }

    private static boolean is(ValueType<?> found, Class<?> wanted) {
        return wanted.isInstance(found);
    }
}
