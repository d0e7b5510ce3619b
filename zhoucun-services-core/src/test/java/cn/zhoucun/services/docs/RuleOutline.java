package cn.zhoucun.services.docs;

import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.RuleText;
import cn.zhoucun.services.source.Reading;
import java.util.List;
import java.util.stream.Stream;

/** A condition as a nested list: the same tree that decides, a line a test. */
record RuleOutline(Words words) {

    Outline of(Condition condition) {
        if (condition instanceof Condition.ReadAs readAs) {
            Outline part = of(readAs.part());
            return new Outline(part.line() + " (" + readings(readAs.readings()) + ")", part.parts());
        } else if (condition instanceof Condition.All all) {
            return group(flat(all), words.of("无其他条件", "without further condition"), words.of("同时满足", "all of"));
        } else if (condition instanceof Condition.Any any) {
            return group(any.parts(), words.of("从不", "never"), words.of("满足其一", "any of"));
        } else if (condition instanceof Condition.Not not) {
            return of(not.part()).after(words.of("并非：", "not: "));
        } else if (condition instanceof Condition.Choose<?> choose) {
            return choice(choose);
        }
        if (condition instanceof Condition.Compare<?> compare && compare.bound() instanceof Bound.Figure<?> bound) {
            return Outline.of(comparison(compare, bound));
        }
        return Outline.of(RuleText.of(condition, words.language()));
    }

    private Outline group(List<Condition> parts, String none, String heading) {
        return switch (parts.size()) {
            case 0 -> Outline.of(none);
            case 1 -> of(parts.get(0));
            default -> new Outline(heading, parts.stream().map(this::of).toList());
        };
    }

    /** The parts, with those of a part that is itself only a list of them. */
    private static List<Condition> flat(Condition.All all) {
        return all.parts().stream()
                .flatMap(part ->
                        part instanceof Condition.All inner && !inner.parts().isEmpty()
                                ? flat(inner).stream()
                                : Stream.of(part))
                .toList();
    }

    private <T> Outline choice(Condition.Choose<T> choose) {
        List<Outline> cases = choose.cases().stream()
                .map(each -> of(each.then()).after(where(choose, each) + "** — "))
                .toList();
        return new Outline(
                words.of("视%s而定", "depending on %s")
                        .formatted(words.of(choose.by().label())),
                cases);
    }

    private <T> String where(Condition.Choose<T> choose, Condition.Case<T> each) {
        return "**" + RuleText.of(new Condition.Is<>(choose.by(), each.values()), words.language());
    }

    /** A test against a figure: against its value where that is printed. */
    private String comparison(Condition.Compare<?> compare, Bound.Figure<?> bound) {
        return words.of(compare.term().label())
                + words.of("", " ")
                + words.of(compare.comparison().label())
                + words.of("", " ")
                + new FigureText(words).of(bound.parameter());
    }

    /** Readings as links to the register. */
    String readings(List<Reading> readings) {
        return words.list(readings.stream()
                .map(reading -> "[%s](../%s#%s)".formatted(reading.id(), words.page("readings"), reading.id()))
                .toList());
    }
}
