package cn.zhoucun.services.json.form;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.ValueShape;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.Household;
import cn.zhoucun.services.plan.Household.Member;
import org.joda.money.Money;

/** The forms of what a caller knows and asks, for one plan. */
public final class CaseForms {

    private static final Shape<Money> INCOME = new ValueShape<>(new Yuan(Frequency.PER_MONTH, Yuan.LARGEST));

    private final Scope scope;
    private final Shape<Facts> facts;

    /** The forms for the facts and figures of a plan. */
    public CaseForms(ServiceCatalog catalog) {
        this.scope = Scope.of(catalog);
        this.facts = new FactsShape(catalog.id(), scope.facts());
    }

    /** What is known about a case. */
    public Shape<Facts> facts() {
        return facts;
    }

    /** A case and its date. */
    public Shape<AssessmentRequest> request() {
        return ObjectShape.of("case", o -> {
            var asOf = o.required("asOf", SourceForms.AS_OF, AssessmentRequest::asOf);
            var known = o.required("facts", facts, AssessmentRequest::facts);
            return in -> new AssessmentRequest(in.get(asOf), in.get(known));
        });
    }

    /** The figures that a caller gives. */
    public Shape<Parameters> parameters() {
        return ParameterForms.given(scope);
    }

    /** A household and its members. */
    public Shape<Household> household() {
        Shape<Member> member = ObjectShape.of("member", o -> {
            var name = o.required("name", Scalar.WORDS, Member::name);
            var known = o.required("facts", facts, Member::facts);
            var income = o.optional("incomePerMonth", INCOME, Member::incomePerMonth);
            return in -> new Member(in.get(name), in.get(known), in.get(income));
        });
        return ObjectShape.of("household", o -> {
            o.constant("format", "zhoucun-services/household/1");
            var shared = o.required("household", facts, Household::facts);
            var members = o.array("members", member, Household::members);
            return in -> {
                Household.Builder household = Household.builder();
                in.get(shared).known().forEach(fact -> put(fact, in.get(shared), household));
                for (Member each : in.get(members)) {
                    if (each.incomePerMonth().isPresent()) {
                        household.member(
                                each.name(), each.facts(), each.incomePerMonth().get());
                    } else {
                        household.member(each.name(), each.facts());
                    }
                }
                return household.build();
            };
        });
    }

    private static <T> void put(Fact<T> fact, Facts shared, Household.Builder household) {
        household.with(fact, shared.get(fact).orElseThrow());
    }
}
