package cn.zhoucun.services.json.shape;

import java.util.regex.Pattern;

/** A place in a document, such as {@code $.facts['enrolment.grade']}. */
public record Place(String path) {

    public static final Place ROOT = new Place("$");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");

    public Place member(String name) {
        return new Place(
                PLAIN.matcher(name).matches() ? path + "." + name : path + "['" + Shown.escaped(name, '\'') + "']");
    }

    public Place element(int index) {
        return new Place(path + "[" + index + "]");
    }

    @Override
    public String toString() {
        return path;
    }
}
