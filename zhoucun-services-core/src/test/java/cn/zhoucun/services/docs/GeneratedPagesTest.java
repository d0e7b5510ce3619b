package cn.zhoucun.services.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages made from the catalogue say what it says today. */
class GeneratedPagesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Map<String, String> PAGES = Pages.all();

    @BeforeAll
    static void writeIfAsked() throws IOException {
        if ("write".equals(System.getProperty("pages"))) {
            for (var page : PAGES.entrySet()) {
                Path file = DOCS.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
        }
    }

    static Set<String> pages() {
        return PAGES.keySet();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageIsStale(String page) throws IOException {
        assertThat(DOCS.resolve(page))
                .as("write the pages anew: %s", Pages.COMMAND)
                .exists();
        assertThat(Files.readString(DOCS.resolve(page)).replace("\r\n", "\n"))
                .as("%s is stale; write the pages anew: %s", page, Pages.COMMAND)
                .isEqualTo(PAGES.get(page));
    }

    @Test
    void noPageOfADomainIsLeftOver() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(DOCS.resolve("domains"))) {
            files.forEach(file -> found.add("domains/" + file.getFileName()));
        }
        assertThat(found).isSubsetOf(pages());
    }
}
