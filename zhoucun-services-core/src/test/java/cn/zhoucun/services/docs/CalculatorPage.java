package cn.zhoucun.services.docs;

import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.calculator.named.InputType;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import java.util.List;
import java.util.stream.Collectors;

/** The page of all calculators that can be called by name. */
record CalculatorPage(Words words) {

    /** A longer list is counted, not written out. */
    private static final int MOST_CODES = 8;

    String text() {
        List<Calculator> all = ZhoucunCalculators.calculators().all();
        return words.head(words.of("计算器", "Calculators"), "calculators")
                + words.of(
                                "可按名称调用的%d个计算器。各项输入都要给出，没有默认值；主管部门确定的数按[编号](figures.zh.md)另行给出。\n\n",
                                "The %d calculators that can be called by name. Every input must be given, none has a default; figures"
                                        + " left to an authority are given by their [ids](figures.md) beside them.\n\n")
                        .formatted(all.size())
                + words.of("| 编号 | 计算 | 英文名称 | 输入 | 出处 |\n", "| Id | Calculation | Chinese name | Inputs | Source |\n")
                + "|---|---|---|---|---|\n"
                + all.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Calculator calculator) {
        return "| <a id=\"%s\"></a>`%s` | %s | %s | %s | %s |\n"
                .formatted(
                        calculator.id(),
                        calculator.id(),
                        words.of(calculator.name()),
                        words.other(calculator.name()),
                        calculator.inputs().stream().map(this::input).collect(Collectors.joining("<br>")),
                        calculator.place().in(words.language()));
    }

    private String input(Input<?> input) {
        return words.of("`%s` %s：%s", "`%s` %s: %s")
                .formatted(input.name(), words.of(input.label()), type(input.type()));
    }

    private String type(InputType<?> type) {
        if (type instanceof InputType.Whole whole) {
            return words.of("整数，%s，%d至%d", "whole number of %s, %d to %d")
                    .formatted(words.of(whole.unit()), whole.least(), whole.most());
        } else if (type instanceof InputType.Decimal decimal) {
            return words.of("%s，0至%d，至多%d位小数", "%s, 0 to %d, at most %d decimals")
                    .formatted(words.of(decimal.unit()), decimal.most(), decimal.decimals());
        } else if (type instanceof InputType.OneOf<?> oneOf) {
            return oneOf(List.copyOf(oneOf.byCode().keySet()));
        } else if (type instanceof InputType.Amount amount) {
            return amount(amount);
        } else if (type instanceof InputType.Sourced sourced) {
            return amount(sourced.amount()) + words.of("，附来源", ", with its source");
        }
        InputType.Table<?> table = (InputType.Table<?>) type;
        return words.of("%d个名称中的若干个，每个为%s", "for some of %d names, each a %s")
                .formatted(table.names().size(), type(table.each()));
    }

    private String oneOf(List<String> codes) {
        return codes.size() > MOST_CODES
                ? words.of("%d个编号之一", "one of %d ids").formatted(codes.size())
                : codes.stream().collect(Collectors.joining("`" + words.of("、", ", ") + "`", "`", "`"));
    }

    private String amount(InputType.Amount amount) {
        String periods =
                amount.frequencies().stream().map(words::of).collect(Collectors.joining(words.of("或", " or ")));
        return words.of("元，%s，至多%d", "yuan, %s, at most %d").formatted(periods, Yuan.LARGEST);
    }
}
