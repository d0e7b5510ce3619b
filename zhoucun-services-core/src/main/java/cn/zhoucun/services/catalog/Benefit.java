package cn.zhoucun.services.catalog;

import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a service gives (服务指导标准), to whom, and how much of it where money can say so. */
@Value.Immutable
@ValueStyle
@SuppressWarnings("serial") // of the generated fields, which never stand in a stream
public abstract class Benefit extends CatalogValue {

    private static final long serialVersionUID = 1L;

    /** For the generated implementation. */
    Benefit() {}

    /**
     * Starts a benefit.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableBenefit.builder();
    }

    /**
     * Starts a benefit.
     *
     * @param kind the form in which it comes
     * @param recipient who receives it
     * @param chinese what it is, in Chinese
     * @param english what it is, in English
     * @param citation the place that promises it
     * @return a builder
     */
    public static Builder of(BenefitKind kind, Recipient recipient, String chinese, String english, Citation citation) {
        return builder()
                .kind(kind)
                .recipient(recipient)
                .text(Text.of(chinese, english))
                .citation(citation);
    }

    /**
     * Returns the form in which the benefit comes.
     *
     * @return the kind
     */
    public abstract BenefitKind kind();

    /**
     * Returns who receives it.
     *
     * @return the recipient
     */
    public abstract Recipient recipient();

    /**
     * Returns what it is, in our own words.
     *
     * @return the description
     */
    public abstract Text text();

    /**
     * Returns what must hold, beyond the condition of the service, for this benefit to follow.
     *
     * @return the condition; by default it always follows
     */
    @Value.Default
    public Condition when() {
        return Condition.always();
    }

    /**
     * Returns how much it is.
     *
     * @return the amount; empty where the benefit is not a sum of money
     */
    public abstract Optional<Amount> amount();

    /**
     * Returns the place that promises it.
     *
     * @return the citation
     */
    public abstract Citation citation();

    @Override
    final Object form() {
        return new SerialForms.OfBenefit(kind(), recipient(), text(), when(), amount().orElse(null), citation());
    }

    /** Builds a benefit. */
    public interface Builder {
        /**
         * Sets the form.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(BenefitKind kind);

        /**
         * Sets who receives it.
         *
         * @param recipient the recipient
         * @return this builder
         */
        Builder recipient(Recipient recipient);

        /**
         * Sets what it is.
         *
         * @param text the description
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets what must hold, beyond the condition of the service.
         *
         * @param when the condition
         * @return this builder
         */
        Builder when(Condition when);

        /**
         * Sets how much it is.
         *
         * @param amount the amount
         * @return this builder
         */
        Builder amount(Amount amount);

        /**
         * Sets the place that promises it.
         *
         * @param citation the citation
         * @return this builder
         */
        Builder citation(Citation citation);

        /**
         * Builds the benefit.
         *
         * @return the benefit
         * @throws IllegalArgumentException if something is missing
         */
        Benefit build();
    }
}
