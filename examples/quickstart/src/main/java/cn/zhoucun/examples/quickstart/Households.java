package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.Household;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * Made-up households, and made-up figures for what the plan leaves to an authority.
 *
 * @param figures the figures
 * @param examples the households
 */
record Households(Parameters figures, List<HouseholdExample> examples) {

    /** What is known of every member that does not say otherwise stands once, in {@code unlessStated}. */
    record Content(Map<String, String> figures, ObjectNode unlessStated, List<Entry> households) {}

    record Entry(StrictJson.BothLanguages description, String asOf, ObjectNode household, List<Member> members) {}

    record Member(StrictJson.BothLanguages name, String incomePerMonth, ObjectNode facts) {}

    /** Reads {@code households.json}, which stands beside this class. */
    static Households all(ServiceCatalog catalog) {
        try (InputStream in = Households.class.getResourceAsStream("households.json")) {
            return read(in, catalog);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource (households.json) must be an object of households.", e);
        }
    }

    /** Reads households; facts, dates, incomes and figures are checked by the SDK, the rest by Jackson. */
    static Households read(InputStream in, ServiceCatalog catalog) throws IOException {
        Content content = StrictJson.MAPPER.readValue(in, Content.class);
        ServicesJson json = ServicesJson.of(catalog);
        return new Households(
                figures(content.figures(), catalog),
                content.households().stream()
                        .map(entry -> example(entry, content.unlessStated(), json))
                        .toList());
    }

    private static Parameters figures(Map<String, String> texts, ServiceCatalog catalog) {
        Parameters figures = Parameters.none();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Parameter<?> parameter = catalog.parameter(text.getKey())
                    .orElseThrow(
                            () -> new InvalidInputException("figure", text.getKey(), "must be a figure of the plan"));
            figures = with(figures, parameter, text.getValue());
        }
        return figures;
    }

    private static <T> Parameters with(Parameters figures, Parameter<T> parameter, String text) {
        T value = parameter
                .type()
                .parse(text)
                .orElseThrow(() -> new InvalidInputException(
                        parameter.id(), text, parameter.type().cure()));
        return figures.with(parameter, value, ZhoucunPlan.period(), "made up for this example");
    }

    private static HouseholdExample example(Entry entry, ObjectNode unlessStated, ServicesJson json) {
        ObjectNode shared = JsonNodeFactory.instance.objectNode();
        shared.put("asOf", entry.asOf()).set("facts", entry.household());
        AssessmentRequest request = json.readCase(shared.toString());
        Household household = household(request.facts(), entry.members(), unlessStated, json);
        return new HouseholdExample(
                entry.description().text(),
                request.asOf(),
                entry.members().stream()
                        .map(member -> new HouseholdExample.Person(
                                member.name().text(),
                                new AssessmentRequest(
                                        request.asOf(),
                                        household.factsOf(member.name().zh()))))
                        .toList());
    }

    private static Household household(Facts shared, List<Member> members, ObjectNode unlessStated, ServicesJson json) {
        Household.Builder household = Household.builder();
        shared.known().forEach(fact -> copy(fact, shared, household));
        for (Member member : members) {
            ObjectNode facts = unlessStated.deepCopy().setAll(member.facts());
            household.member(member.name().zh(), json.readFacts(facts.toString()), income(member));
        }
        return household.build();
    }

    private static <T> void copy(Fact<T> fact, Facts from, Household.Builder to) {
        from.get(fact).ifPresent(value -> to.with(fact, value));
    }

    private static Money income(Member member) {
        return HouseholdFacts.INCOME
                .type()
                .parse(member.incomePerMonth())
                .orElseThrow(() -> new InvalidInputException(
                        "incomePerMonth",
                        member.incomePerMonth(),
                        HouseholdFacts.INCOME.type().cure()));
    }
}
