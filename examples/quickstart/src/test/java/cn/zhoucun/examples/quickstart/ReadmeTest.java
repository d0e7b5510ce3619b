package cn.zhoucun.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows a snippet that compiles, and what it really prints. */
class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SNIPPET = Path.of("src/main/java/cn/zhoucun/examples/quickstart/Snippet.java");

    @Test
    void theSnippetStandsInTheReadme() throws IOException {
        String source = Files.readString(SNIPPET);
        String indented = source.substring(
                source.indexOf("// README: begin\n") + "// README: begin\n".length(), source.indexOf("// README: end"));
        String body = indented.stripTrailing().stripIndent().replace("out.println", "System.out.println") + "\n";

        assertTrue(Files.readString(README).contains("```java\n" + body + "```"), body);
    }

    @Test
    void theOutputStandsInTheReadme() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Snippet.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String output = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");

        assertTrue(Files.readString(README).contains("```text\n" + output + "```"), output);
    }
}
