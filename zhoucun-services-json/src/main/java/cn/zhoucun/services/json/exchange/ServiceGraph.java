package cn.zhoucun.services.json.exchange;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.TargetGroup;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.RuleText;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A catalogue as linked data: JSON-LD in the terms of the Core Public Service Vocabulary Application Profile (CPSV-AP 3).
 * A service is a {@code cpsv:PublicService}; whom it is for, its {@code cv:Requirement}s; what it gives, its
 * {@code cv:Output}s; who leads, {@code cv:PublicOrganisation}s; its row in the document, an {@code eli:LegalResource};
 * its domain, a {@code skos:Concept} of a scheme. Texts are tagged {@code zh} and {@code en}. The context is written into
 * the document, so that nothing has to be fetched to read it.
 */
public final class ServiceGraph {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final Map<String, String> CONTEXT = new LinkedHashMap<>();

    static {
        CONTEXT.put("cpsv", "http://purl.org/vocab/cpsv#");
        CONTEXT.put("cv", "http://data.europa.eu/m8g/");
        CONTEXT.put("dct", "http://purl.org/dc/terms/");
        CONTEXT.put("eli", "http://data.europa.eu/eli/ontology#");
        CONTEXT.put("skos", "http://www.w3.org/2004/02/skos/core#");
    }

    private final ServiceCatalog catalog;
    private final String base;
    private final JsonGenerator out;

    private ServiceGraph(ServiceCatalog catalog, URI base, JsonGenerator out) {
        this.catalog = catalog;
        this.base = base.toString();
        this.out = out;
    }

    /**
     * Writes a catalogue.
     *
     * @param catalog the catalogue
     * @param base what the names of all things begin with, such as {@code https://data.example.gov.cn/zhoucun/}
     * @param writer where to write; it is flushed and left open
     * @throws InvalidInputException if the base is not an absolute address that ends with {@code /} or {@code #}
     * @throws IOException if the writer cannot be written to
     */
    public static void write(ServiceCatalog catalog, URI base, Writer writer) throws IOException {
        if (!base.isAbsolute() || !base.toString().matches(".*[/#]")) {
            throw new InvalidInputException("base", base, "must be an absolute address that ends with / or #");
        }
        try (JsonGenerator out = JSON.createGenerator(writer)) {
            out.useDefaultPrettyPrinter();
            new ServiceGraph(catalog, base, out).write();
        }
    }

    private void write() throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : CONTEXT.entrySet()) {
            out.writeStringField(prefix.getKey(), prefix.getValue());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("@graph");
        for (ServiceItem service : catalog.services()) {
            write(service);
        }
        Set<Department> departments = new LinkedHashSet<>();
        catalog.services().forEach(service -> departments.addAll(service.leads()));
        for (Department department : departments) {
            start(organisation(department), "cv:PublicOrganisation");
            text("skos:prefLabel", department.name());
            out.writeEndObject();
        }
        for (Domain domain : catalog.domains()) {
            start(domain(domain), "skos:Concept");
            text("skos:prefLabel", domain.name());
            out.writeStringField("skos:notation", domain.code());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(ServiceItem service) throws IOException {
        start(name(service), "cpsv:PublicService");
        out.writeStringField("dct:identifier", service.code());
        text("dct:title", service.name());
        text("dct:description", description(service));
        refer(
                "cv:hasCompetentAuthority",
                service.leads().stream().map(this::organisation).toList());
        refer("cv:thematicArea", List.of(domain(service.domain())));
        out.writeArrayFieldStart("cv:holdsRequirement");
        for (TargetGroup group : service.targetGroups()) {
            write(service, group);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("cpsv:produces");
        for (Benefit benefit : service.benefits()) {
            write(service, benefit);
        }
        out.writeEndArray();
        out.writeObjectFieldStart("cv:hasLegalResource");
        out.writeStringField("@id", base + "row/" + service.row());
        out.writeStringField("@type", "eli:LegalResource");
        text("dct:title", inBoth(service.citation()::in));
        out.writeEndObject();
        out.writeEndObject();
    }

    private void write(ServiceItem service, TargetGroup group) throws IOException {
        String id =
                "%s.group-%d".formatted(service.code(), service.targetGroups().indexOf(group) + 1);
        start(base + "requirement/" + id, "cv:Requirement");
        out.writeStringField("dct:identifier", id);
        text("dct:title", group.text());
        text("dct:description", inBoth(language -> RuleText.of(group.condition(), language)));
        out.writeEndObject();
    }

    private void write(ServiceItem service, Benefit benefit) throws IOException {
        String id = "%s.benefit-%d".formatted(service.code(), service.benefits().indexOf(benefit) + 1);
        start(base + "output/" + id, "cv:Output");
        out.writeStringField("dct:identifier", id);
        text("dct:title", benefit.text());
        text("dct:description", benefit.kind().label());
        out.writeEndObject();
    }

    /** What the service gives, one benefit after another. */
    private static Text description(ServiceItem service) {
        List<Text> benefits = service.benefits().stream().map(Benefit::text).toList();
        return Text.of(
                String.join("；", benefits.stream().map(Text::chinese).toList()),
                String.join("; ", benefits.stream().map(Text::english).toList()));
    }

    private interface InLanguage {
        String in(Language language);
    }

    private static Text inBoth(InLanguage text) {
        return Text.of(text.in(Language.CHINESE), text.in(Language.ENGLISH));
    }

    private String name(ServiceItem service) {
        return base + "service/" + service.code();
    }

    private String organisation(Department department) {
        return base + "organisation/" + department.code();
    }

    private String domain(Domain domain) {
        return base + "domain/" + domain.code();
    }

    private void start(String id, String type) throws IOException {
        out.writeStartObject();
        out.writeStringField("@id", id);
        out.writeStringField("@type", type);
    }

    private void refer(String property, List<String> ids) throws IOException {
        out.writeArrayFieldStart(property);
        for (String id : ids) {
            out.writeStartObject();
            out.writeStringField("@id", id);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void text(String property, Text text) throws IOException {
        out.writeArrayFieldStart(property);
        value("zh", text.chinese());
        value("en", text.english());
        out.writeEndArray();
    }

    private void value(String language, String text) throws IOException {
        out.writeStartObject();
        out.writeStringField("@language", language);
        out.writeStringField("@value", text);
        out.writeEndObject();
    }
}
