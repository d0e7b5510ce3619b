package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.target.Evenness;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.ScoreLine;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Verdict;
import java.io.PrintStream;
import java.util.List;

/** Prints the scorecard. */
final class TextReport {

    private static final int WORST = 5;

    private final Words words;
    private final PrintStream out;

    TextReport(Language language, PrintStream out) {
        this.words = new Words(language);
        this.out = out;
    }

    void print(Monitoring monitoring) {
        out.println(words.title());
        out.println(words.basis(monitoring));
        out.println(words.madeUp());
        monitoring.bad().forEach(each -> out.println(words.leftOut() + each));
        Scorecard card = monitoring.scorecard();
        heading(words.of("合计", "Total"));
        out.println("  " + words.counts(card.total()));
        lines(words.of("按领域", "By domain"), card.byDomain());
        lines(words.of("按部门", "By department"), card.byDepartment());
        lines(words.of("按重点任务", "By key task"), card.byKeyTask());
        worst(card.total());
        next(monitoring);
        progress(monitoring);
        if (!monitoring.booksByTown().isEmpty()) {
            evenness(Evenness.of(monitoring.booksByTown()));
        }
    }

    private void lines(String title, List<ScoreLine> lines) {
        heading(title);
        lines.forEach(each ->
                out.println("  " + each.name().in(words.language()) + words.of("：", ": ") + words.counts(each)));
    }

    private void worst(ScoreLine total) {
        heading(words.of("差距最大", "Worst"));
        total.worst(WORST).forEach(each -> out.println(indented(each.in(words.language()))));
    }

    private void next(Monitoring monitoring) {
        List<Finding> next = monitoring.scorecard().total().nextDue();
        next.stream()
                .flatMap(each -> each.nextDue().stream())
                .findFirst()
                .ifPresent(day ->
                        heading(words.of("下一批到期：%s，共%d项，其中已有观测值的", "Due next: %s, %d promises, of which observed")
                                .formatted(day, next.size())));
        next.stream().filter(monitoring.observed()::contains).forEach(each -> out.println("  " + words.promise(each)));
    }

    private void progress(Monitoring monitoring) {
        heading(words.of("尚未达到的进度", "Progress of what is not there yet"));
        monitoring.observed().stream()
                .filter(each -> each.verdict() == Verdict.NOT_YET_DUE)
                .map(monitoring::progress)
                .filter(each -> each.value().number().isPresent())
                .map((Progress each) -> each.in(words.language()))
                .forEach(each -> out.println("  " + each));
    }

    private void evenness(Evenness even) {
        heading(words.of("均等化：各镇（街道）人均藏书量", "Evenness: books per head, town by town"));
        out.printf(
                words.of(
                        "  最高与最低之比%s　极差%s　变异系数%s　基尼系数%s　泰尔指数%s%n",
                        "  ratio %s  range %s  coefficient of variation %s  Gini %s  Theil %s%n"),
                words.index(even.ratio()),
                words.index(even.range()),
                words.index(even.coefficientOfVariation()),
                words.index(even.gini()),
                words.index(even.theil()));
    }

    private void heading(String title) {
        out.printf("%n%s%n", title);
    }

    private static String indented(String lines) {
        return "  " + lines.replace("\n", "\n  ");
    }
}
