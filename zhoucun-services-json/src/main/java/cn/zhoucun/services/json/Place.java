package cn.zhoucun.services.json;

import java.util.regex.Pattern;

/** A place in a document, such as {@code $.facts['enrolment.grade']}. */
record Place(String path) {

    static final Place ROOT = new Place("$");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");

    Place member(String name) {
        return new Place(
                PLAIN.matcher(name).matches() ? path + "." + name : path + "['" + Shown.escaped(name, '\'') + "']");
    }

    Place element(int index) {
        return new Place(path + "[" + index + "]");
    }

    @Override
    public String toString() {
        return path;
    }
}
