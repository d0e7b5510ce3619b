package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.AS_OF;
import static cn.zhoucun.services.json.form.SourceForms.CITED;
import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.json.shape.Loose;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.Union;
import cn.zhoucun.services.json.shape.ValueShape;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/** The forms of assessments with their reasons. They are results: written, and never made from outside. */
public final class ResultForms {

    private static final Shape<Truth> TRUTH = Scalar.constant(Truth.class);
    static final Shape<Money> YUAN = new ValueShape<>(new Yuan(Frequency.ONCE, Yuan.LARGEST));
    private static final Shape<String> READING_ID = Scalar.WORDS;

    private static final Shape<AmountValue> AMOUNT = new Union<AmountValue>("amount-value")
            .<AmountValue.Exact>with("exact", AmountValue.Exact.class, o -> {
                var yuan = o.required("yuan", YUAN, (AmountValue.Exact given) -> Renminbi.ofFen(given.fen()));
                var frequency = o.required("frequency", FactForms.FREQUENCY, AmountValue.Exact::frequency);
                return in -> new AmountValue.Exact(in.get(yuan), in.get(frequency));
            })
            .<AmountValue.Between>with("between", AmountValue.Between.class, o -> {
                var least = o.required("least", YUAN, (AmountValue.Between given) -> Renminbi.ofFen(given.leastFen()));
                var most = o.required("most", YUAN, (AmountValue.Between given) -> Renminbi.ofFen(given.mostFen()));
                var frequency = o.required("frequency", FactForms.FREQUENCY, AmountValue.Between::frequency);
                return in -> new AmountValue.Between(in.get(least), in.get(most), in.get(frequency));
            })
            .<AmountValue.AtLeast>with("at_least", AmountValue.AtLeast.class, o -> {
                var least = o.required("least", YUAN, (AmountValue.AtLeast given) -> Renminbi.ofFen(given.leastFen()));
                var frequency = o.required("frequency", FactForms.FREQUENCY, AmountValue.AtLeast::frequency);
                return in -> new AmountValue.AtLeast(in.get(least), in.get(frequency));
            })
            .<AmountValue.Unspecified>with("unspecified", AmountValue.Unspecified.class, o -> {
                var frequency = o.required("frequency", FactForms.FREQUENCY, AmountValue.Unspecified::frequency);
                return in -> new AmountValue.Unspecified(in.get(frequency));
            });

    private static final Shape<Reason.Operand> OPERAND = ObjectShape.written("operand", o -> {
        o.required("id", Scalar.WORDS, operand -> operand.fact().id());
        o.optional("value", Loose.SHAPE, ResultForms::value);
    });

    private static final Shape<Reason> REASON = ObjectShape.written("reason", o -> {
        o.required("truth", TRUTH, Reason::truth);
        o.array("facts", OPERAND, Reason::operands);
        o.optional("derived", Scalar.WORDS, reason -> reason.derived().map(BigDecimal::toPlainString));
        o.required("text", TEXT, reason -> Text.of(reason.in(Language.CHINESE), reason.in(Language.ENGLISH)));
        o.required("citation", CITED, Reason::citation);
        o.array(
                "readings",
                READING_ID,
                reason -> reason.readings().stream().map(Reading::id).toList());
    });

    private static final Shape<Missing> MISSING = ObjectShape.written("missing", o -> {
        o.required("kind", Scalar.WORDS, missing -> missing instanceof Missing.OfFact ? "fact" : "figure");
        o.required("id", Scalar.WORDS, Missing::id);
        o.required("label", TEXT, Missing::label);
        o.optional("body", TEXT, Missing::body);
    });

    private static final Shape<Entitlement> ENTITLEMENT = ObjectShape.written("entitlement", o -> {
        o.required(
                "kind",
                Scalar.constant(BenefitKind.class),
                each -> each.benefit().kind());
        o.required(
                "recipient",
                Scalar.constant(Recipient.class),
                each -> each.benefit().recipient());
        o.required("text", TEXT, each -> each.benefit().text());
        o.required("applies", TRUTH, Entitlement::applies);
        o.optional("amount", AMOUNT, Entitlement::amount);
        o.array("reasons", REASON, Entitlement::reasons);
        o.array(
                "missing",
                Scalar.WORDS,
                each -> each.missing().stream().map(Missing::id).toList());
        o.required("citation", CITED, each -> each.benefit().citation());
    });

    private static final Shape<Decision> DECISION = ObjectShape.written("decision", o -> {
        o.required("service", Scalar.WORDS, decision -> decision.service().code());
        o.required("name", TEXT, decision -> decision.service().name());
        o.required("outcome", Scalar.constant(Outcome.class), Decision::outcome);
        o.required("outcomeLabel", TEXT, decision -> decision.outcome().label());
        o.required("quotaBound", TRUTH, Decision::quotaBound);
        o.array("reasons", REASON, Decision::reasons);
        o.array("missing", MISSING, Decision::missing);
        o.array("entitlements", ENTITLEMENT, Decision::entitlements);
        o.required("citation", CITED, decision -> decision.service().citation());
        o.array(
                "readings",
                READING_ID,
                decision ->
                        decision.service().readings().stream().map(Reading::id).toList());
    });

    /** An assessment: one decision a service, in the order of the plan. */
    public static final Shape<Assessment> ASSESSMENT = ObjectShape.written("assessment", o -> {
        o.constant("format", "zhoucun-services/assessment/1");
        o.required("plan", Scalar.WORDS, Assessment::planId);
        o.required("asOf", AS_OF, Assessment::date);
        o.array("decisions", DECISION, Assessment::decisions);
    });

    private ResultForms() {}

    private static Optional<Loose> value(Reason.Operand operand) {
        return operand.value().map(value -> value(operand.fact(), value));
    }

    private static <T> Loose value(Fact<T> fact, Object value) {
        ValueType<T> type = fact.type();
        return Loose.of(type, type.check(fact.id(), value));
    }
}
