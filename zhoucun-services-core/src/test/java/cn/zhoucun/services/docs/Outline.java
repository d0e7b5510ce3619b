package cn.zhoucun.services.docs;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line and what is said below it.
 *
 * @param line the line
 * @param parts the lines below it
 */
record Outline(String line, List<Outline> parts) {

    static Outline of(String line) {
        return new Outline(line, List.of());
    }

    /** A nested list, where a line with others below it ends with a colon. */
    String markdown(Words words) {
        return markdown("", words.of("：", ":"));
    }

    private String markdown(String indent, String colon) {
        return indent + "- " + line + (parts.isEmpty() ? "" : colon) + "\n"
                + parts.stream()
                        .map(part -> part.markdown(indent + "  ", colon))
                        .collect(Collectors.joining());
    }

    /** The same with words before its line. */
    Outline after(String words) {
        return new Outline(words + line, parts);
    }
}
