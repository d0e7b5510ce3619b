package cn.zhoucun.services.sample;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
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
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The smallest plan around a condition. */
public final class SamplePlan {

    public static final String CODE = "SAM-01";

    private SamplePlan() {}

    /** A builder of a service to which nothing is missing but target groups and dates. */
    public static ServiceItem.Builder unserved(String code) {
        return ServiceItem.builder()
                .code(code)
                .name(Text.of("样本服务", "Sample service"))
                .domain(new Domain("SAM", Text.of("样本", "Sample")))
                .addBenefits(benefit())
                .funding(Funding.of(Funding.Arrangement.IN_PROPORTION, List.of(Payer.DISTRICT), SampleFacts.PLACE))
                .addLeads(new Department("sample", Text.of("样本局", "Sample Bureau")))
                .citation(SampleFacts.PLACE);
    }

    public static Benefit benefit() {
        return Benefit.of(BenefitKind.SERVICE, Recipient.PERSON, "上门服务", "a visit", SampleFacts.PLACE)
                .build();
    }

    public static TargetGroup group(Condition condition) {
        return new TargetGroup(Text.of("样本人群", "sample group"), Optional.empty(), condition, SampleFacts.PLACE);
    }

    public static TargetGroup group(Condition branch, Condition condition) {
        return new TargetGroup(
                Text.of("样本人群", "sample group"), Optional.of((Condition.Is<?>) branch), condition, SampleFacts.PLACE);
    }

    public static ServiceItem service(Condition condition) {
        return unserved(CODE)
                .addTargetGroups(group(condition))
                .inForce(SampleFacts.YEARS)
                .build();
    }

    public static ServiceCatalog catalog(ServiceItem... services) {
        return ServiceCatalog.of("sample", SampleFacts.DOCUMENT, List.of(services));
    }

    /** Decides one condition through the public door. */
    public static Decision decide(Condition condition, Facts facts, LocalDate date, Parameters parameters) {
        return Assessor.of(catalog(service(condition)), parameters)
                .assess(facts, date)
                .decision(CODE);
    }

    public static Decision decide(Condition condition, Facts facts) {
        return decide(condition, facts, SampleFacts.TODAY, Parameters.none());
    }
}
