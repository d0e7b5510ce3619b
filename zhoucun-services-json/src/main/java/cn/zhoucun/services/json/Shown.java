package cn.zhoucun.services.json;

/** Text from outside, made fit for a message: cut where it is long, and without characters that act on a terminal. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    static String quoted(String text) {
        return '"' + escaped(text, '"') + '"';
    }

    static String escaped(String text, char quote) {
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
