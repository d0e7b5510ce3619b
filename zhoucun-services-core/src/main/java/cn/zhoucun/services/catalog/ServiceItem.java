package cn.zhoucun.services.catalog;

import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One service of a plan (服务项目): whom it serves, what they get, who pays and who leads. */
@Value.Immutable(copy = true)
@ValueStyle
@SuppressWarnings("serial") // of the generated fields, which never stand in a stream
public abstract class ServiceItem extends CatalogValue {

    private static final long serialVersionUID = 1L;

    /** For the generated implementation. */
    ServiceItem() {}

    /**
     * Starts a service.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableServiceItem.builder();
    }

    /**
     * Returns the stable code: the domain, and the place in it.
     *
     * @return such as {@code EDU-02}
     */
    public abstract String code();

    /**
     * Returns the official name, and ours in English.
     *
     * @return the name
     */
    public abstract Text name();

    /**
     * Returns other names that the document uses for the service.
     *
     * @return the aliases
     */
    public abstract List<Text> aliases();

    /**
     * Returns the number printed beside the service. It is unique only within a domain.
     *
     * @return the printed number; by default that of the row
     */
    @Value.Default
    public int printedNumber() {
        return row();
    }

    /**
     * Returns the domain.
     *
     * @return the domain
     */
    public abstract Domain domain();

    /**
     * Returns whether the service is an entitlement of persons.
     *
     * @return the scope; personal by default
     */
    @Value.Default
    public Scope scope() {
        return Scope.PERSONAL;
    }

    /**
     * Returns the groups of people whom the service is for, in printed order.
     *
     * @return the groups, at least one
     */
    public abstract List<TargetGroup> targetGroups();

    /**
     * Returns how many printed rows of target groups the service has: one for all groups that share a cell, and one for each
     * group that a value of a fact leads to.
     *
     * @return the number of rows
     */
    public int targetRows() {
        return Math.max(1, (int) targetGroups().stream()
                .filter(group -> group.branch().isPresent())
                .count());
    }

    /**
     * Returns what the service gives, in printed order.
     *
     * @return the benefits, at least one
     */
    public abstract List<Benefit> benefits();

    /**
     * Returns what the service promises in figures, in printed order.
     *
     * @return the standards
     */
    public abstract List<Standard> standards();

    /**
     * Returns the limit on how many can receive the service.
     *
     * @return the quota; empty where the document states none
     */
    public abstract Optional<Quota> quota();

    /**
     * Returns who pays.
     *
     * @return the funding
     */
    public abstract Funding funding();

    /**
     * Returns the departments that lead, in printed order.
     *
     * @return the departments, at least one
     */
    public abstract List<Department> leads();

    /**
     * Returns the dates on which the service is promised.
     *
     * @return the dates, both ends included
     */
    public abstract DateRange inForce();

    /**
     * Returns the place of the service in the document.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * Returns the readings that the service as a whole rests on. Conditions name their own.
     *
     * @return the readings
     */
    public abstract List<Reading> readings();

    /**
     * Returns the place of the service among all of the document.
     *
     * @return the row of the {@link #citation}, from 1
     */
    public int row() {
        return citation()
                .row()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The citation of the service %s must name a row.".formatted(code())));
    }

    /**
     * Returns this service with an earlier last date.
     *
     * @param last the last date on which it is promised
     * @return the ended service
     */
    public ServiceItem endingOn(LocalDate last) {
        return inForceOn(DateRange.of(inForce().from(), last));
    }

    /**
     * Returns this service with other dates.
     *
     * @param dates the dates on which it is promised
     * @return the service
     */
    public ServiceItem inForceOn(DateRange dates) {
        return ((ImmutableServiceItem) ImmutableServiceItem.copyOf(this)).withInForce(dates);
    }

    /**
     * Returns what must hold for someone to be served. Where the target groups lie along the values of one fact, it is a
     * choice by that fact, and so settled as soon as all groups come out alike; otherwise it is any of the groups.
     *
     * @return the condition
     */
    @Value.Derived
    public Condition condition() {
        return WhomRule.of(targetGroups());
    }

