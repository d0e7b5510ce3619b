package cn.zhoucun.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.target.ScoreLine;
import cn.zhoucun.services.target.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardProgramTest {

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    private Run run(String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = ScorecardProgram.run(
                args,
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(code, lines(out), lines(err));
    }

    private static String lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ScorecardProgramTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itPrintsTheScorecardInChinese() throws IOException {
        assertEquals(new Run(0, resource("scorecard.golden.txt"), ""), run());
    }

    @Test
    void itPrintsTheScorecardInEnglish() throws IOException {
        assertEquals(new Run(0, resource("scorecard.english.golden.txt"), ""), run("--english"));
    }

    @Test
    void everyOutputSaysThatTheDataIsMadeUp() throws IOException {
        Run run = run("--english");

        assertTrue(run.out().contains("made up"));
        assertTrue(Files.readString(folder.resolve("scorecard.html")).contains("made up"));
        assertTrue(Files.readString(folder.resolve("scorecard.echarts.json")).contains("made up"));
    }

    @Test
    void theOptionHasARowForEachDomainAndABarForEachVerdict() throws IOException {
        JsonNode option =
                JsonMapper.builder().build().readTree(EchartsOption.write(Monitoring.madeUp(), Language.ENGLISH));
        JsonNode source = option.at("/dataset/source");
        List<ScoreLine> domains = Monitoring.madeUp().scorecard().byDomain();

        assertEquals(1 + 10, source.size());
        assertEquals(
                "[\"domain\",\"met\",\"not met\",\"not yet due\",\"indeterminate\"]",
                source.get(0).toString());
        for (int i = 0; i < domains.size(); i++) {
            assertEquals(
                    domains.get(i).count(Verdict.MET), source.get(i + 1).get(1).intValue());
            assertEquals(
                    domains.get(i).count(Verdict.INDETERMINATE),
                    source.get(i + 1).get(4).intValue());
        }
        assertEquals(4, option.get("series").size());
        assertEquals("verdicts", option.at("/series/3/stack").textValue());
        assertEquals("category", option.at("/yAxis/type").textValue());
    }

    @Test
    void rowsThatWereLeftOutAreNamedInTextAndPage() {
        Monitoring monitoring = Monitoring.of(
                LocalDate.of(2020, 1, 1),
                "measure,time,part,value,whole,unit\nIND-01.2020,2019,,<b>,,percent\n",
                "town,people\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new TextReport(Language.ENGLISH, new PrintStream(out, true, StandardCharsets.UTF_8)).print(monitoring);

        assertTrue(lines(out).contains("Row left out: Line 2: the value (<b>) must be a number in digits"));
        assertTrue(
                HtmlReport.write(monitoring).contains("Row left out: Line 2: the value (&lt;b&gt;) must be a number"));
    }

    @Test
    void anUnknownOptionEndsItWithCodeTwo() throws IOException {
        assertEquals(
                new Run(
                        2,
                        "",
                        "The options (--french) must be known. Give no option for Chinese or --english for English.\n"),
                run("--french"));
    }
}
