package cn.zhoucun.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private record Run(int code, String out, String err) {

        static Run of(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Quickstart.run(
                    args,
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = QuickstartTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itPrintsTheDecisionsInChinese() throws IOException {
        assertEquals(new Run(0, resource("quickstart.golden.txt"), ""), Run.of());
    }

    @Test
    void itPrintsTheDecisionsInEnglish() throws IOException {
        assertEquals(new Run(0, resource("quickstart.english.golden.txt"), ""), Run.of("--english"));
    }

    @Test
    void itPrintsOneJsonDocumentALine() throws IOException {
        Run run = Run.of("--json");
        List<String> lines = run.out().lines().toList();
        JsonNode first = JsonMapper.builder().build().readTree(lines.get(0));

        assertEquals(0, run.code());
        assertEquals(19 + 7, lines.size());
        assertEquals("EDU-02", first.at("/decisions/1/service").textValue());
        assertEquals(
                "{\"kind\":\"exact\",\"yuan\":\"1250.00\",\"frequency\":\"per_year\"}",
                first.at("/decisions/1/entitlements/0/amount").toString());
        assertTrue(lines.get(18).startsWith("{\"format\":\"zhoucun-services/assessment/1\",\"plan\":"));
    }

    @Test
    void theMembersOfTheHouseholdsFollowTheCasesAsJson() throws IOException {
        List<String> lines = Run.of("--json").out().lines().toList();
        JsonNode grandmother = JsonMapper.builder().build().readTree(lines.get(19));
        JsonNode allowance = grandmother.at("/decisions/50");

        assertEquals(100, grandmother.at("/decisions").size());
        assertEquals("SOC-01", allowance.at("/service").textValue());
        assertEquals(
                "{\"kind\":\"exact\",\"yuan\":\"16800.00\",\"frequency\":\"per_year\"}",
                allowance.at("/entitlements/0/amount").toString());
    }

    @Test
    void anUnknownOptionEndsItWithCodeTwo() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "The option (--french) must be known. Give no option for Chinese, --english for English or"
                                + " --json for JSON.%n".formatted()),
                Run.of("--french"));
    }

    @Test
    void moreThanOneOptionEndsItWithCodeTwo() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "The options (--json --english) must be at most one. Give no option for Chinese, --english for"
                                + " English or --json for JSON.%n".formatted()),
                Run.of("--json", "--english"));
    }
}
