package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.source.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Assesses some cases and whole households against Zhoucun's plan, and prints who is entitled to what, how much and why. */
public final class Quickstart {

    private static final String USAGE = "Give no option for Chinese, --english for English or --json for JSON.";

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args nothing for Chinese, {@code --english} for English, {@code --json} for one JSON document a line
     */
    public static void main(String[] args) {
        int code = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The platform may print in another encoding, which has no Chinese. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length > 1) {
            err.printf("The options (%s) must be at most one. %s%n", String.join(" ", args), USAGE);
            return 2;
        }
        switch (args.length == 0 ? "" : args[0]) {
            case "" -> print(Language.CHINESE, out);
            case "--english" -> print(Language.ENGLISH, out);
            case "--json" -> printJson(out);
            default -> {
                err.printf("The option (%s) must be known. %s%n", args[0], USAGE);
                return 2;
            }
        }
        return 0;
    }

    private static void print(Language language, PrintStream out) {
        ServiceCatalog catalog = education();
        Assessor assessor = Assessor.of(catalog);
        Printer printer = new Printer(language, out);
        Report report = new Report(printer);
        report.title(catalog.document());
        List<Example> examples = Example.all(ServicesJson.of(catalog));
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            Assessment assessment =
                    assessor.assess(example.request().facts(), example.request().asOf());
            report.heading(i + 1, example);
            report.decisions(assessment);
        }
        printHouseholds(printer);
    }

    private static void printHouseholds(Printer printer) {
        ServiceCatalog catalog = ZhoucunPlan.catalog();
        Households households = Households.all(catalog);
        Assessor assessor = Assessor.of(catalog, households.figures());
        HouseholdReport report = new HouseholdReport(printer);
        report.title(catalog.services().size(), households.figures());
        for (int i = 0; i < households.examples().size(); i++) {
            HouseholdExample example = households.examples().get(i);
            report.heading(i + 1, example);
            report.shared(assess(assessor, example.people().get(0)));
            example.people().forEach(person -> report.member(person, assess(assessor, person)));
        }
    }

    private static Assessment assess(Assessor assessor, HouseholdExample.Person person) {
        return assessor.assess(person.request().facts(), person.request().asOf());
    }

    /** The services of education alone, so that each case stays short to read. */
    private static ServiceCatalog education() {
        ServiceCatalog all = ZhoucunPlan.catalog();
        return ServiceCatalog.of(
                all.id(), all.document(), all.findByDomain(all.get("EDU-01").domain()));
    }

    private static void printJson(PrintStream out) {
        ServiceCatalog catalog = education();
        Assessor assessor = Assessor.of(catalog);
        ServicesJson json = ServicesJson.of(catalog);
        for (Example example : Example.all(json)) {
            Assessment assessment =
                    assessor.assess(example.request().facts(), example.request().asOf());
            out.println(json.write(assessment));
        }
        printHouseholdsAsJson(out);
    }

    private static void printHouseholdsAsJson(PrintStream out) {
        ServiceCatalog catalog = ZhoucunPlan.catalog();
        Households households = Households.all(catalog);
        Assessor assessor = Assessor.of(catalog, households.figures());
        ServicesJson json = ServicesJson.of(catalog);
        households.examples().stream()
                .flatMap(example -> example.people().stream())
                .forEach(person -> out.println(json.write(assess(assessor, person))));
    }
}
