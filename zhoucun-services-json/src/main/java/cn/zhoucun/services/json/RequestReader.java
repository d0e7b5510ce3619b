package cn.zhoucun.services.json;

import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a case and its date of assessment. */
final class RequestReader {

    private static final String AS_OF = "asOf";
    private static final String FACTS = "facts";
    private static final List<String> NAMES = List.of(AS_OF, FACTS);
    private static final Day DATE = new Day(LocalDate.of(1880, 1, 1), LocalDate.of(2100, 12, 31), false);

    private final FactsReader factsReader;

    RequestReader(FactsReader factsReader) {
        this.factsReader = factsReader;
    }

    AssessmentRequest read(String text) {
        try (Tokens tokens = Tokens.of(text)) {
            tokens.next(Place.ROOT);
            Draft draft = new Draft(tokens);
            tokens.members(Place.ROOT, "must be an object with asOf and facts", draft::accept);
            tokens.end();
            return draft.finish();
        }
    }

    private final class Draft {

        private final Tokens tokens;
        private @Nullable LocalDate asOf;
        private @Nullable Facts facts;

        Draft(Tokens tokens) {
            this.tokens = tokens;
        }

        void accept(String name, Place place) {
            switch (name) {
                case AS_OF -> asOf = new ValueReader(tokens).read(DATE, place);
                case FACTS -> facts = factsReader.read(tokens, place);
                default -> throw tokens.error(place, "must be asOf or facts" + NearestName.hint(name, NAMES));
            }
        }

        AssessmentRequest finish() {
            if (asOf == null) {
                throw missing(AS_OF, DATE.cure());
            }
            if (facts == null) {
                throw missing(FACTS, FactsReader.CURE);
            }
            return new AssessmentRequest(asOf, facts);
        }

        private JsonInputException missing(String name, String cure) {
            return new JsonInputException(Place.ROOT.member(name), "missing", cure);
        }
    }
}
