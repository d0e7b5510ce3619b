package cn.zhoucun.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Writes figures as Markdown. */
final class Table {

    private final Figures figures;
    private final String effort;
    private final StringBuilder text = new StringBuilder();

    Table(Figures figures, String effort) {
        this.figures = figures;
        this.effort = effort;
    }

    String write() throws IOException {
        line("`mvn -q -ntp -pl examples/benchmarks -am -DskipTests package exec:exec -Dbenchmarks=%s`", effort);
        line("on %s, JDK %s, %s, medians over forks, one thread unless said", today(), Runtime.version(), processor());
        heading("Twelve rules, seven with amounts, all facts known: thousand people a second");
        line("| engine | k/s | against hand-written Java | against Drools' best |");
        line("|---|---:|---:|---:|");
        double byHand = of(Contestant.PLAIN_JAVA, 12, "0");
        double drools = Math.max(
                of(Contestant.DROOLS_BATCH, 12, "0"),
                Math.max(of(Contestant.DROOLS_REUSED, 12, "0"), of(Contestant.DROOLS_EACH, 12, "0")));
        for (Contestant each : Contestant.values()) {
            double figure = of(each, 12, "0");
            line(
                    "| %s | %s | %s | %s |",
                    each.label(), thousands(figure), ratio(figure / byHand), ratio(figure / drools));
        }
        ours();
        scale();
        memory();
        startup();
        return text.toString();
    }

    private void ours() {
        heading("Ours alone, for the others cannot say unknown: thousand people a second");
        line("| reading | 12 rules, a tenth unknown | 100 services, all known | 100 services, a tenth unknown |"
                + " 100, a tenth unknown, against slots |");
        line("|---|---:|---:|---:|---:|");
        double slots = of(Contestant.SLOTS, 100, "0.1");
        for (Contestant each : Contestant.values()) {
            if (each.isOurs()) {
                double unknown = of(each, 100, "0.1");
                line(
                        "| %s | %s | %s | %s | %s |",
                        each.label(),
                        thousands(of(each, 12, "0.1")),
                        thousands(of(each, 100, "0")),
                        thousands(unknown),
                        ratio(unknown / slots));
            }
        }
    }

    private void scale() {
        heading("Resident population, twelve rules, amounts kept: thousand people a second");
        line("| people | one thread | two threads | ratio |");
        line("|---:|---:|---:|---:|");
        for (int people = 10_000; people <= 10_000_000; people *= 10) {
            double one = figures.median(Figures.scaleKey(people, 1));
            double two = figures.median(Figures.scaleKey(people, 2));
            line("| %,d | %s | %s | %s |", people, thousands(one), thousands(two), ratio(two / one));
        }
    }

    private void memory() {
        heading("Bytes a person");
        line("| what | 12 rules | 100 services |");
        line("|---|---:|---:|");
        line("| ours, a resident population in planes | %.0f | %.0f |", Memory.resident(12), Memory.resident(100));
        for (Contestant each : new Contestant[] {Contestant.SLOTS, Contestant.RESIDENT_AMOUNTS}) {
            line(
                    "| allocated by a run: %s | %.0f | %.0f |",
                    each.label(), Memory.allocated(each, 12), Memory.allocated(each, 100));
        }
    }

    private void startup() {
        heading("First decision from the start of a JVM, whole process: milliseconds");
        line("| program | ms |");
        line("|---|---:|");
        for (Startup each : Startup.values()) {
            line("| %s | %.0f |", each.label(), figures.median(each.label()));
        }
    }

    private double of(Contestant contestant, int services, String unknown) {
        return figures.median(Figures.key(contestant, services, unknown));
    }

    private static String thousands(double figure) {
        return String.format(Locale.ROOT, "%,.0f", figure / 1_000);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
    }

    private void heading(String heading) {
        line("%n%s%n", heading);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String model = System.getProperty("os.arch");
        if (Files.isReadable(info)) {
            model = Files.readAllLines(info).stream()
                    .filter(each -> each.startsWith("model name"))
                    .map(each -> each.substring(each.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(model);
        }
        return model + " × " + Runtime.getRuntime().availableProcessors();
    }
}
