package cn.zhoucun.services.json.form;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.json.shape.NearestName;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Reading;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a document may refer to by id. It lasts for the reading or writing of one document. */
public final class Scope {

    private final Map<String, Fact<?>> facts = new LinkedHashMap<>();
    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Fact<?>> vocabulary = new LinkedHashMap<>();
    private Optional<Document> document = Optional.empty();

    /** A scope of nothing, in which a document declares what it needs. */
    public Scope() {}

    /** A scope in which facts that a document declares are the Java facts of a vocabulary where they are alike. */
    public Scope(Collection<Fact<?>> vocabulary) {
        vocabulary.forEach(fact -> this.vocabulary.put(fact.id(), fact));
    }

    /** The scope of a plan that is known already. */
    public static Scope of(ServiceCatalog catalog) {
        Scope scope = new Scope();
        catalog.facts().forEach(scope::declare);
        catalog.parameters().forEach(scope::declare);
        catalog.readings().forEach(scope::declare);
        scope.enter(catalog.document());
        return scope;
    }

    Document enter(Document entered) {
        document = Optional.of(entered);
        return entered;
    }

    Optional<Document> document() {
        return document;
    }

    Optional<Fact<?>> known(String id) {
        return Optional.ofNullable(vocabulary.get(id));
    }

    /** Adds a fact. */
    public Fact<?> declare(Fact<?> fact) {
        return declared(facts, fact.id(), fact, "fact");
    }

    Parameter<?> declare(Parameter<?> parameter) {
        return declared(parameters, parameter.id(), parameter, "figure");
    }

    Reading declare(Reading reading) {
        return declared(readings, reading.id(), reading, "reading");
    }

    private static <T> T declared(Map<String, T> known, String id, T added, String word) {
        if (known.put(id, added) != null) {
            throw new IllegalArgumentException("The id (%s) must be declared by only one %s.".formatted(id, word));
        }
        return added;
    }

    /** The facts, in the order in which they were declared. */
    public Map<String, Fact<?>> facts() {
        return facts;
    }

    Shape<Fact<?>> fact() {
        return reference(facts, "fact", Fact::id);
    }

    Shape<Parameter<?>> parameter() {
        return reference(parameters, "figure", Parameter::id);
    }

    Shape<Reading> reading() {
        return reference(readings, "reading", Reading::id);
    }

    private static <T> Shape<T> reference(Map<String, T> known, String word, Function<T, String> id) {
        return new Reference<>(Scalar.WORDS, known, word, id);
    }

    static String unknown(String word, String id, Collection<String> known) {
        return "must be the id of a %s declared in the plan%s".formatted(word, NearestName.hint(id, known));
    }
}
