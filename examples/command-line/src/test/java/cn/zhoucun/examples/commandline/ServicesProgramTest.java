package cn.zhoucun.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a system that pipes sees: output, what is said, and the exit code. */
class ServicesProgramTest {

    private static final String BOARDER = """
            {"asOf": "2018-09-01", "facts": {"enrolment.stage": "junior_secondary", "enrolment.boarding": true,
             "household.economicDifficultyRecognised": true, "household.areaType": "rural"}}""";

    /** Row 51: the standard of all members less the income of all. */
    private static final String TOP_UP = """
            {"calculator": "SOC-01.urbanTopUp", "asOf": "2018-09-01",
             "inputs": {"income": {"yuan": "900", "frequency": "per_month"}, "members": 3}}""";

    private static final String STANDARD = """
            {"format": "zhoucun-services/parameters/1", "figures": [
             {"id": "SOC-01.urban", "value": "540", "from": "2018-01-01", "source": "令2018年1号"}]}""";

    private record Ran(int code, String out, String err) {}

    @Test
    void aCaseIsAssessed() {
        Ran ran = run(BOARDER, "assess");

        assertEquals(0, ran.code());
        // row 2: 1,250 yuan a year for a rural boarder in junior secondary school
        assertTrue(ran.out().contains("\"service\":\"EDU-02\""), ran.out());
        assertTrue(ran.out().contains("\"yuan\":\"1250.00\""), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void figuresThatAuthoritiesSetAreUsed(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("figures.json"), "{\"figures\": 3}");
        Ran ran = run(BOARDER, "assess", "--figures", bad.toString());

        assertEquals(1, ran.code());
        assertTrue(ran.err().startsWith("$"), ran.err());
        assertEquals(
                1,
                run(BOARDER, "assess", "--figures", folder.resolve("none").toString())
                        .code());
    }

    @Test
    void aBadLineDoesNotEndTheRun() {
        String good = BOARDER.replace("\n", "");
        Ran ran = run(good + "\nnonsense\n" + good + "\n", "assess", "--lines");

        assertEquals(1, ran.code());
        String[] lines = ran.out().split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith("{\"line\":1,\"assessment\":"), lines[0]);
        assertTrue(lines[1].startsWith("{\"line\":2,\"error\":"), lines[1]);
        assertTrue(lines[2].startsWith("{\"line\":3,\"assessment\":"), lines[2]);
        assertEquals("2 assessed, 1 refused", ran.err().strip());
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        Ran ran = run("{\"asOf\": \"2018-09-01\", \"facts\": {\"enrolment.grade\": 3.9}}", "assess");

        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertEquals(
                "$.facts['enrolment.grade'] (3.9) must be a whole number from 1 to 6.",
                ran.err().strip());
    }

