package cn.zhoucun.services.catalog;

import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A promise that the text of a plan makes outside its list of services. */
@Value.Immutable
@ValueStyle
@SuppressWarnings("serial") // of the generated fields, which never stand in a stream
public abstract class Commitment extends CatalogValue {

    private static final long serialVersionUID = 1L;

    /** For the generated implementation. */
    Commitment() {}

    /**
     * Starts a commitment.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCommitment.builder();
    }

    /**
     * Returns the stable code: the chapter, the section and words that tell its commitments apart, such as {@code CH06-3.folic-acid}.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * Returns the domain of the chapter.
     *
     * @return the domain; empty where the chapter is about all of them
     */
    public abstract Optional<Domain> domain();

    /**
     * Returns what is promised, in our own words.
     *
     * @return the description
     */
    public abstract Text text();

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
        return new SerialForms.OfCommitment(code(), domain().orElse(null), text(), figures(), citation(), readings());
    }

    /** Builds a commitment. */
    public interface Builder {
        /**
         * Sets the stable code: the chapter, the section and words that tell its commitments apart, such as {@code CH06-3.folic-acid}.
         *
         * @param code the code
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the domain of the chapter.
         *
         * @param domain the domain; empty where the chapter is about all of them
         * @return this builder
         */
        Builder domain(Optional<? extends Domain> domain);

        /**
         * Sets what is promised, in our own words.
         *
         * @param text the description
         * @return this builder
         */
        Builder text(Text text);

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
        Commitment build();
    }
}
