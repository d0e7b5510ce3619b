package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A key task of a plan, and who leads it; other departments take part by their duties. */
@Value.Immutable
@ValueStyle
@SuppressWarnings("serial") // of the generated fields, which never stand in a stream
public abstract class KeyTask extends CatalogValue {

    private static final long serialVersionUID = 1L;

    /** For the generated implementation. */
    KeyTask() {}

    /**
     * Starts a task.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableKeyTask.builder();
    }

    /**
     * Returns the number printed beside it.
     *
     * @return the number
     */
    public abstract int number();

    /**
     * Returns the task, in our own words.
     *
     * @return the description
     */
    public abstract Text text();

    /**
     * Returns the domain that the task names.
     *
     * @return the domain; empty where it names none
     */
    public abstract Optional<Domain> domain();

    /**
     * Returns the departments that lead it, in printed order.
     *
     * @return the departments
     */
    public abstract List<Department> leads();

    /**
     * Returns how they lead it.
     *
     * @return the phrase
     */
    public abstract Phrase phrase();

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

    /** How departments lead a task. */
    public enum Phrase implements Option {
        /** All of it, alone or together (牵头). */
        JOINTLY("牵头", "lead together"),
        /** Each in its own field (分别牵头). */
        SEPARATELY("分别牵头", "lead separately");

        private final Text label;

        Phrase(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "task " + number();
    }

    @Override
    final Object form() {
        return new SerialForms.OfKeyTask(
                number(), text(), domain().orElse(null), leads(), phrase(), citation(), readings());
    }

    /** Builds a task. */
    public interface Builder {
        /**
         * Sets the number printed beside it.
         *
         * @param number the number
         * @return this builder
         */
        Builder number(int number);

        /**
         * Sets the task, in our own words.
         *
         * @param text the description
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets the domain that the task names.
         *
         * @param domain the domain; empty where it names none
         * @return this builder
         */
        Builder domain(Optional<? extends Domain> domain);

        /**
         * Adds the departments that lead it, in printed order.
         *
         * @param leads the departments
         * @return this builder
         */
        Builder addAllLeads(Iterable<? extends Department> leads);

        /**
         * Sets how they lead it.
         *
         * @param phrase the phrase
         * @return this builder
         */
        Builder phrase(Phrase phrase);

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
        KeyTask build();
    }
}
