package cn.zhoucun.services.json;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import com.fasterxml.jackson.core.JsonToken;
import java.util.List;

/** Reads an object of facts by their ids. */
final class FactsReader {

    static final String CURE = "must be an object of facts by their ids";

    private final ServiceCatalog catalog;
    private final List<String> ids;

    FactsReader(ServiceCatalog catalog) {
        this.catalog = catalog;
        this.ids = catalog.facts().stream().map(Fact::id).toList();
    }

    Facts read(String text) {
        try (Tokens tokens = Tokens.of(text)) {
            tokens.next(Place.ROOT);
            Facts facts = read(tokens, Place.ROOT);
            tokens.end();
            return facts;
        }
    }

    Facts read(Tokens tokens, Place place) {
        Facts.Builder facts = Facts.builder();
        ValueReader values = new ValueReader(tokens);
        tokens.members(place, CURE, (id, member) -> {
            Fact<?> fact = catalog.fact(id).orElseThrow(() -> tokens.error(member, noSuchFact(id)));
            if (tokens.current() == JsonToken.VALUE_NULL) {
                throw tokens.error(member, ValueReader.cure(fact.type()) + ", or left out if it is unknown");
            }
            set(facts, fact, values, member);
        });
        return facts.build();
    }

    private static <T> void set(Facts.Builder facts, Fact<T> fact, ValueReader values, Place place) {
        facts.set(fact, values.read(fact.type(), place));
    }

    private String noSuchFact(String id) {
        return "must be a fact of the plan %s%s".formatted(catalog.id(), NearestName.hint(id, ids));
    }
}
