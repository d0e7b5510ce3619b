package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Language;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Renders conditions in words, such as {@code 就读学段：小学或初中}. */
public final class RuleText {

    private final Language language;
    private final boolean chinese;

    private RuleText(Language language) {
        this.language = language;
        this.chinese = language == Language.CHINESE;
    }

    /**
     * Renders a condition.
     *
     * @param condition the condition
     * @param language the language
     * @return what must hold, in words
     */
    public static String of(Condition condition, Language language) {
        return new RuleText(language).condition(condition);
    }

    /**
     * Renders what a test requires of its fact, without the name of the fact.
     *
     * @param test a condition without parts
     * @param language the language
     * @return such as {@code 小学或初中}
     */
    static String requirement(Condition test, Language language) {
        return new RuleText(language).requirement(test);
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? word("无条件", "always") : join(all.parts(), word("，且", " and "));
        } else if (condition instanceof Condition.Any any) {
            return any.parts().isEmpty() ? word("从不", "never") : join(any.parts(), word("，或", " or "));
        } else if (condition instanceof Condition.Not not) {
            return word("并非（", "not (") + condition(not.part()) + word("）", ")");
        } else if (condition instanceof Condition.Choose<?> choose) {
            return choose(choose);
        } else if (condition instanceof Condition.ReadAs readAs) {
            return condition(readAs.part());
        } else if (condition instanceof Condition.Compare<?> compare) {
            return compare.term().label().in(language) + word("", " ") + requirement(compare);
        }
        return condition.tested().get(0).label().in(language) + word("：", ": ") + requirement(condition);
    }

    private <T> String choose(Condition.Choose<T> choose) {
        return choose.cases().stream()
                .map(each -> word("（", "(")
                        + condition(new Condition.Is<>(choose.by(), each.values()))
                        + word("时，", ": ")
                        + condition(each.then())
                        + word("）", ")"))
                .collect(Collectors.joining(word("；", "; ")));
    }

    private String join(List<Condition> parts, String glue) {
        return parts.size() == 1
                ? condition(parts.get(0))
                : parts.stream().map(this::bracketed).collect(Collectors.joining(glue));
    }

    private String bracketed(Condition part) {
        boolean compound = (part instanceof Condition.All all && all.parts().size() > 1)
                || (part instanceof Condition.Any any && any.parts().size() > 1);
        return compound ? word("（", "(") + condition(part) + word("）", ")") : condition(part);
    }

    private String requirement(Condition test) {
        if (test instanceof Condition.Is<?> is) {
            return values(is);
        } else if (test instanceof Condition.Contains<?> contains) {
            return word("含", "includes ") + labels(contains.options());
        } else if (test instanceof Condition.Recent recent) {
            return word("", "within ") + recent.months() + word("个月以内", " months");
        } else if (test instanceof Condition.Not not) {
            return word("非“", "not \"") + requirement(not.part()) + word("”", "\"");
        } else if (test instanceof Condition.Compare<?> compare) {
            return compare.comparison().label().in(language) + word("", " ") + bound(compare);
        }
        throw new IllegalArgumentException("The condition (%s) must be a test.".formatted(test));
    }

    private String labels(Set<? extends Option> options) {
        StringJoiner labels = either();
        for (Option option : options) {
            labels.add(option.label().in(language));
        }
        return labels.toString();
    }

    private <T> String values(Condition.Is<T> is) {
        StringJoiner values = either();
        for (T value : is.values()) {
            values.add(is.fact().type().show(value, language));
        }
        return values.toString();
    }

    private String bound(Condition.Compare<?> compare) {
        if (compare.bound() instanceof Bound.Figure<?> figure) {
            return figure.parameter().label().in(language);
        }
        return fixed(compare);
    }

    private <T extends Comparable<? super T>> String fixed(Condition.Compare<T> compare) {
        return compare.term().show(((Bound.Fixed<T>) compare.bound()).value(), language);
    }

    private StringJoiner either() {
        return new StringJoiner(word("或", " or "));
    }

    private String word(String inChinese, String inEnglish) {
        return chinese ? inChinese : inEnglish;
    }
}
