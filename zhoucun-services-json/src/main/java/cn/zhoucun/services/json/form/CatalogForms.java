package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.DATES;
import static cn.zhoucun.services.json.form.SourceForms.TEXT;
import static cn.zhoucun.services.json.form.SourceForms.unless;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.Funding;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.Quota;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.TargetGroup;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;

/** The forms of a catalogue of services and of what stands in it. */
public final class CatalogForms {

    static final Shape<Domain> DOMAIN = ObjectShape.of("domain", o -> {
        var code = o.required("code", Scalar.WORDS, Domain::code);
        var name = o.required("name", TEXT, Domain::name);
        return in -> new Domain(in.get(code), in.get(name));
    });

    static final Shape<Department> DEPARTMENT = ObjectShape.of("department", o -> {
        var code = o.required("code", Scalar.WORDS, Department::code);
        var name = o.required("name", TEXT, Department::name);
        return in -> new Department(in.get(code), in.get(name));
    });

    static final Shape<Unit> UNIT = Scalar.constant(Unit.class);

    private static final Shape<Payer> PAYER = Scalar.constant(Payer.class);
    private static final Shape<Integer> NUMBER = Scalar.number(1, Integer.MAX_VALUE);

    private final Scope scope;
    private final Typed typed;
    private final Shape<Citation> citation;
    private final Shape<Reading> reading;
    private final RuleForms rules;
    private final AmountForms amounts;

    /** The forms of a plan, which declares what it refers to in a scope of its own. */
    public CatalogForms(Scope scope) {
        this.scope = scope;
        this.typed = Typed.of(scope);
        this.citation = SourceForms.citation(scope);
        this.reading = scope.reading();
        this.rules = new RuleForms(scope);
        this.amounts = new AmountForms(scope);
    }

    /** A whole plan: what it refers to first, then its services in their order. */
    public Shape<ServiceCatalog> catalog() {
        return ObjectShape.of("plan", o -> {
            o.constant("format", "zhoucun-services/plan/1");
            var id = o.required("id", Scalar.WORDS, ServiceCatalog::id);
            var document = o.required(
                    "document", SourceForms.DOCUMENT.as(scope::enter, scope::enter), ServiceCatalog::document);
            o.array("facts", FactForms.fact(scope), ServiceCatalog::facts);
            o.array("figures", ParameterForms.parameter(scope), ServiceCatalog::parameters);
            o.array("readings", SourceForms.READING.as(scope::declare, each -> each), ServiceCatalog::readings);
            var services = o.array("services", service(), ServiceCatalog::services);
            return in -> ServiceCatalog.of(in.get(id), in.get(document), in.get(services));
        });
    }

    private Shape<ServiceItem> service() {
        return ObjectShape.of("service", o -> {
            var code = o.required("code", Scalar.WORDS, ServiceItem::code);
            var name = o.required("name", TEXT, ServiceItem::name);
            var aliases = o.list("aliases", TEXT, ServiceItem::aliases);
            var number = o.optional("printedNumber", NUMBER, unless(ServiceItem::printedNumber, ServiceItem::row));
            var domain = o.required("domain", DOMAIN, ServiceItem::domain);
            var of = o.required("scope", Scalar.constant(cn.zhoucun.services.catalog.Scope.class), ServiceItem::scope);
            var groups = o.array("targetGroups", group(), ServiceItem::targetGroups);
            var benefits = o.array("benefits", benefit(), ServiceItem::benefits);
            var standards = o.list("standards", StandardForms.standard(scope), ServiceItem::standards);
            var quota = o.optional("quota", quota(), ServiceItem::quota);
            var funding = o.required("funding", funding(), ServiceItem::funding);
            var leads = o.array("leads", DEPARTMENT, ServiceItem::leads);
            var inForce = o.required("inForce", DATES, ServiceItem::inForce);
            var place = o.required("citation", citation, ServiceItem::citation);
            var readings = o.list("readings", reading, ServiceItem::readings);
            return in -> {
                ServiceItem.Builder service = ServiceItem.builder()
                        .code(in.get(code))
                        .name(in.get(name))
                        .domain(in.get(domain))
                        .scope(in.get(of))
                        .funding(in.get(funding))
                        .addLeads(in.get(leads).toArray(Department[]::new))
                        .inForce(in.get(inForce))
                        .citation(in.get(place))
                        .addReadings(in.get(readings).toArray(Reading[]::new));
                in.get(aliases).forEach(service::addAliases);
                in.get(number).ifPresent(service::printedNumber);
                in.get(groups).forEach(service::addTargetGroups);
                in.get(benefits).forEach(service::addBenefits);
                in.get(standards).forEach(service::addStandards);
                in.get(quota).ifPresent(service::quota);
                return service.build();
            };
        });
    }

