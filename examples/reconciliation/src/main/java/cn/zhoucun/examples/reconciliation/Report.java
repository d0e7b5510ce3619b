package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.source.Language;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.joda.money.Money;

/**
 * Writes each finding and each bad row as a row of a CSV file as soon as it is found, and counts them. Excel and WPS take a
 * file without a byte order mark for another encoding, and a cell that begins like a formula for one, whoever wrote it into
 * a list; for them the file gets the mark, and such a cell an apostrophe.
 */
final class Report implements Closeable {

    private static final List<String> CHINESE =
            List.of("类别", "人员", "服务", "服务名称", "周期", "应发", "已发", "差额", "说明", "文件", "行", "列", "值");
    private static final List<String> ENGLISH = List.of(
            "kind",
            "person",
            "service",
            "name",
            "frequency",
            "entitled",
            "paid",
            "difference",
            "ground",
            "file",
            "line",
            "column",
            "value");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private final CsvWriter writer;
    private final Language language;
    private final boolean forSpreadsheet;
    private final Summary summary = new Summary();

    Report(Path path, Language language, boolean forSpreadsheet) throws IOException {
        Writer file = Files.newBufferedWriter(path);
        if (forSpreadsheet) {
            file.write(BYTE_ORDER_MARK);
        }
        this.writer = CsvWriter.builder().build(file);
        this.language = language;
        this.forSpreadsheet = forSpreadsheet;
        writer.writeRecord(language == Language.CHINESE ? CHINESE : ENGLISH);
    }

    void add(Finding finding) {
        summary.add(finding.service(), finding.frequency(), finding.kind(), finding.difference());
        writer.writeRecord(
                finding.kind().label().in(language),
                given(finding.person()),
                finding.service().code(),
                finding.service().name().in(language),
                finding.frequency().label().in(language),
                finding.entitled().map(Report::yuan).orElse(""),
                yuan(finding.paid()),
                finding.entitled().map(entitled -> yuan(finding.difference())).orElse(""),
                finding.ground(),
                "",
                "",
                "",
                "");
    }

    void add(BadRow bad) {
        summary.addBadRow();
        writer.writeRecord(
                language == Language.CHINESE ? "坏行" : "bad row",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                bad.cure(),
                given(bad.file()),
                String.valueOf(bad.line()),
                given(bad.column()),
                given(bad.value()));
    }

    void addAgreed(CashLine line, Money paid) {
        // most people neither have nor get anything
        if (!paid.isZero()) {
            summary.add(line.service(), line.frequency(), Kind.AGREED, Finding.NOTHING);
        }
    }

    Summary summary() {
        return summary;
    }

    /** Text that came from outside. */
    private String given(String text) {
        return forSpreadsheet && !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String yuan(Money amount) {
        return amount.getAmount().toPlainString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
