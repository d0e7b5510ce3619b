package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back as it was, and nothing but a refusal comes of text at random. */
class FactsProperties {

    private static final ServiceCatalog CATALOG = ZhoucunPlan.catalog();
    private static final ServicesJson JSON = ServicesJson.of(CATALOG);

    @Property
    void factsComeBackAsTheyWere(@ForAll("cases") Facts facts) {
        assertThat(JSON.readFacts(JSON.writeFacts(facts))).isEqualTo(facts);
    }

    @Property(tries = 100)
    void setsOfChoicesComeBackAsTheyWere(@ForAll("otherCases") Facts facts) {
        ServicesJson other = ServicesJson.of(OtherPlan.CATALOG);

        assertThat(other.readFacts(other.writeFacts(facts))).isEqualTo(facts);
    }

    @Property
    void aBrokenDocumentIsRefusedAndNothingElse(@ForAll("cases") Facts facts, @ForAll Random random) {
        String document = "{\"asOf\":\"2018-09-01\",\"facts\":" + JSON.writeFacts(facts) + "}";
        int cut = random.nextInt(document.length());

        assertThat(refused(document.substring(0, cut))).isTrue();
        assertThat(refused(document + document.charAt(cut))).isTrue();
    }

    private static boolean refused(String document) {
        try {
            JSON.readCase(document);
            return false;
        } catch (JsonInputException refusal) {
            return refusal.getMessage().startsWith(refusal.path() + " (" + refusal.value() + ") must ");
        }
    }

    @Provide
    Arbitrary<Facts> cases() {
        return facts(List.copyOf(CATALOG.facts()));
    }

    @Provide
    Arbitrary<Facts> otherCases() {
        return facts(List.copyOf(OtherPlan.CATALOG.facts()));
    }

    /** Each fact known in three cases of four, and at an end of its range in one of four. */
    private static Arbitrary<Facts> facts(List<Fact<?>> all) {
        return Arbitraries.randomValue(random -> {
            Facts.Builder facts = Facts.builder();
            all.stream().filter(fact -> random.nextInt(4) > 0).forEach(fact -> set(facts, fact, random));
            return facts.build();
        });
    }

    private static <T> void set(Facts.Builder facts, Fact<T> fact, Random random) {
        ValueType<T> type = fact.type();
        long code =
                switch (random.nextInt(8)) {
                    case 0 -> type.lowest();
                    case 1 -> type.highest();
                    default -> type.lowest() + Math.floorMod(random.nextLong(), type.highest() - type.lowest() + 1);
                };
        facts.set(fact, type.decode(code));
    }
}
