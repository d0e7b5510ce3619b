package cn.zhoucun.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README and the documents show snippets that compile, and what they really print. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path CORE = ROOT.resolve("zhoucun-services-core");
    private static final Path SOURCES = Path.of("src/main/java/cn/zhoucun/examples/quickstart");
    private static final String BEGIN = "// README: begin\n";
    private static final String END = "// README: end";
    private static final Pattern JAVA_BLOCK =
            Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private enum Place {
        README(ROOT.resolve("README.md"), CORE.resolve("docs/README.zh.md")),
        QUESTIONS(CORE.resolve("docs/FAQ.md"), CORE.resolve("docs/FAQ.zh.md"));

        private final Path english;
        private final Path chinese;

        Place(Path english, Path chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    private record Shown(Class<?> snippet, Place place, Consumer<PrintStream> run) {

        String body() throws IOException {
            String source = Files.readString(SOURCES.resolve(this + ".java"));
            String indented = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END));
            return indented.stripTrailing().stripIndent().replace("out.println", "System.out.println") + "\n";
        }

        String output() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            run.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        }

        @Override
        public String toString() {
            return snippet.getSimpleName();
        }
    }

    static Stream<Shown> snippets() {
        return Stream.of(
                new Shown(Snippet.class, Place.README, Snippet::run),
                new Shown(MoneySnippet.class, Place.README, MoneySnippet::run),
                new Shown(TargetSnippet.class, Place.README, TargetSnippet::run),
                new Shown(WhatIfSnippet.class, Place.README, WhatIfSnippet::run),
                new Shown(JsonSnippet.class, Place.README, JsonSnippet::run),
                new Shown(AgeSnippet.class, Place.QUESTIONS, AgeSnippet::run),
                new Shown(RangeSnippet.class, Place.QUESTIONS, RangeSnippet::run),
                new Shown(FigureSnippet.class, Place.QUESTIONS, FigureSnippet::run));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetStandsInBothLanguagesWithItsOutput(Shown shown) throws IOException {
        assertStands(shown, shown.place().english, "prints");
        assertStands(shown, shown.place().chinese, "输出");
    }

    private static void assertStands(Shown shown, Path page, String prints) throws IOException {
        String block = "```java\n" + shown.body() + "```\n\n" + prints + "\n\n```text\n" + shown.output() + "```";
        assertTrue(Files.readString(page).contains(block), () -> page + " lacks\n" + block);
    }

    @Test
    void everyJavaBlockIsASnippetOrStandsInASource() throws IOException {
        List<String> compiled = new ArrayList<>();
        for (Shown shown : snippets().toList()) {
            compiled.add(packed(shown.body()));
        }
        compiled.add(packed(textsBelow(CORE.resolve("src/main/java"), ".java")));
        String documents = textsBelow(CORE.resolve("docs"), ".md")
                + textsBelow(ROOT.resolve(".github"), ".md")
                + Files.readString(ROOT.resolve("README.md"));

        List<String> blocks = JAVA_BLOCK
                .matcher(documents)
                .results()
                .map(block -> block.group(1))
                .toList();
        assertTrue(blocks.size() >= 2 * snippets().count(), "the blocks are found");
        for (String block : blocks) {
            assertTrue(compiled.stream().anyMatch(source -> source.contains(packed(block))), block);
        }
    }

    private static String textsBelow(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            List<String> contents = new ArrayList<>();
            for (Path text : texts) {
                contents.add(Files.readString(text));
            }
            return contents.stream().collect(Collectors.joining("\n"));
        }
    }

    /** Without white space, since a document indents less than a source. */
    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
