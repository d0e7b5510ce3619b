package cn.zhoucun.services.catalog;

import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.List;
import org.immutables.value.Value;

/** A key project or policy of a plan, with the figures printed in it. */
@Value.Immutable
@ValueStyle
@SuppressWarnings("serial") // of the generated fields, which never stand in a stream
public abstract class KeyProject extends CatalogValue {

    private static final long serialVersionUID = 1L;

    /** For the generated implementation. */
    KeyProject() {}

    /**
     * Starts a project.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableKeyProject.builder();
    }

    /**
     * Returns the stable code: {@code KP}, the number of the box and the number in it, such as {@code KP-03-02}.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * Returns the number printed beside it.
     *
     * @return the number
     */
    public abstract int number();

    /**
     * Returns the official name, and ours in English.
     *
     * @return the name
     */
    public abstract Text name();

    /**
     * Returns the figures printed in it, in printed order.
     *
     * @return the figures
     */
    public abstract List<Standard> figures();

    /**
     * Returns the place that prints it.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * Returns the readings that it rests on.
     *
     * @return the readings
     */
    public abstract List<Reading> readings();

    @Override
    public String toString() {
        return code();
    }

    @Override
    final Object form() {
        return new SerialForms.OfKeyProject(code(), number(), name(), figures(), citation(), readings());
    }

    /** Builds a project. */
    public interface Builder {
        /**
         * Sets the stable code: {@code KP}, the number of the box and the number in it, such as {@code KP-03-02}.
         *
         * @param code the code
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the number printed beside it.
         *
         * @param number the number
         * @return this builder
         */
        Builder number(int number);

        /**
         * Sets the official name, and ours in English.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Adds the figures printed in it, in printed order.
         *
         * @param figures the figures
         * @return this builder
         */
        Builder addAllFigures(Iterable<? extends Standard> figures);

        /**
         * Sets the place that prints it.
         *
         * @param citation the citation
         * @return this builder
         */
        Builder citation(Citation citation);

        /**
         * Adds the readings that it rests on.
         *
         * @param readings the readings
         * @return this builder
         */
        Builder addAllReadings(Iterable<? extends Reading> readings);

        /**
         * Builds it.
         *
         * @return the value
         * @throws IllegalArgumentException if something is missing
         */
        KeyProject build();
    }
}
