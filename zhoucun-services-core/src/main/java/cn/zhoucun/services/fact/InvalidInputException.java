package cn.zhoucun.services.fact;

/**
 * Signals a value from outside that cannot be: it names the thing, its value and the cure. The value is cut where it
 * is long, so that a message stays readable and bounded.
 */
public final class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 60;

    /** What was given. */
    private final String subject;

    /** The value as given, cut. */
    private final String value;

    /** What it must be. */
    private final String cure;

    /**
     * Creates the exception.
     *
     * @param subject what was given, such as the id of a fact
     * @param value the value as given
     * @param cure what it must be, beginning with {@code must}
     */
    public InvalidInputException(String subject, Object value, String cure) {
        super("The %s (%s) %s.".formatted(subject, cut(String.valueOf(value)), cure));
        this.subject = subject;
        this.value = cut(String.valueOf(value));
        this.cure = cure;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    /**
     * Returns what was given.
     *
     * @return the thing, such as the id of a fact
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns the value as given, cut where it is long.
     *
     * @return the value
     */
    public String value() {
        return value;
    }

    /**
     * Returns what the value must be.
     *
     * @return the cure, beginning with {@code must}
     */
    public String cure() {
        return cure;
    }
}
