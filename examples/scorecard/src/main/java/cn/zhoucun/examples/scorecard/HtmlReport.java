package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.source.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * Writes the scorecard as one page that needs nothing else: no script, no font, no picture from anywhere. The browser is
 * told to ask for nothing, and to use this style only. Both languages stand in the page, and a choice shows one.
 */
final class HtmlReport {

    private final Markup page = new Markup();
    private final String style = Monitoring.resource("scorecard.css");

    private HtmlReport() {}

    static String write(Monitoring monitoring) {
        return new HtmlReport().page(monitoring);
    }

    private String page(Monitoring monitoring) {
        page.element(
                "html",
                () -> {
                    page.element("head", this::head);
                    page.element("body", () -> {
                        languages();
                        page.element("main", () -> {
                            body(new Words(Language.CHINESE), "zh-CN", monitoring);
                            body(new Words(Language.ENGLISH), "en", monitoring);
                        });
                    });
                },
                "lang",
                "zh-CN");
        return "<!DOCTYPE html>\n" + page.written() + "\n";
    }

    private void head() {
        String policy = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'";
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy.formatted(hash(style)));
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.text("title", new Words(Language.CHINESE).title() + " · " + new Words(Language.ENGLISH).title());
        page.text("style", style);
    }

    private void languages() {
        page.element(
                "fieldset",
                () -> {
                    page.text("legend", "语言 Language");
                    language("zh", "zh-CN", "中文", "checked", "checked");
                    language("en", "en", "English");
                },
                "class",
                "languages");
    }

    private void language(String id, String lang, String name, String... state) {
        page.element("label", () -> {
            page.empty("input", attributes(state, "type", "radio", "name", "language", "id", id));
            page.text("span", name, "lang", lang);
        });
    }

    private static String[] attributes(String[] more, String... first) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    private void body(Words words, String lang, Monitoring monitoring) {
        page.element(
                "div",
                () -> {
                    page.element(
                            "header",
                            () -> {
                                page.text("p", words.of("监测报告", "Monitoring report"), "class", "kicker");
                                page.text("h1", words.title());
                                page.text("p", words.basis(monitoring), "class", "basis");
                                page.text("p", words.madeUp(), "class", "made-up", "role", "note");
                                monitoring
                                        .bad()
                                        .forEach(each -> page.text("p", words.leftOut() + each, "class", "left-out"));
                            },
                            "class",
                            "front");
                    new SummarySection(page, words).write(monitoring);
                    new ChartSection(page, words).write(monitoring);
                    new DueSection(page, words).write(monitoring);
                    new EvennessSection(page, words).write(monitoring);
                    new TableSection(page, words).write(monitoring);
                    page.text("footer", words.madeUp());
                },
                "class",
                "report",
                "lang",
                lang);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
