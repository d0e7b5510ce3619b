package cn.zhoucun.services.serial;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/** Values that are built again from what stood in a stream. */
public final class Rebuilt {

    private Rebuilt() {}

    /**
     * Builds a value by its own factory, so that bytes can build nothing that a caller cannot.
     *
     * @param <T> the Java type of the value
     * @param factory builds the value
     * @return the value
     * @throws InvalidObjectException if the factory refuses what stood in the stream
     */
    public static <T> T by(Supplier<T> factory) throws InvalidObjectException {
        try {
            return factory.get();
        } catch (RuntimeException refusal) {
            InvalidObjectException invalid = new InvalidObjectException(String.valueOf(refusal.getMessage()));
            invalid.initCause(refusal);
            throw invalid;
        }
    }

    /**
     * Says that a value came field by field, which no stream of ours holds.
     *
     * @return the exception to throw
     */
    public static InvalidObjectException onlyFromForm() {
        return new InvalidObjectException("must stand in the stream as its serial form");
    }
}