    /**
     * Checks the parts against each other.
     *
     * @throws IllegalArgumentException if the code is not of its form or not of the domain, or a part is missing
     */
    // by hand, for a quick start: no regular expression is met before the first decision
    private static boolean isCode(String code, String domain) {
        return code.startsWith(domain + "-")
                && isOf(domain, 'A', 'Z', 2, 6)
                && isOf(code.substring(domain.length() + 1), '0', '9', 2, 3);
    }

    private static boolean isOf(String text, char first, char last, int shortest, int longest) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < first || last < text.charAt(at)) {
                return false;
            }
        }
        return shortest <= text.length() && text.length() <= longest;
    }

    @Value.Check
    void check() {
        if (!isCode(code(), domain().code())) {
            throw new IllegalArgumentException(
                    "The code (%s) must be the code of the domain (%s), a dash and two digits."
                            .formatted(code(), domain().code()));
        }
        List<String> missing = new ArrayList<>();
        if (targetGroups().isEmpty()) {
            missing.add("target group");
        }
        if (benefits().isEmpty()) {
            missing.add("benefit");
        }
        if (leads().isEmpty()) {
            missing.add("lead department");
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The service %s must have at least one %s.".formatted(code(), String.join(" and one ", missing)));
        }
    }

    @Override
    final Object form() {
        return new SerialForms.OfServiceItem(
                code(),
                name(),
                aliases(),
                printedNumber(),
                domain(),
                scope(),
                targetGroups(),
                benefits(),
                standards(),
                quota().orElse(null),
                funding(),
                leads(),
                inForce(),
                citation(),
                readings());
    }

    /** Builds a service. */
    public interface Builder {
        /**
         * Sets the code.
         *
         * @param code the code, such as {@code EDU-02}
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the name.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Adds another name that the document uses.
         *
         * @param alias the alias
         * @return this builder
         */
        Builder addAliases(Text alias);

        /**
         * Sets the number printed beside the service.
         *
         * @param number the number
         * @return this builder
         */
        Builder printedNumber(int number);

        /**
         * Sets whether the service is an entitlement of persons.
         *
         * @param scope the scope
         * @return this builder
         */
        Builder scope(Scope scope);

        /**
         * Adds something that the service promises in figures.
         *
         * @param standard the standard
         * @return this builder
         */
        Builder addStandards(Standard standard);

        /**
         * Sets the domain.
         *
         * @param domain the domain
         * @return this builder
         */
        Builder domain(Domain domain);

        /**
         * Adds a group whom the service is for.
         *
         * @param group the group
         * @return this builder
         */
        Builder addTargetGroups(TargetGroup group);

        /**
         * Adds something that the service gives.
         *
         * @param benefit the benefit
         * @return this builder
         */
        Builder addBenefits(Benefit benefit);

        /**
         * Sets the limit on how many can receive the service.
         *
         * @param quota the quota
         * @return this builder
         */
        Builder quota(Quota quota);

        /**
         * Sets who pays.
         *
         * @param funding the funding
         * @return this builder
         */
        Builder funding(Funding funding);

        /**
         * Adds departments that lead.
         *
         * @param departments the departments, in printed order
         * @return this builder
         */
        Builder addLeads(Department... departments);

        /**
         * Sets the dates on which the service is promised.
         *
         * @param inForce the dates
         * @return this builder
         */
        Builder inForce(DateRange inForce);

        /**
         * Sets the place of the service in the document.
         *
         * @param citation the citation
         * @return this builder
         */
        Builder citation(Citation citation);

        /**
         * Adds readings that the service as a whole rests on.
         *
         * @param readings the readings
         * @return this builder
         */
        Builder addReadings(Reading... readings);

        /**
         * Builds the service.
         *
         * @return the service
         * @throws IllegalArgumentException if a part is missing or does not fit the others
         */
        ServiceItem build();
    }
}
