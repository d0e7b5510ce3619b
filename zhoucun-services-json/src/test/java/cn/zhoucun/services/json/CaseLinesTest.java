package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Many cases, a line each, are assessed in their order, and a bad one does not end the run. */
class CaseLinesTest {

    private static final String CASE = "{\"asOf\": \"2018-09-01\", \"facts\": {}}";
    private static final CaseLines LINES = CaseLines.of(Assessor.of(OtherPlan.CATALOG));
    private static final String OTHER_CASE = "{\"asOf\": \"2020-05-01\", \"facts\": {\"person.needs\": []}}";

    private static List<String> run(CaseLines lines, String input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, () -> false);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
        return text.lines().toList();
    }

    private static List<String> run(String input) throws IOException {
        return run(LINES, input);
    }

    @Test
    void eachLineIsAssessedAsItWouldBeAlone() throws IOException {
        Assessor assessor = Assessor.of(OtherPlan.CATALOG);
        ServicesJson json = ServicesJson.of(OtherPlan.CATALOG);
        AssessmentRequest request = json.readCase(OTHER_CASE);
        String alone = json.write(assessor.assess(request.facts(), request.asOf()));

        assertThat(run(OTHER_CASE + "\n" + OTHER_CASE))
                .containsExactly(
                        "{\"line\":1,\"assessment\":" + alone + "}", "{\"line\":2,\"assessment\":" + alone + "}");
    }

    @Test
    void aBadLineIsARecordOfItsNumberAndTheRunGoesOn() throws IOException {
        List<String> out = run(CASE + "\n{\"asOf\": 1}\n" + CASE + "\n");

        assertThat(out).hasSize(3);
        assertThat(out.get(1))
                .isEqualTo(
                        "{\"line\":2,\"error\":{\"path\":\"$.asOf\",\"value\":\"1\",\"cure\":\"must be a string: a date"
                                + " (yyyy-mm-dd) from 1880-01-01 to 2100-12-31\"}}");
        assertThat(out.get(2)).startsWith("{\"line\":3,\"assessment\":{");
    }

    @Test
    void aFactThatCannotBeOnTheDateIsAnErrorOfItsLine() throws IOException {
        assertThat(run(
                        CaseLines.of(Assessor.of(ZhoucunPlan.catalog())),
                        "{\"asOf\": \"2018-09-01\", \"facts\": {\"person.birthDate\": \"2018-09-02\"}}"))
                .containsExactly(
                        "{\"line\":1,\"error\":{\"path\":\"$.facts['person.birthDate']\",\"value\":\"2018-09-02\","
                                + "\"cure\":\"must not be after the date of assessment (2018-09-01)\"}}");
    }

    @Test
    void aByteOrderMarkBlankLinesAndCarriageReturnsArePassedOver() throws IOException {
        List<String> out = run("\ufeff" + CASE + "\r\n\r\n \t\n" + CASE + "\r");

        assertThat(out).hasSize(2);
        assertThat(out.get(0)).startsWith("{\"line\":1,\"assessment\"");
        assertThat(out.get(1)).startsWith("{\"line\":4,\"assessment\"");
    }

    @Test
    void nothingInIsNothingOut() throws IOException {
        assertThat(run("")).isEmpty();
        assertThat(run("\ufeff")).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndPassedOver() throws IOException {
        String longest = CASE + " ".repeat((1 << 20) - CASE.length());
        List<String> out = run(longest + "\r\n" + longest + " \n" + "x".repeat(3 << 20) + "\n" + CASE);

        assertThat(out).hasSize(4);
        assertThat(out.get(0)).startsWith("{\"line\":1,\"assessment\"");
        assertThat(out.get(1))
                .isEqualTo("{\"line\":2,\"error\":{\"path\":\"$\",\"value\":\"more than 1048576 bytes\","
                        + "\"cure\":\"must be at most 1048576 bytes long\"}}");
        assertThat(out.get(2)).startsWith("{\"line\":3,\"error\"");
        assertThat(out.get(3)).startsWith("{\"line\":4,\"assessment\"");
    }

    @Test
    void bytesThatAreNotUtf8AreAnErrorOfTheirLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CaseLines.Summary summary =
                LINES.run(new ByteArrayInputStream(new byte[] {(byte) 0xd6, '\n', '{', '}'}), out, () -> false);

        assertThat(summary).isEqualTo(new CaseLines.Summary(0, 2, true));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "{\"line\":1,\"error\":{\"path\":\"$\",\"value\":\"1 bytes\",\"cure\":\"must be text in UTF-8\"}}\n");
    }

    /** An endless stream of cases, of which only a cancelled run can come to an end. */
    private static InputStream endless() {
        byte[] line = (OTHER_CASE + "\n").getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                int each = line[at];
                at = (at + 1) % line.length;
                return each;
            }

            @Override
            public int read(byte[] to, int from, int length) {
                for (int i = 0; i < length; i++) {
                    to[from + i] = (byte) read();
                }
                return length;
            }
        };
    }

    @Test
    void aCancelledRunEndsWithWholeLines() throws IOException {
        AtomicLong asked = new AtomicLong();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CaseLines.Summary summary = LINES.run(endless(), out, () -> asked.incrementAndGet() > 20_000);

        assertThat(summary).isEqualTo(new CaseLines.Summary(20_000, 0, false));
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }

    @Test
    void anInterruptedRunEnds() throws IOException {
        Thread.currentThread().interrupt();
        try {
            assertThat(LINES.run(endless(), OutputStream.nullOutputStream(), () -> false)
                            .complete())
                    .isFalse();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
