package cn.zhoucun.services.docs;

import cn.zhoucun.services.rule.Amount;
import java.util.List;

/** An amount as a nested list. */
record AmountOutline(Words words) {

    Outline of(Amount amount) {
        FigureText figures = new FigureText(words);
        if (amount instanceof Amount.Figure figure) {
            return Outline.of(figures.of(figure.parameter()));
        } else if (amount instanceof Amount.Given given) {
            return Outline.of(words.of("以个案给出的数为准：%s（`%s`，%s）", "as the case gives it: %s (`%s`, %s)")
                    .formatted(words.of(given.fact().label()), given.fact().id(), words.of(given.frequency())));
        } else if (amount instanceof Amount.AtLeast atLeast) {
            return Outline.of(words.of("不低于%s；实际标准：%s", "at least %s; what is paid: %s")
                    .formatted(figures.of(atLeast.floor()), figures.of(atLeast.actual())));
        } else if (amount instanceof Amount.TopUp topUp) {
            return Outline.of(words.of("%s与标准的差额；标准：%s", "what %s lacks of the standard: %s")
                    .formatted(words.of(topUp.income().label()), figures.of(topUp.standard())));
        }
        return choice((Amount.Choose<?>) amount);
    }

    private Outline choice(Amount.Choose<?> choose) {
        List<Outline> cases = choose.cases().entrySet().stream()
                .map(each -> of(each.getValue()).after(words.of(each.getKey()) + words.of("：", ": ")))
                .toList();
        return new Outline(
                words.of("视%s而定", "depending on %s")
                        .formatted(words.of(choose.by().label())),
                cases);
    }
}
