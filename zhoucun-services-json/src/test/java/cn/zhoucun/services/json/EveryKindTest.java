package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.target.Computed;
import cn.zhoucun.services.target.Measured;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden files hold every kind of each sealed family, so that the form of none can change unseen. */
class EveryKindTest {

    @ParameterizedTest
    @ValueSource(classes = {Condition.class, Term.class, Bound.class, Amount.class, ValueType.class})
    void thePlanOfEveryKindHasEveryKindOf(Class<?> family) throws IOException, ReflectiveOperationException {
        ServiceCatalog plan = golden("plan-of-every-kind", ServicesJson.plans());
        Set<Class<?>> found = new HashSet<>();
        for (ServiceItem service : plan.services()) {
            collect(service.condition(), found);
            for (Benefit benefit : service.benefits()) {
                collect(benefit.when(), found);
                collect(benefit.amount(), found);
            }
        }
        plan.facts().forEach(fact -> found.add(fact.type().getClass()));
        plan.parameters().forEach(figure -> found.add(figure.type().getClass()));

        assertThat(found).containsAll(kinds(family).toList());
    }

    @Test
    void theTargetsHaveEveryKindOfRequirement() throws IOException, ReflectiveOperationException {
        assertThat(classes(golden("targets", ServicesJson.targets())))
                .containsAll(kinds(Requirement.class).toList());
    }

    @Test
    void theProgressIsANumberOrRefused() throws IOException, ReflectiveOperationException {
        assertThat(classes(golden("progress", ServicesJson.progress(GoldenTest.TARGETS))))
                .containsAll(kinds(Computed.class).toList());
    }

    @Test
    void theObservationsAreMeasuredInEveryWay() throws IOException, ReflectiveOperationException {
        Observations observed = golden("observations", ServicesJson.observations());
        Set<Class<?>> found = new HashSet<>();
        for (String indicator : observed.indicators()) {
            collect(observed.of(indicator), found);
        }

        assertThat(found).containsAll(kinds(Measured.class).toList());
    }

    private static <T> T golden(String name, JsonForm<T> form) throws IOException {
        try (InputStream golden = EveryKindTest.class.getResourceAsStream(name + ".golden.json")) {
            return form.read(golden);
        }
    }

    /** The records of a sealed family, those of families within it among them. */
    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EveryKindTest::kinds)
                : Stream.of(family);
    }

    private static Set<Class<?>> classes(Object value) throws ReflectiveOperationException {
        Set<Class<?>> found = new HashSet<>();
        collect(value, found);
        return found;
    }

    /** Collects the classes of a value and of all that stands in it. */
    private static void collect(Object value, Set<Class<?>> found) throws ReflectiveOperationException {
        if (value instanceof Collection<?> many) {
            for (Object each : many) {
                collect(each, found);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), found);
        } else if (value instanceof Optional<?> optional) {
            collect(optional.stream().toList(), found);
        } else if (value instanceof Record) {
            found.add(value.getClass());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(value), found);
            }
        }
    }
}
