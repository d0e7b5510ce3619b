package cn.zhoucun.services.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents lead to each other, and the two languages say the same. */
class LinksTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path README = ROOT.resolve("README.md");
    private static final Path DOCS = ROOT.resolve("zhoucun-services-core/docs");

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(DOCS);
                Stream<Path> forContributors = Files.list(ROOT.resolve(".github"))) {
            return Stream.of(Stream.of(README), docs, forContributors)
                    .flatMap(each -> each)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> chinesePages() throws IOException {
        return pages().stream()
                .filter(file -> file.toString().endsWith(".zh.md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        Markdown markdown = Markdown.read(page);

        assertThat(markdown.ownAnchors()).doesNotHaveDuplicates();
        assertThat(markdown.links()).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path target =
                    parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
            assertThat(target).exists().startsWith(ROOT);
            if (parts.length == 2) {
                assertThat(Markdown.read(target).anchors()).contains(parts[1]);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("chinesePages")
    void twinsHaveTheSameHeadingsBlocksAndLinks(Path chinesePage) {
        Path englishPage = twin(chinesePage);
        Markdown chinese = Markdown.read(chinesePage);
        Markdown english = Markdown.read(englishPage);

        assertThat(chinese.levels()).isEqualTo(english.levels());
        assertThat(chinese.blocks()).isEqualTo(english.blocks());
        assertThat(chinese.links()).hasSameSizeAs(english.links());
        assertThat(chinese.links().get(0)).isEqualTo(link(chinesePage, englishPage));
        assertThat(english.links().get(0)).isEqualTo(link(englishPage, chinesePage));
    }

    private static Path twin(Path chinesePage) {
        return chinesePage.equals(DOCS.resolve("README.zh.md"))
                ? README
                : chinesePage.resolveSibling(
                        chinesePage.getFileName().toString().replace(".zh.md", ".md"));
    }

    private static String link(Path from, Path to) {
        return from.getParent().relativize(to).toString().replace('\\', '/');
    }
}
