package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;

/**
 * Reads cases and writes assessments as JSON. Immutable and thread-safe; make one for a catalogue and keep it.
 *
 * <p>A case is a document such as
 *
 * <pre>{@code
 * {"asOf": "2018-09-01", "facts": {"enrolment.stage": "primary", "enrolment.grade": 3, "enrolment.boarding": true}}
 * }</pre>
 *
 * <p>Facts go by their ids, and one that is unknown is left out. Yes or no is {@code true} or {@code false}, a whole
 * number a JSON integer, a choice the string of its code, a date a string such as {@code "2018-09-01"}, money and shares
 * decimal strings such as {@code "1250.00"}, and a set of choices an array of distinct codes. Nothing is converted: what
 * is not in this form is an error, as is a name that is not known or is given twice. A document has at most 1 MiB.
 */
public final class ServicesJson {

    private final FactsReader factsReader;
    private final RequestReader requestReader;

    private ServicesJson(ServiceCatalog catalog) {
        this.factsReader = new FactsReader(catalog);
        this.requestReader = new RequestReader(factsReader);
    }

    /**
     * Obtains a reader and writer for a catalogue.
     *
     * @param catalog the services, whose rules say which facts there are
     * @return the reader and writer
     */
    public static ServicesJson of(ServiceCatalog catalog) {
        return new ServicesJson(catalog);
    }

    /**
     * Reads a case and its date of assessment.
     *
     * @param json the document
     * @return the case and the date
     * @throws JsonInputException if the document is not such a case
     */
    public AssessmentRequest readCase(String json) {
        return requestReader.read(json);
    }

    /**
     * Reads a case and its date of assessment from a stream, which it reads to the end and does not close.
     *
     * @param utf8 the document in UTF-8
     * @return the case and the date
     * @throws JsonInputException if the document is not such a case, or not UTF-8
     * @throws IOException if the stream cannot be read
     */
    public AssessmentRequest readCase(InputStream utf8) throws IOException {
        return requestReader.read(DocumentText.read(utf8));
    }

    /**
     * Reads what is known about a case, without a date of assessment.
     *
     * @param json an object of facts by their ids
     * @return the facts
     * @throws JsonInputException if the document is not such an object
     */
    public Facts readFacts(String json) {
        return factsReader.read(json);
    }

    /**
     * Writes what is known about a case, in the order in which it was given.
     *
     * @param facts the facts
     * @return the object that {@link #readFacts} reads, on one line; it refuses facts that are not of its catalogue
     */
    public String writeFacts(Facts facts) {
        return onOneLine(out -> ValueWriter.writeFacts(out, facts));
    }

    /**
     * Writes an assessment: for each service the outcome, the reasons, what is missing and what follows, in codes and in
     * both languages. Names come in a fixed order, and what does not apply is left out:
     *
     * <pre>{@code
     * {"format": "zhoucun-services/assessment/1", "plan": "zhoucun-2018", "asOf": "2018-09-01", "decisions": [
     *   {"service": "EDU-02", "name": TEXT, "outcome": "eligible", "outcomeLabel": TEXT, "quotaBound": "false",
     *    "reasons": [{"fact": "enrolment.boarding", "truth": "true", "value": true, "age": 12, "text": TEXT,
     *                 "citation": CITATION, "readings": ["D053"]}],
     *    "missing": [{"kind": "fact", "id": "household.areaType", "label": TEXT, "body": TEXT}],
     *    "entitlements": [{"kind": "cash", "recipient": "person", "text": TEXT, "applies": "true", "amount": AMOUNT,
     *                      "missing": ["household.areaType"], "citation": CITATION}],
     *    "citation": CITATION, "readings": ["D057"]}]}
     *
     * TEXT      {"zh": "...", "en": "..."}
     * CITATION  {"document": "...", "part": TEXT, "row": 2, "column": TEXT}
     * AMOUNT    {"kind": "exact", "yuan": "1250.00", "frequency": "per_year"}, or "between" with "least" and "most",
     *           or "unspecified" without a figure
     * }</pre>
     *
     * @param assessment the assessment
     * @return the document, on one line
     */
    public String write(Assessment assessment) {
        return onOneLine(out -> AssessmentWriter.write(out, assessment));
    }

    /**
     * Writes an assessment to a writer, which it flushes and does not close.
     *
     * @param assessment the assessment
     * @param writer where to
     * @throws IOException if the writer cannot be written to
     */
    public void write(Assessment assessment, Writer writer) throws IOException {
        try (JsonGenerator out = Wire.FACTORY.createGenerator(writer)) {
            AssessmentWriter.write(out, assessment);
        }
    }

    /**
     * Writes an assessment in UTF-8 to a stream, which it flushes and does not close.
     *
     * @param assessment the assessment
     * @param stream where to
     * @throws IOException if the stream cannot be written to
     */
    public void write(Assessment assessment, OutputStream stream) throws IOException {
        try (JsonGenerator out = Wire.FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            AssessmentWriter.write(out, assessment);
        }
    }

    private interface Content {
        void write(JsonGenerator out) throws IOException;
    }

    private static String onOneLine(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Wire.FACTORY.createGenerator(text)) {
            content.write(out);
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory must be writable.", impossible);
        }
        return text.toString();
    }
}
