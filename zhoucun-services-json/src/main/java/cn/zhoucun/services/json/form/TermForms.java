package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.json.shape.Loose;
import cn.zhoucun.services.json.shape.Members;
import cn.zhoucun.services.json.shape.ObjectShape.Values;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.Union;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The forms of terms and of their comparison with a bound. */
final class TermForms {

    private static final Shape<Comparison> COMPARISON = Scalar.constant(Comparison.class);

    private final Typed typed;

    TermForms(Typed typed) {
        this.typed = typed;
    }

    Function<Values, Term.PerHead> perHead(Members<Term.PerHead> o) {
        var sum = o.required("sum", typed.money(), Term.PerHead::sum);
        var heads = o.required("heads", typed.number(), Term.PerHead::heads);
        var frequency = o.required("frequency", FactForms.FREQUENCY, Term.PerHead::frequency);
        var label = o.required("label", TEXT, Term.PerHead::label);
        return in -> new Term.PerHead(in.get(sum), in.get(heads), in.get(frequency), in.get(label));
    }

    private Shape<Term<?>> term() {
        return new Union<Term<?>>("term")
                .<Term.Count>with("count", Term.Count.class, o -> {
                    var fact = o.required("fact", typed.number(), Term.Count::fact);
                    return in -> new Term.Count(in.get(fact));
                })
                .<Term.Sum>with("sum", Term.Sum.class, o -> {
                    var fact = o.required("fact", typed.money(), Term.Sum::fact);
                    return in -> new Term.Sum(in.get(fact));
                })
                .<Term.PerHead>with("per_head", Term.PerHead.class, this::perHead)
                .<Term.Ratio>with("ratio", Term.Ratio.class, o -> {
                    var part = o.required("part", typed.number(), Term.Ratio::part);
                    var whole = o.required("whole", typed.number(), Term.Ratio::whole);
                    var label = o.required("label", TEXT, Term.Ratio::label);
                    return in -> new Term.Ratio(in.get(part), in.get(whole), in.get(label));
                })
                .<Term.Age>with("age", Term.Age.class, o -> {
                    var fact = o.required("birthDate", typed.day(), Term.Age::fact);
                    return in -> new Term.Age(in.get(fact));
                });
    }

    /** A comparison: the bound is either a value or a figure of the term's type. */
    Function<Values, Condition.Compare<?>> compare(Members<Condition.Compare<?>> o) {
        var term = o.required("term", term(), Condition.Compare::term);
        var comparison = o.required("comparison", COMPARISON, Condition.Compare::comparison);
        var value = o.optional("value", Loose.SHAPE, TermForms::fixed);
        var figure = o.optional("figure", typed.parameter(), TermForms::figure);
        return in -> compare(in.get(term), in.get(comparison), in.get(value), in.get(figure));
    }

    private static Optional<Parameter<?>> figure(Condition.Compare<?> compare) {
        return compare.bound() instanceof Bound.Figure<?> figure ? Optional.of(figure.parameter()) : Optional.empty();
    }

    private static <T extends Comparable<? super T>> Optional<Loose> fixed(Condition.Compare<T> compare) {
        return compare.bound() instanceof Bound.Fixed<T> fixed
                ? Optional.of(Loose.of(type(compare.term()), fixed.value()))
                : Optional.empty();
    }

    private static <T extends Comparable<? super T>> Condition.Compare<T> compare(
            Term<T> term, Comparison comparison, Optional<Loose> value, Optional<Parameter<?>> figure) {
        if (value.isPresent() == figure.isPresent()) {
            throw new IllegalArgumentException("The comparison must have either a value or a figure.");
        }
        ValueType<T> type = type(term);
        Bound<T> bound = value.isPresent()
                ? new Bound.Fixed<>(value.get().as(type))
                : new Bound.Figure<>(figure(figure.orElseThrow(), type));
        return new Condition.Compare<>(term, comparison, bound);
    }

    @SuppressWarnings("unchecked") // figures of one kind of type have values of one Java type
    private static <T> Parameter<T> figure(Parameter<?> figure, ValueType<T> type) {
        if (!figure.type().getClass().equals(type.getClass())) {
            throw new IllegalArgumentException("The figure %s must be of the type of the term.".formatted(figure));
        }
        return (Parameter<T>) figure;
    }

    /** The widest type that bounds of a term can have. */
    @SuppressWarnings("unchecked") // each kind of term has values of one Java type
    private static <T extends Comparable<? super T>> ValueType<T> type(Term<T> term) {
        ValueType<?> type;
        if (term instanceof Term.Ratio) {
            type = new Share();
        } else if (term instanceof Term.Age) {
            type = new WholeNumber(0, Term.Age.OLDEST);
        } else if (term instanceof Term.Count) {
            type = new WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else {
            Frequency frequency = Objects.requireNonNull(term.frequency(), "A sum has a frequency.");
            type = new Yuan(frequency, Yuan.LARGEST);
        }
        return (ValueType<T>) type;
    }
}
