package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** In a host's mapper our types have our form, whatever its settings, and are read as strictly. */
class ServicesModuleTest {

    private static final ObjectMapper PLAIN =
            JsonMapper.builder().findAndAddModules().build();
    private static final Facts PUPIL = Facts.none()
            .with(EnrolmentFacts.STAGE, Stage.PRIMARY)
            .with(EnrolmentFacts.GRADE, 3)
            .with(EnrolmentFacts.BOARDING, true);
    private static final String PUPIL_JSON =
            "{\"enrolment.stage\":\"primary\",\"enrolment.grade\":3,\"enrolment.boarding\":true}";

    @JsonSerialize(using = ToStringSerializer.class)
    @JsonDeserialize(using = JsonDeserializer.None.class)
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface MixIn {}

    /** A host with every setting that could change a form. */
    @SuppressWarnings("deprecation") // hosts still set it
    private static ObjectMapper hostile() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new ServicesModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .serializationInclusion(JsonInclude.Include.NON_DEFAULT)
                .enable(
                        SerializationFeature.WRITE_ENUMS_USING_INDEX,
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .addMixIn(Facts.class, MixIn.class)
                .addMixIn(Observations.class, MixIn.class)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .build();
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
        return mapper;
    }

    /** Else a run on the oldest Jackson could pass on the newest. */
    @Test
    void theJacksonOnThePathIsTheOneOfTheBuild() {
        String wanted = System.getProperty("jackson.version");

        assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION).hasToString(wanted);
        assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION).hasToString(wanted);
    }

    @Test
    void theModuleIsFoundByTheServiceLoader() throws JsonProcessingException {
        assertThat(PLAIN.writeValueAsString(PUPIL)).isEqualTo(PUPIL_JSON);
        assertThat(PLAIN.readValue(PUPIL_JSON, Facts.class)).isEqualTo(PUPIL);
    }

    @Test
    void noSettingOfTheHostChangesTheForm() throws JsonProcessingException {
        ObjectMapper hostile = hostile();

        assertThat(hostile.writeValueAsString(PUPIL)).isEqualTo(PUPIL_JSON);
        assertThat(hostile.readValue(PUPIL_JSON, Facts.class)).isEqualTo(PUPIL);
        assertThat(hostile.writeValueAsString(Observations.none()))
                .isEqualTo("{\"format\":\"zhoucun-services/observations/1\",\"series\":[]}");
        assertThatThrownBy(() -> hostile.readValue("{\"enrolment.grade\":3.0}", Facts.class))
                .hasMessageContaining("$['enrolment.grade'] (3.0) must be a whole number from 1 to 6.");
        assertThatThrownBy(() -> hostile.readValue("\"\"", Facts.class))
                .hasMessageContaining("$ (\"\") must be an object of facts by their ids.");
    }

    @Test
    void aHostsOwnNumbersStayAsItWantsThemAfterOurs() throws JsonProcessingException {
        ObjectMapper host = JsonMapper.builder()
                .addModule(new ServicesModule())
                .enable(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS)
                .build();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("facts", Facts.none().with(EnrolmentFacts.GRADE, 3));
        bean.put("own", 3);

        assertThat(host.writeValueAsString(bean)).isEqualTo("{\"facts\":{\"enrolment.grade\":3},\"own\":\"3\"}");
    }

    @Test
    void everyDocumentHasTheFormOfTheReadyWriter() throws JsonProcessingException {
        Map<String, String> documents = Documents.written();

        assertThat(PLAIN.writeValueAsString(ZhoucunPlan.catalog())).isEqualTo(documents.get("plan"));
        assertThat(PLAIN.writeValueAsString(ZhoucunPlan.targets())).isEqualTo(documents.get("targets"));
        assertThat(PLAIN.readValue(documents.get("plan"), ServiceCatalog.class).services())
                .isEqualTo(ZhoucunPlan.catalog().services());
    }

    @Test
    void tablesHaveTheFormOfTheReadyWriter() throws JsonProcessingException {
        String tables = Documents.written().get("tables");

        assertThat(PLAIN.writeValueAsString(ZhoucunPlan.tables())).isEqualTo(tables);
        assertThat(PLAIN.readValue(tables, PlanTables.class)).isEqualTo(ZhoucunPlan.tables());
    }

    /** A host has lists of its own; what stands in them is what stands in our documents. */
    @Test
    void aListOfFindingsOrOfProgressIsOneOfTheHosts() throws JsonProcessingException {
        String findings = Documents.written().get("findings");
        String progress = Documents.written().get("progress");
        List<Finding> found = ServicesJson.findings(ZhoucunPlan.targets()).read(findings);
        List<Progress> come = ServicesJson.progress(ZhoucunPlan.targets()).read(progress);

        assertThat(findings).isEqualTo(document("findings", found));
        assertThat(progress).isEqualTo(document("progress", come));
        assertThat(PLAIN.readValue(PLAIN.writeValueAsString(found), new TypeReference<List<Finding>>() {}))
                .isEqualTo(found);
        assertThat(PLAIN.readValue(PLAIN.writeValueAsString(come), new TypeReference<List<Progress>>() {}))
                .isEqualTo(come);
    }

    private static String document(String name, List<?> elements) throws JsonProcessingException {
        return "{\"format\":\"zhoucun-services/%s/1\",\"%s\":%s}"
                .formatted(name, name, PLAIN.writeValueAsString(elements));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvFileSource(resources = "bad-facts.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void aBadFactIsRefusedAsByTheReadyReader(String facts, String message) {
        assertThatThrownBy(() ->
                        PLAIN.readValue("{\"asOf\":\"2018-09-01\",\"facts\":" + facts + "}", AssessmentRequest.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aRefusalCarriesThePlaceValueAndCure() {
        assertThatThrownBy(() -> PLAIN.readValue("{\"enrolment.grade\":7}", Facts.class))
                .isInstanceOf(JsonMappingException.class)
                .cause()
                .isInstanceOf(JsonInputException.class)
                .hasMessage("$['enrolment.grade'] (7) must be a whole number from 1 to 6.");
        assertThatThrownBy(() -> PLAIN.readValue("null", Facts.class))
                .cause()
                .hasMessage("$ (null) must be an object of facts by their ids.");
    }

    @Test
    void aLenientParserOfTheHostDoesNotMakeOurReadingLenient() {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new ServicesModule())
                .enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES, JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES)
                .build();

        assertThatThrownBy(() -> lenient.readValue("{a: 1, a: 2}", Facts.class))
                .cause()
                .hasMessageContaining("must be");
        assertThatThrownBy(() -> lenient.readValue("{'enrolment.grade': 1, 'enrolment.grade': 1}", Facts.class))
                .cause()
                .hasMessage("$['enrolment.grade'] (1) must be given only once.");
    }
}
