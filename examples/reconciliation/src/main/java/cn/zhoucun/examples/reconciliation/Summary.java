package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.source.Language;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;

/** How many findings there are of each kind, and what their differences add up to, by service and in all. */
final class Summary {

    private final Map<Line, Map<Kind, Sum>> lines =
            new TreeMap<>(Comparator.comparing(Line::row).thenComparing(Line::frequency));
    private long badRows;

    /** A service at one frequency. */
    private record Line(ServiceItem service, Frequency frequency) {
        int row() {
            return service.row();
        }
    }

    /** How many, and how much. */
    private record Sum(long count, Money difference) {
        Sum plus(Sum other) {
            return new Sum(count + other.count, difference.plus(other.difference));
        }
    }

    void add(ServiceItem service, Frequency frequency, Kind kind, Money difference) {
        lines.computeIfAbsent(new Line(service, frequency), added -> new EnumMap<>(Kind.class))
                .merge(kind, new Sum(1, difference), Sum::plus);
    }

    void addBadRow() {
        badRows++;
    }

    long badRows() {
        return badRows;
    }

    /** Whether everything that could be compared agrees. */
    boolean agrees() {
        return lines.values().stream().allMatch(kinds -> kinds.keySet().equals(Set.of(Kind.AGREED)));
    }

    void print(Language language, PrintWriter out) {
        boolean chinese = language == Language.CHINESE;
        Map<Frequency, Map<Kind, Sum>> totals = new EnumMap<>(Frequency.class);
        lines.forEach((line, kinds) -> {
            out.printf(
                    Locale.ROOT,
                    "%s %s %s%n",
                    line.service().code(),
                    line.service().name().in(language),
                    line.frequency().label().in(language));
            print(kinds, language, out);
            kinds.forEach((kind, sum) -> totals.computeIfAbsent(line.frequency(), added -> new EnumMap<>(Kind.class))
                    .merge(kind, sum, Sum::plus));
        });
        totals.forEach((frequency, kinds) -> {
            out.printf(
                    Locale.ROOT,
                    "%s %s%n",
                    chinese ? "合计" : "total",
                    frequency.label().in(language));
            print(kinds, language, out);
        });
        out.printf(Locale.ROOT, "%s %d%n", chinese ? "坏行" : "bad rows", badRows);
    }

    private static void print(Map<Kind, Sum> kinds, Language language, PrintWriter out) {
        kinds.forEach((kind, sum) -> out.printf(
                Locale.ROOT,
                language == Language.CHINESE ? "  %s %d人次，差额（已发减应发）%s元%n" : "  %s: %d, paid less entitled %s yuan%n",
                kind.label().in(language),
                sum.count(),
                sum.difference().getAmount().toPlainString()));
    }
}
