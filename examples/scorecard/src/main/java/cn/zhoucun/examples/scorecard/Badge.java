package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.target.Verdict;

/** A verdict in a word and a symbol; its colour says nothing that they do not. */
final class Badge {

    private Badge() {}

    static void write(Markup page, Words words, Verdict verdict) {
        page.element(
                "span",
                () -> {
                    page.text("span", words.symbol(verdict), "aria-hidden", "true");
                    page.text(" " + verdict.label().in(words.language()));
                },
                "class",
                "badge " + verdict.code());
    }
}
