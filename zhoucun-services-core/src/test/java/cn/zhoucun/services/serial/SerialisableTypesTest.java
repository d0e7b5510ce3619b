package cn.zhoucun.services.serial;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every public type whose objects hold something serialises, or has a reason not to: a type that comes anew as well. */
class SerialisableTypesTest {

    private static final String ROOT = "cn.zhoucun.services.";

    @Test
    void everyTypeSerialisesOrHasAReasonNotTo() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> others = CoreTypes.ofApi().stream()
                .filter(type -> !Serializable.class.isAssignableFrom(type))
                .map(type -> type.getName().substring(ROOT.length()).replace('$', '.'))
                .collect(toCollection(TreeSet::new));

        assertThat(others)
                .as("types that do not serialise; types-not-serialisable.txt has those with a reason")
                .isEqualTo(reasoned());
    }

    private static Set<String> reasoned() throws IOException {
        try (InputStream list = SerialisableTypesTest.class.getResourceAsStream("types-not-serialisable.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(" \\| "))
                    .peek(columns -> assertThat(columns).as("type and reason").hasSize(2))
                    .map(columns -> columns[0])
                    .collect(toCollection(TreeSet::new));
        }
    }
}
