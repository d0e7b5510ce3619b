package cn.zhoucun.services.catalog;

import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.List;
import org.immutables.value.Value;

/** The names of one domain in a printed directory of services, which need not agree with the list itself. */
@Value.Immutable
@ValueStyle
@SuppressWarnings("serial") // of the generated fields, which never stand in a stream
public abstract class DirectorySection extends CatalogValue {

    private static final long serialVersionUID = 1L;

    /** For the generated implementation. */
    DirectorySection() {}

    /**
     * Starts a section.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableDirectorySection.builder();
    }

    /**
     * Returns the number printed beside it.
     *
     * @return the number
     */
    public abstract int number();

    /**
     * Returns the domain, whose name is its heading.
     *
     * @return the domain
     */
    public abstract Domain domain();

    /**
     * Returns the short name that the plan also gives the domain.
     *
     * @return the short name
     */
    public abstract Text shortName();

    /**
     * Returns the names, in printed order.
     *
     * @return the entries
     */
    public abstract List<DirectoryEntry> entries();

    /**
     * Returns the number of services that the directory prints, whatever it lists.
     *
     * @return the printed count
     */
    public abstract int printedCount();

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
        return domain().code();
    }

    @Override
    final Object form() {
        return new SerialForms.OfDirectorySection(
                number(), domain(), shortName(), entries(), printedCount(), citation(), readings());
    }

    /** Builds a section. */
    public interface Builder {
        /**
         * Sets the number printed beside it.
         *
         * @param number the number
         * @return this builder
         */
        Builder number(int number);

        /**
         * Sets the domain, whose name is its heading.
         *
         * @param domain the domain
         * @return this builder
         */
        Builder domain(Domain domain);

        /**
         * Sets the short name that the plan also gives the domain.
         *
         * @param shortName the short name
         * @return this builder
         */
        Builder shortName(Text shortName);

        /**
         * Adds the names, in printed order.
         *
         * @param entries the entries
         * @return this builder
         */
        Builder addAllEntries(Iterable<? extends DirectoryEntry> entries);

        /**
         * Sets the number of services that the directory prints, whatever it lists.
         *
         * @param printedCount the printed count
         * @return this builder
         */
        Builder printedCount(int printedCount);

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
        DirectorySection build();
    }
}
