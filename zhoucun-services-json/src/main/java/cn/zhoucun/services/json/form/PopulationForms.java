package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.AS_OF;
import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.population.BenefitResult;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.ServiceResult;
import cn.zhoucun.services.rule.Condition;
import java.util.Map;
import org.joda.money.Money;

/** The form of the results over many people: numbers and sums, and no one's row but the refused ones. */
public final class PopulationForms {

    static final Shape<Long> COUNT = Scalar.whole(0, Long.MAX_VALUE);

    /** No bound, since it is the sum of many sums. */
    static final Shape<String> TOTAL =
            Scalar.string("must be a string: yuan with two decimals", "^(0|[1-9][0-9]{0,18})\\.[0-9]{2}$", 22);

    private static final Shape<Map.Entry<Frequency, Money>> SUM = ObjectShape.written("total", o -> {
        o.required("frequency", FactForms.FREQUENCY, Map.Entry<Frequency, Money>::getKey);
        o.required("yuan", TOTAL, entry -> yuan(entry.getValue()));
    });

    static final Shape<Map.Entry<Integer, InvalidInputException>> FAULT = ObjectShape.written("fault", o -> {
        o.required("row", COUNT, (Map.Entry<Integer, InvalidInputException> entry) -> (long) entry.getKey());
        o.required("subject", Scalar.WORDS, entry -> entry.getValue().subject());
        o.required("value", Scalar.ANY_STRING, entry -> entry.getValue().value());
        o.required("cure", Scalar.WORDS, entry -> entry.getValue().cure());
    });

    private static final Shape<BenefitResult> BENEFIT = ObjectShape.written("benefit-result", o -> {
        o.required("text", TEXT, result -> result.benefit().text());
        o.required("following", COUNT, BenefitResult::following);
        o.required("settled", COUNT, BenefitResult::settled);
        o.required(
                "frequency",
                FactForms.FREQUENCY,
                result -> result.benefit().amount().orElseThrow().frequency());
        o.required("yuan", TOTAL, result -> yuan(result.total()));
    });

    private static final Shape<Map.Entry<Fact<?>, Long>> MISSING = ObjectShape.written("missing-count", o -> {
        o.required(
                "fact",
                Scalar.WORDS,
                (Map.Entry<Fact<?>, Long> entry) -> entry.getKey().id());
        o.required("people", COUNT, Map.Entry::getValue);
    });

    private PopulationForms() {}

    static String yuan(Money money) {
        return money.getAmount().toPlainString();
    }

    /** The results of a run over the rules of a plan. */
    public static Shape<PopulationResult> result(ServiceCatalog catalog) {
        Shape<Condition> condition = new RuleForms(Scope.of(catalog)).condition();
        Shape<Map.Entry<Condition, Long>> failing = ObjectShape.written("failing-count", o -> {
            o.required("test", condition, Map.Entry<Condition, Long>::getKey);
            o.required("people", COUNT, Map.Entry::getValue);
        });
        Shape<ServiceResult> service = ObjectShape.written("service-result", o -> {
            o.required(
                    "service",
                    Scalar.WORDS,
                    (ServiceResult result) -> result.service().code());
            o.required("eligible", COUNT, result -> (long) result.eligible().count());
            o.required("ineligible", COUNT, result -> (long) result.ineligible().count());
            o.required("undetermined", COUNT, result ->
                    (long) result.undetermined().count());
            o.array("benefits", BENEFIT, ServiceResult::benefits);
            o.array("failing", failing, result -> result.reasons().failing().entrySet());
            o.array("missing", MISSING, result -> result.reasons().missing().entrySet());
        });
        return ObjectShape.written("population", o -> {
            o.constant("format", "zhoucun-services/population/1");
            o.required("asOf", AS_OF, PopulationResult::date);
            o.required("people", COUNT, result -> (long) result.size());
            o.array("faults", FAULT, result -> result.faults().entrySet());
            o.array("services", service, PopulationResult::services);
            o.array("totals", SUM, result -> result.totals().entrySet());
        });
    }
}