    private Shape<TargetGroup> group() {
        Shape<Condition.Is<?>> branch = ObjectShape.of("branch", rules::is);
        return ObjectShape.of("group", o -> {
            var text = o.required("text", TEXT, TargetGroup::text);
            var along = o.optional("branch", branch, TargetGroup::branch);
            var condition = o.required("condition", rules.condition(), TargetGroup::condition);
            var place = o.required("citation", citation, TargetGroup::citation);
            return in -> new TargetGroup(in.get(text), in.get(along), in.get(condition), in.get(place));
        });
    }

    private Shape<Benefit> benefit() {
        return ObjectShape.of("benefit", o -> {
            var kind = o.required("kind", Scalar.constant(BenefitKind.class), Benefit::kind);
            var recipient = o.required("recipient", Scalar.constant(Recipient.class), Benefit::recipient);
            var text = o.required("text", TEXT, Benefit::text);
            var when = o.optional("when", rules.condition(), unless(Benefit::when, benefit -> Condition.always()));
            var amount = o.optional("amount", amounts.amount(), Benefit::amount);
            var place = o.required("citation", citation, Benefit::citation);
            return in -> {
                Benefit.Builder benefit = Benefit.builder()
                        .kind(in.get(kind))
                        .recipient(in.get(recipient))
                        .text(in.get(text))
                        .citation(in.get(place));
                in.get(when).ifPresent(benefit::when);
                in.get(amount).ifPresent(benefit::amount);
                return benefit.build();
            };
        });
    }

    private Shape<Quota> quota() {
        return ObjectShape.of("quota", o -> {
            var share = o.required("share", typed.share(), Quota::share);
            var base = o.required("base", TEXT, Quota::base);
            var when = o.required("when", rules.condition(), Quota::when);
            return in -> new Quota(in.get(share), in.get(base), in.get(when));
        });
    }

    private Shape<Funding> funding() {
        Shape<Funding.Contribution> contribution = ObjectShape.of("contribution", o -> {
            var payer = o.required("payer", PAYER, Funding.Contribution::payer);
            var rate = o.required("rate", typed.share(), Funding.Contribution::rate);
            var ceiling = o.required("ceiling", Scalar.BOOL, Funding.Contribution::ceiling);
            var base = o.required("base", TEXT, Funding.Contribution::base);
            return in -> new Funding.Contribution(in.get(payer), in.get(rate), in.get(ceiling), in.get(base));
        });
        return ObjectShape.of("funding", o -> {
            var arrangement =
                    o.required("arrangement", Scalar.constant(Funding.Arrangement.class), Funding::arrangement);
            var payers = o.array("payers", PAYER, Funding::payers);
            var backstop = o.list("backstop", PAYER, Funding::backstop);
            var contributions = o.list("contributions", contribution, Funding::contributions);
            var place = o.required("citation", citation, Funding::citation);
            return in -> new Funding(
                    in.get(arrangement), in.get(payers), in.get(backstop), in.get(contributions), in.get(place));
        });
    }
}
