package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Cases are read as they are written on the wire. */
class GoodCaseTest {

    private static final ServiceCatalog CATALOG = ZhoucunPlan.catalog();
    private static final ServicesJson JSON = ServicesJson.of(CATALOG);
    private static final String CASE = """
            {
              "asOf": "2018-09-01",
              "facts": {
                "enrolment.stage": "senior_general",
                "enrolment.grade": 3,
                "enrolment.boarding": true,
                "enrolment.tuitionPerYear": "1600.5",
                "person.birthDate": "2002-02-28"
              }
            }
            """;

    private static Object value(Facts facts, String id) {
        Fact<?> fact = CATALOG.fact(id).orElseThrow();
        return facts.get(fact).orElseThrow();
    }

    @Test
    void everyKindOfValueIsReadAsItsType() {
        AssessmentRequest request = JSON.readCase(CASE);

        assertThat(request.asOf()).isEqualTo(LocalDate.of(2018, 9, 1));
        Facts facts = request.facts();
        assertThat(((Option) value(facts, "enrolment.stage")).name()).isEqualTo("SENIOR_GENERAL");
        assertThat(value(facts, "enrolment.grade")).isEqualTo(3);
        assertThat(value(facts, "enrolment.boarding")).isEqualTo(true);
        assertThat(value(facts, "enrolment.tuitionPerYear")).isEqualTo(Money.of(Renminbi.CNY, 1600.5));
        assertThat(value(facts, "person.birthDate")).isEqualTo(LocalDate.of(2002, 2, 28));
        assertThat(facts.known()).hasSize(5);
    }

    @Test
    void theOrderOfTheNamesDoesNotMatter() {
        assertThat(JSON.readCase("{\"facts\": {\"enrolment.grade\": 3}, \"asOf\": \"2018-09-01\"}"))
                .isEqualTo(JSON.readCase("{\"asOf\": \"2018-09-01\", \"facts\": {\"enrolment.grade\": 3}}"));
    }

    @Test
    void aStreamIsReadLikeTheSameText() throws IOException {
        assertThat(JSON.readCase(stream(CASE))).isEqualTo(JSON.readCase(CASE));
    }

    @Test
    void aByteOrderMarkBeforeAStreamIsPassedOver() throws IOException {
        assertThat(JSON.readCase(stream("\ufeff" + CASE))).isEqualTo(JSON.readCase(CASE));
    }

    @Test
    void aStreamThatBreaksIsNotTakenForABadCase() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> JSON.readCase(broken)).isExactlyInstanceOf(IOException.class);
    }

    @Test
    void moneyIsWrittenAsADecimalStringWithTwoDecimals() {
        assertThat(JSON.writeFacts(JSON.readFacts("{\"enrolment.tuitionPerYear\": \"1250\"}")))
                .isEqualTo("{\"enrolment.tuitionPerYear\":\"1250.00\"}");
        assertThat(JSON.writeFacts(JSON.readFacts("{\"enrolment.tuitionPerYear\": \"0.5\"}")))
                .isEqualTo("{\"enrolment.tuitionPerYear\":\"0.50\"}");
    }

    @Test
    void factsAreWrittenInTheOrderInWhichTheyWereGiven() {
        String facts = "{\"enrolment.grade\":3,\"enrolment.boarding\":false,\"enrolment.stage\":\"primary\"}";

        assertThat(JSON.writeFacts(JSON.readFacts(facts))).isEqualTo(facts);
    }

    @Test
    void everyThingHereLivesInTheModulesOfTheLibrary() {
        assertThat(ServicesJson.class.getModule().getName()).isEqualTo("cn.zhoucun.services.json");
        assertThat(ZhoucunPlan.class.getModule().getName()).isEqualTo("cn.zhoucun.services.core");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
