package cn.zhoucun.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README shows snippets that compile, and what they really print. */
class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCES = Path.of("src/main/java/cn/zhoucun/examples/quickstart");
    private static final String BEGIN = "// README: begin\n";
    private static final String END = "// README: end";

    private record Shown(Class<?> snippet, Consumer<PrintStream> run) {
        @Override
        public String toString() {
            return snippet.getSimpleName();
        }
    }

    static Stream<Shown> snippets() {
        return Stream.of(
                new Shown(Snippet.class, Snippet::run),
                new Shown(MoneySnippet.class, MoneySnippet::run),
                new Shown(TargetSnippet.class, TargetSnippet::run),
                new Shown(JsonSnippet.class, JsonSnippet::run));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetStandsInTheReadmeWithItsOutput(Shown shown) throws IOException {
        String source = Files.readString(SOURCES.resolve(shown + ".java"));
        String indented = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END));
        String body = indented.stripTrailing().stripIndent().replace("out.println", "System.out.println") + "\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        shown.run().accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String output = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");

        assertStands("```java\n" + body + "```\n\nprints\n\n```text\n" + output + "```");
    }

    private static void assertStands(String block) throws IOException {
        assertTrue(Files.readString(README).contains(block), block);
    }
}