    @Test
    void aCalculatorIsAskedByName(@TempDir Path folder) throws IOException {
        Path figures = Files.writeString(folder.resolve("figures.json"), STANDARD);
        Ran ran = run(TOP_UP, "calculate", "--figures", figures.toString());

        assertEquals(0, ran.code(), ran.err());
        // 540 x 3 - 900
        assertTrue(ran.out().contains("\"yuan\":\"720.00\",\"frequency\":\"per_month\""), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void aCalculationThatCannotBeIsSaidInOneLine() {
        Ran noFigure = run(TOP_UP, "calculate");
        Ran noMember = run(TOP_UP.replace("3}", "0}"), "calculate");

        assertEquals(1, noFigure.code());
        assertEquals("", noFigure.out());
        assertEquals(
                "$ (date for SOC-01.urban: 2018-09-01) must have a figure in force; no figure in force is known.",
                noFigure.err().strip());
        assertEquals(1, noMember.code());
        assertEquals(
                "$.inputs.members (0) must be a whole number from 1 to 50.",
                noMember.err().strip());
    }

    @Test
    void calculationsAreWorkedOutALine() {
        String grant = "{\"calculator\": \"EDU-04.grant\", \"asOf\": \"2018-09-01\", \"inputs\": {}}";
        Ran ran = run(grant + "\n{}\n" + grant + "\n", "calculate", "--lines");

        assertEquals(1, ran.code());
        String[] lines = ran.out().split("\n");
        assertEquals(3, lines.length);
        // row 4: 2,000 yuan a year
        assertTrue(lines[0].startsWith("{\"line\":1,\"calculation\":"), lines[0]);
        assertTrue(lines[0].contains("\"yuan\":\"2000.00\""), lines[0]);
        assertTrue(lines[1].startsWith("{\"line\":2,\"error\":{\"path\":\"$.calculator\""), lines[1]);
        assertTrue(lines[2].startsWith("{\"line\":3,\"calculation\":"), lines[2]);
        assertEquals("2 calculated, 1 refused", ran.err().strip());
        assertEquals(0, run(grant, "calculate", "--lines").code());
    }

    @Test
    void calculatorsAreListedWithTheirInputs() {
        Ran ran = run("", "calculate", "--list");

        assertEquals(0, ran.code());
        assertTrue(
                ran.out().contains("SOC-01.urbanTopUp\t城市低保补差\ttop-up of an urban household\tincome members"),
                ran.out());
    }

    @Test
    void observationsAreEvaluated() {
        // IND-04: registered unemployment below 4 %
        String observed = """
                {"format": "zhoucun-services/observations/1", "series": [{"indicator": "IND-04.2020", "observations": [
                 {"measured": {"kind": "value", "number": "3", "unit": "percent"}, "from": "2020-01-01",
                  "until": "2020-12-31"}]}]}""";
        Ran findings = run(observed, "evaluate", "--as-of", "2021-01-01");
        Ran card = run(observed, "evaluate", "--as-of", "2021-01-01", "--scorecard");

        assertEquals(0, findings.code(), findings.err());
        assertTrue(findings.out().contains("\"target\":\"IND-04.2020\""), findings.out());
        assertEquals(0, card.code(), card.err());
        assertTrue(card.out().contains("\"byDomain\""), card.out());
        assertEquals(2, run(observed, "evaluate").code());
        assertEquals(
                1,
                run(observed, "evaluate", "--as-of", "2021-01-01", "--about", "NONE=1")
                        .code());
    }

    @Test
    void theListIsWrittenInEveryForm() {
        assertEquals(100, run("", "catalog").out().split("\n").length);
        assertTrue(run("", "catalog", "EDU-02").out().startsWith("EDU-02\t2\t寄宿生生活补助\t"));
        assertTrue(run("", "catalog", "--format", "CSV").out().startsWith("事项名称,"));
        assertTrue(run("", "catalog", "--format", "JSON", "EDU-02")
                .out()
                .contains("\"format\":\"zhoucun-services/plan/1\""));
        assertTrue(run("", "catalog", "EDU-02", "--format", "JSONLD", "--base", "https://data.example.com/")
                .out()
                .contains("https://data.example.com/service/EDU-02"));
        assertEquals(1, run("", "catalog", "--format", "JSONLD").code());
        assertEquals(1, run("", "catalog", "EDU-99").code());
    }

    @Test
    void aListThatWasWrittenIsValid() {
        assertEquals(
                "valid",
                run(run("", "catalog", "--format", "JSON").out(), "validate", "plan")
                        .out()
                        .strip());
        assertEquals(1, run("{}", "validate", "plan").code());
        assertEquals(
                "valid", run(TOP_UP, "validate", "calculation-request").out().strip());
        assertEquals(1, run("{}", "validate", "assessment").code());
        assertEquals(1, run("{}", "validate", "nothing").code());
    }

    @Test
    void schemasAreListedAndWritten() {
        String[] names = run("", "schema").out().split("\\R");

        assertEquals(16, names.length);
        for (String name : names) {
            assertTrue(run("", "schema", name).out().contains("https://json-schema.org/draft/2020-12/schema"), name);
        }
        assertEquals(1, run("", "schema", "nothing").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "calculate", "evaluate", "catalog", "schema", "validate"})
    void everyCommandHasHelp(String command) {
        Ran ran = run("", command, "--help");

        assertEquals(0, ran.code());
        assertTrue(ran.out().startsWith("Usage: zhoucun " + command), ran.out());
    }

    @Test
    void whatIsNoCommandIsSaid() {
        assertEquals(2, run("").code());
        assertEquals(2, run("", "asess").code());
        assertTrue(
                run("", "asess").err().contains("Did you mean"),
                run("", "asess").err());
        assertEquals(2, run("", "assess", "--lin").code());
    }

    @Test
    void aProcessSpeaksUtf8WhateverThePlatformPrefers() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ServicesProgram.class.getName(),
                "assess");
        builder.environment().put("LC_ALL", "POSIX");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var in = process.getOutputStream()) {
            in.write(BOARDER.getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream out = process.getInputStream()) {
            String written = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(written.contains("寄宿生生活补助"), written);
            assertFalse(written.contains("?寄"), written);
        }
        assertEquals(0, process.waitFor());
    }

    private static Ran run(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        int code = ServicesProgram.run(
                new Streams(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        printed,
                        new PrintWriter(err, true)),
                args);
        printed.flush();
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
