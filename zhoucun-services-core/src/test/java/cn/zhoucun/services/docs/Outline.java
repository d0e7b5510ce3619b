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

    /** A nested list. */
    String markdown() {
        return markdown("");
    }

    private String markdown(String indent) {
        return indent + "- " + line + "\n"
                + parts.stream().map(part -> part.markdown(indent + "  ")).collect(Collectors.joining());
    }

    /** The same below a heading; a lone line stands behind it. */
    Outline under(String heading, String colon) {
        return parts.isEmpty() ? of(heading + colon + line) : new Outline(heading + colon + line, parts);
    }
}
