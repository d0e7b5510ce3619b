package cn.zhoucun.services.calculator;

import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the steps of a calculation for people. */
final class CalculationText {

    private final Calculation calculation;
    private final Language language;
    private final boolean chinese;
    private final IdentityHashMap<Quantity, Integer> numbers = new IdentityHashMap<>();

    CalculationText(Calculation calculation, Language language) {
        this.calculation = calculation;
        this.language = language;
        this.chinese = language == Language.CHINESE;
    }

    @Override
    public String toString() {
        List<Quantity> steps = calculation.steps();
        steps.forEach(step -> numbers.put(step, numbers.size() + 1));
        Stream<String> lines = Stream.concat(
                steps.stream().map(this::line),
                calculation.checks().stream().map(check -> word("核对：", "check: ") + check.in(language)));
        return Stream.concat(
                        lines,
                        Stream.concat(
                                list(word("依据：", "by "), calculation.citations(), place -> place.in(language)),
                                list(word("解读：", "read as "), calculation.readings(), Reading::id)))
                .collect(Collectors.joining("\n"));
    }

    private <T> Stream<String> list(String heading, List<T> items, Function<T, String> name) {
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of(items.stream().map(name).collect(Collectors.joining(word("；", "; "), heading, "")));
    }

    private String line(Quantity step) {
        return "%d. %s%s = %s"
                .formatted(
                        numbers.get(step), step.label().in(language), origin(step), worked(step) + step.show(language));
    }

    private String origin(Quantity step) {
        return step.figure()
                .map(figure -> word("（", " (") + figure.source().in(language) + word("）", ")"))
                .orElseGet(() -> step.operation() == Operation.INPUT ? word("（给定）", " (given)") : "");
    }

    /** The formula twice, with names and with numbers; nothing for what was given. */
    private String worked(Quantity step) {
        if (step.operands().isEmpty()) {
            return "";
        }
        return formula(step, this::reference) + " = " + formula(step, each -> each.show(language)) + " = ";
    }

    private String reference(Quantity operand) {
        return "%s[%d]".formatted(operand.label().in(language), numbers.get(operand));
    }

    private String formula(Quantity step, Function<Quantity, String> name) {
        String operands = step.operands().stream()
                .map(name)
                .collect(Collectors.joining(step.operation().sign()));
        return switch (step.operation()) {
            case LEAST -> "min(" + operands + ")";
            case GREATEST -> "max(" + operands + ")";
            case ROUND -> operands + rounding(step.rounding().orElseThrow());
            default -> operands;
        };
    }

    private String rounding(Quantity.Rounding rounding) {
        return word("（保留%d位小数，%s）", " (to %d decimals, %s)")
                .formatted(rounding.decimals(), chinese ? chinese(rounding.mode()) : rounding.mode());
    }

    private static String chinese(RoundingMode mode) {
        return switch (mode) {
            case UP -> "远离零进位";
            case DOWN -> "向零舍去";
            case CEILING -> "向上取整";
            case FLOOR -> "向下取整";
            case HALF_UP -> "四舍五入";
            case HALF_DOWN -> "五舍六入";
            case HALF_EVEN -> "四舍六入五成双";
            case UNNECESSARY -> "不需舍入";
        };
    }

    private String word(String inChinese, String inEnglish) {
        return chinese ? inChinese : inEnglish;
    }
}
