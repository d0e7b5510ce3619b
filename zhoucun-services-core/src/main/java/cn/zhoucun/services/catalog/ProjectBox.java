package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.List;
import org.immutables.value.Value;

/** The key projects, or the policies, of one domain: a numbered box of the plan. */
@Value.Immutable
@ValueStyle
@SuppressWarnings("serial") // of the generated fields, which never stand in a stream
public abstract class ProjectBox extends CatalogValue {

    private static final long serialVersionUID = 1L;

    /** For the generated implementation. */
    ProjectBox() {}

    /**
     * Starts a box.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableProjectBox.builder();
    }

    /**
     * Returns the number of the box.
     *
     * @return the number
     */
    public abstract int number();

    /**
     * Returns the title as printed, and ours in English.
     *
     * @return the title
     */
    public abstract Text title();

    /**
     * Returns what the box lists.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the domain.
     *
     * @return the domain
     */
    public abstract Domain domain();

    /**
     * Returns the entries, in printed order.
     *
     * @return the entries
     */
    public abstract List<KeyProject> projects();

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

    /** What a box lists. */
    public enum Kind implements Option {
        /** Projects (重点工程). */
        PROJECTS("重点工程", "key projects"),
        /** Policies (政策). */
        POLICIES("政策", "policies");

        private final Text label;

        Kind(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "box " + number();
    }

    @Override
    final Object form() {
        return new SerialForms.OfProjectBox(number(), title(), kind(), domain(), projects(), citation(), readings());
    }

    /** Builds a box. */
    public interface Builder {
        /**
         * Sets the number of the box.
         *
         * @param number the number
         * @return this builder
         */
        Builder number(int number);

        /**
         * Sets the title as printed, and ours in English.
         *
         * @param title the title
         * @return this builder
         */
        Builder title(Text title);

        /**
         * Sets what the box lists.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(Kind kind);

        /**
         * Sets the domain.
         *
         * @param domain the domain
         * @return this builder
         */
        Builder domain(Domain domain);

        /**
         * Adds the entries, in printed order.
         *
         * @param projects the entries
         * @return this builder
         */
        Builder addAllProjects(Iterable<? extends KeyProject> projects);

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
        ProjectBox build();
    }
}
