package cn.zhoucun.services.json;

/** Signals JSON that cannot be read: it names the place, the value found there and the cure. */
public final class JsonInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Where it stands. */
    private final String path;

    /** What stands there, cut. */
    private final String value;

    /** What it must be. */
    private final String cure;

    /**
     * Says what is wrong with a place of a document.
     *
     * @param path the place
     * @param value what stands there, cut where it is long
     * @param cure what must be there, beginning with {@code must}
     */
    public JsonInputException(String path, String value, String cure) {
        super("%s (%s) %s.".formatted(path, value, cure));
        this.path = path;
        this.value = value;
        this.cure = cure;
    }

    /**
     * Returns the place of the fault.
     *
     * @return the path from the root of the document, such as {@code $.facts['enrolment.grade']}
     */
    public String path() {
        return path;
    }

    /**
     * Returns what was found there, as it stands in the document and cut where it is long.
     *
     * @return such as {@code 7} or {@code "7"}; {@code missing} if nothing was found, and the line and column that
     *     reading had reached where the text is not JSON
     */
    public String value() {
        return value;
    }

    /**
     * Returns what must be there instead.
     *
     * @return the cure, beginning with {@code must}
     */
    public String cure() {
        return cure;
    }
}
