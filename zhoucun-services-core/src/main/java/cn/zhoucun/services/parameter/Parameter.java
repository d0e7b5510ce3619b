package cn.zhoucun.services.parameter;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A policy figure (政策参数). It is either printed in the document, and then built in, or left to an authority, and then
 * without a value until a caller supplies one. Either kind can be amended in {@link Parameters}.
 *
 * <p>Two parameters are equal if their id and their type are.
 *
 * @param <T> the Java type of its values
 */
public final class Parameter<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient String id;
    private final transient ValueType<T> type;
    private final transient Text label;
    private final transient Optional<Text> setBy;
    private final transient Optional<Dated<T>> printed;
    private final transient Citation citation;

    private Parameter(
            String id,
            ValueType<T> type,
            Text label,
            Optional<Text> setBy,
            Optional<Dated<T>> printed,
            Citation citation) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id (%s) of a parameter must not be blank.".formatted(id));
        }
        this.id = id;
        this.type = type;
        this.label = label;
        this.setBy = setBy;
        this.printed = printed;
        this.citation = citation;
    }

    /**
     * Obtains a figure that the document prints.
     *
     * @param <T> the Java type of its values
     * @param id the stable id
     * @param type the type
     * @param label the name for people
     * @param value the figure
     * @param inForce the dates on which the document is in force
     * @param citation the place where it is printed
     * @return the parameter
     * @throws InvalidInputException if the figure is not one of the type
     */
    public static <T> Parameter<T> printed(
            String id, ValueType<T> type, Text label, T value, DateRange inForce, Citation citation) {
        return coded(id, type, label, type.encode(type.check(id, value)), inForce, citation);
    }

    /**
     * Obtains a sum of money that the document prints, in fen.
     *
     * @param id the stable id
     * @param type the type
     * @param label the name for people
     * @param fen the sum
     * @param inForce the dates on which the document is in force
     * @param citation the place where it is printed
     * @return the parameter
     * @throws IllegalArgumentException if the sum is not one of the type
     */
    public static Parameter<Money> printedFen(
            String id, Yuan type, Text label, long fen, DateRange inForce, Citation citation) {
        return coded(id, type, label, fen, inForce, citation);
    }

    private static <T> Parameter<T> coded(
            String id, ValueType<T> type, Text label, long code, DateRange inForce, Citation citation) {
        Dated<T> dated = new Dated<>(type, code, inForce, citation.toString());
        return new Parameter<>(id, type, label, Optional.empty(), Optional.of(dated), citation);
    }

    /**
     * Obtains a figure that the document leaves to an authority.
     *
     * @param <T> the Java type of its values
     * @param setBy the authority
     * @param id the stable id
     * @param type the type
     * @param label the name for people
     * @param citation the place that leaves it
     * @return the parameter
     */
    public static <T> Parameter<T> leftTo(Text setBy, String id, ValueType<T> type, Text label, Citation citation) {
        return new Parameter<>(id, type, label, Optional.of(setBy), Optional.empty(), citation);
    }

    /**
     * Returns the stable id, which is also the name on the wire.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the type.
     *
     * @return the type
     */
    public ValueType<T> type() {
        return type;
    }

    /**
     * Returns the name for people.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the authority that the document leaves the figure to.
     *
     * @return the authority; empty for a printed figure
     */
    public Optional<Text> setBy() {
        return setBy;
    }

    /**
     * Returns the figure as printed.
     *
     * @return the figure; empty where the document prints none
     */
    public Optional<Dated<T>> printed() {
        return printed;
    }

    /**
     * Returns the place in the document that prints the figure, or that leaves it to an authority.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Parameter<?> that && id.equals(that.id) && type.equals(that.type));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    private Object writeReplace() {
        return new SerialForm<>(id, type, label, setBy.orElse(null), printed.orElse(null), citation);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm<T>(
            String id,
            ValueType<T> type,
            Text label,
            @Nullable Text setBy,
            @Nullable Dated<T> printed,
            Citation citation)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private Parameter<T> rebuilt() {
            return printed == null
                    ? leftTo(Objects.requireNonNull(setBy), id, Objects.requireNonNull(type), label, citation)
                    : Parameter.printed(id, type, label, printed.value(), printed.inForce(), citation);
        }
    }
}
