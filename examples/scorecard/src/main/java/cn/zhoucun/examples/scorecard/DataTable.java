package cn.zhoucun.examples.scorecard;

/** A table that scrolls sideways, by keyboard as well, where the page is narrow. */
final class DataTable {

    private final Markup page;

    DataTable(Markup page) {
        this.page = page;
    }

    void write(String name, Markup.Content head, Markup.Content body) {
        page.element(
                "div",
                () -> page.element("table", () -> {
                    page.element("thead", () -> page.element("tr", head));
                    page.element("tbody", body);
                }),
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                name);
    }

    void head(String name) {
        page.text("th", name, "scope", "col");
    }

    /** The head of a column of numbers. */
    void numbers(String name) {
        page.text("th", name, "scope", "col", "class", "number");
    }
}
