package cn.zhoucun.services.json.shape;

/** Text from outside, made fit for a message: cut where it is long, and without characters that act on a terminal. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    public static String cut(String text) {
        return cut(text, LONGEST);
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    public static String quoted(String text) {
        return '"' + escaped(text, '"') + '"';
    }

    public static String escaped(String text, char quote) {
        StringBuilder shown = new StringBuilder();
        cut(text).codePoints().forEach(each -> append(shown, each, quote));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint, int quote) {
        if (codePoint == quote || codePoint == '\\') {
            shown.append('\\').appendCodePoint(codePoint);
        } else if (isInvisible(codePoint)) {
            shown.append("\\u%04x".formatted(codePoint));
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
