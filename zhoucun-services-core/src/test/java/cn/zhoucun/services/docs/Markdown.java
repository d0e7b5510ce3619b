package cn.zhoucun.services.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tests of the documents look at in a page of Markdown. */
record Markdown(String text) {

    private static final Pattern FENCE = Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^(#+) (.*)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");

    static Markdown read(Path file) {
        try {
            return new Markdown(Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    /** The blocks of code, with their fences. */
    List<String> blocks() {
        return FENCE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How deep each heading is, in order. */
    List<Integer> levels() {
        return headings().map(heading -> heading.group(1).length()).toList();
    }

    /** Where links lead within the repository. */
    List<String> links() {
        return LINK.matcher(prose())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("https://"))
                .toList();
    }

    /** What a link can name in this page: its headings, as GitHub names them, and its own anchors. */
    List<String> anchors() {
        return Stream.concat(headings().map(heading -> slug(heading.group(2))), ownAnchors().stream())
                .toList();
    }

    List<String> ownAnchors() {
        return ANCHOR.matcher(text).results().map(anchor -> anchor.group(1)).toList();
    }

    private Stream<MatchResult> headings() {
        return HEADING.matcher(prose()).results();
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
