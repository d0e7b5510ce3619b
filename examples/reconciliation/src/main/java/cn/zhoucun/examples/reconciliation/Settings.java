package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.source.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import picocli.CommandLine.Option;

/** The options that the commands share, and the run itself. */
final class Settings {

    @Option(names = "--date", required = true, description = "The date of assessment, such as 2018-09-01.")
    private LocalDate date = LocalDate.MIN;

    @Option(
            names = "--services",
            split = ",",
            description = "The services to reconcile, such as EDU-02,EDU-07; by default all that give cash.")
    private List<String> services = List.of();

    @Option(names = "--english", description = "Reports in English instead of Chinese.")
    private boolean english;

    @Option(
            names = "--spreadsheet",
            description =
                    "Writes the report for Excel or WPS: with a byte order mark, and an apostrophe before text that would"
                            + " pass for a formula.")
    private boolean spreadsheet;

    /** Made by picocli. */
    Settings() {}

    LocalDate date() {
        return date;
    }

    /** The services to reconcile, as a plan of their own, so that no other rule is run. */
    ServiceCatalog catalog() {
        ServiceCatalog all = ZhoucunPlan.catalog();
        List<String> codes = services.isEmpty()
                ? all.services().stream()
                        .filter(service -> service.benefits().stream().anyMatch(CashLine::isCash))
                        .map(service -> service.code())
                        .toList()
                : services;
        return ServiceCatalog.of(
                all.id(), all.document(), codes.stream().map(all::get).toList());
    }

    LongConsumer progress(PrintWriter err) {
        return done -> err.printf(Locale.ROOT, english ? "%,d people%n" : "%,d 人%n", done);
    }

    int reconcile(Path population, Path paid, Path reportFile, PrintWriter out, PrintWriter err) throws IOException {
        Language language = english ? Language.ENGLISH : Language.CHINESE;
        ServiceCatalog catalog = catalog();
        try (Report report = new Report(reportFile, language, spreadsheet);
                PeopleFile people = new PeopleFile(population, catalog, report::add);
                PaidList payments = new PaidList(paid, catalog, report::add)) {
            new Reconciler(catalog, date, language, report).run(people, payments, progress(err));
            report.summary().print(language, out);
            return report.summary().badRows() > 0 ? 3 : report.summary().agrees() ? 0 : 1;
        }
    }
}
