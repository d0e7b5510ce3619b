package cn.zhoucun.services.json.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Finds the name that was probably meant by a name that is not known. */
public final class NearestName {

    private static final int LONGEST = 60;
    private static final int LETTERS_PER_SLIP = 4;

    private NearestName() {}

    /** A clause for a message, empty if no known name is close. */
    public static String hint(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return "";
        }
        int slips = Math.max(1, name.length() / LETTERS_PER_SLIP);
        return known.stream()
                .map(each -> Map.entry(each, distance(lower(name), lower(each))))
                .filter(each -> each.getValue() <= slips)
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(each -> "; maybe %s is meant".formatted(each.getKey()))
                .orElse("");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, left out or replaced to turn one word into the other. */
    static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[to.length()];
    }
}
