package cn.zhoucun.services.plan;

import static cn.zhoucun.services.plan.facts.HouseholdFacts.DISABLED_MEMBERS;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.EMPLOYABLE_MEMBERS;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.EMPLOYED_MEMBERS;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.INCOME;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.SIZE;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.plan.facts.DisabilityFacts;
import cn.zhoucun.services.plan.facts.EmploymentFacts;
import cn.zhoucun.services.plan.facts.EmploymentFacts.Status;
import cn.zhoucun.services.plan.facts.HardshipFacts;
import cn.zhoucun.services.plan.facts.OrganisationFacts;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A household and its members, from which the facts of each member follow, so that no caller counts by hand: the size,
 * how many are able to work, how many work, how many hold a disability certificate, and the income of all.
 *
 * <p>A number follows only when the fact that it counts is known of every member, and the income only when that of every
 * member is given; otherwise it stays unknown, unless it was given for the household as a whole. The household must be
 * complete: everyone who belongs to it is a member.
 */
public final class Household implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String OF_HOUSEHOLD = "household.";
    private static final Set<Status> IN_WORK =
            EnumSet.of(Status.EMPLOYED, Status.INDIVIDUAL_BUSINESS_OWNER, Status.FLEXIBLE);

    private final transient List<Member> members;
    private final transient Facts shared;

    private Household(List<Member> members, Facts shared) {
        this.members = members;
        this.shared = shared;
    }

    /**
     * A member of a household.
     *
     * @param name what the caller calls the member; unique within the household
     * @param facts what is known about the member alone
     * @param incomePerMonth the member's income, yuan per month; empty if it is unknown
     */
    public record Member(String name, Facts facts, Optional<Money> incomePerMonth) implements Serializable {

        /** Checks that no part is null, as one out of a stream could be. */
        public Member {
            Objects.requireNonNull(name);
            Objects.requireNonNull(facts);
            Objects.requireNonNull(incomePerMonth);
        }

        private Object writeReplace() {
            return new MemberForm(name, facts, incomePerMonth.orElse(null));
        }

        private record MemberForm(
                String name, Facts facts, @Nullable Money incomePerMonth) implements Serializable {

            private Object readResolve() throws InvalidObjectException {
                return Rebuilt.by(() -> new Member(name, facts, Optional.ofNullable(incomePerMonth)));
            }
        }
    }

    /**
     * Starts a household.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the members, in the order in which they were added.
     *
     * @return the members
     */
    public List<Member> members() {
        return members;
    }

    /**
     * Returns the facts of one member: those of the member alone, those of the household, and that the case is about a
     * person and not about an organisation.
     *
     * @param name the name of the member
     * @return the facts
     * @throws InvalidInputException if there is no such member
     */
    public Facts factsOf(String name) {
        Member member = members.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "member",
                        name,
                        "must be one of "
                                + String.join(
                                        ", ", members.stream().map(Member::name).toList())));
        Facts.Builder facts = member.facts().toBuilder();
        shared.known().forEach(fact -> copy(fact, shared, facts));
        if (member.facts().get(OrganisationFacts.TYPE).isEmpty()) {
            facts.set(OrganisationFacts.TYPE, OrganisationFacts.Type.NONE);
        }
        return facts.build();
    }

    private static <T> void copy(Fact<T> fact, Facts from, Facts.Builder to) {
        from.get(fact).ifPresent(value -> to.set(fact, value));
    }

    /**
     * Returns what is known of the household as a whole, given and derived.
     *
     * @return the facts whose ids begin with {@code household.}
     */
    public Facts facts() {
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Household that && members.equals(that.members) && shared.equals(that.shared);
    }

    @Override
    public int hashCode() {
        return Objects.hash(members, shared);
    }

    @Override
    public String toString() {
        return "Household[%d members]".formatted(members.size());
    }

    private Object writeReplace() {
        return new SerialForm(members, shared);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(List<Member> members, Facts shared) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private Household rebuilt() {
            Builder household = builder();
            shared.known().forEach(fact -> give(fact, household));
            for (Member member : members) {
                if (member.incomePerMonth().isPresent()) {
                    household.member(
                            member.name(),
                            member.facts(),
                            member.incomePerMonth().get());
                } else {
                    household.member(member);
                }
            }
            return household.build();
        }

        private <T> void give(Fact<T> fact, Builder household) {
            shared.get(fact).ifPresent(value -> household.with(fact, value));
        }
    }

    /** Collects the members of a household. Not thread-safe. */
    public static final class Builder {

        private final List<Member> members = new ArrayList<>();
        private final Facts.Builder shared = Facts.builder();

        private Builder() {}

        /**
         * Gives a fact of the household as a whole.
         *
         * @param <T> the Java type of its values
         * @param fact the fact, whose id begins with {@code household.}
         * @param value its value
         * @return this builder
         * @throws InvalidInputException if the fact is not one of households, or the value is not one of its type
         */
        public <T> Builder with(Fact<T> fact, T value) {
            if (!fact.id().startsWith(OF_HOUSEHOLD)) {
                throw new InvalidInputException(
                        "fact of the household",
                        fact.id(),
                        "must begin with " + OF_HOUSEHOLD + "; give it to a member");
            }
            shared.set(fact, value);
            return this;
        }

        /**
         * Adds a member whose income is unknown.
         *
         * @param name what the caller calls the member
         * @param facts what is known about the member alone
         * @return this builder
         * @throws InvalidInputException if the name is taken, or a fact is one of households
         */
        public Builder member(String name, Facts facts) {
            return member(new Member(name, facts, Optional.empty()));
        }

        /**
         * Adds a member.
         *
         * @param name what the caller calls the member
         * @param facts what is known about the member alone
         * @param incomePerMonth the member's income, yuan per month
         * @return this builder
         * @throws InvalidInputException if the name is taken, a fact is one of households, or the income is negative or too
         *     large
         */
        public Builder member(String name, Facts facts, Money incomePerMonth) {
            INCOME.type().check("income of " + name, incomePerMonth);
            return member(new Member(name, facts, Optional.of(incomePerMonth)));
        }

        private Builder member(Member added) {
            if (members.stream().anyMatch(member -> member.name().equals(added.name()))) {
                throw new InvalidInputException("member", added.name(), "must have a name of its own");
            }
            for (Fact<?> fact : added.facts().known()) {
                if (fact.id().startsWith(OF_HOUSEHOLD)) {
                    throw new InvalidInputException(
                            "fact of member " + added.name(), fact.id(), "must be given to the household");
                }
            }
            members.add(added);
            return this;
        }

        /**
         * Builds the household.
         *
         * @return the household
         * @throws InvalidInputException if there is no member, or a number given for the household differs from what its
         *     members come to
         */
        public Household build() {
            Facts given = shared.build();
            Facts.Builder all = given.toBuilder();
            derive(SIZE, Optional.of(members.size()), given, all);
            derive(EMPLOYABLE_MEMBERS, count(HardshipFacts.WORK_CAPACITY, able -> able), given, all);
            derive(EMPLOYED_MEMBERS, count(EmploymentFacts.STATUS, IN_WORK::contains), given, all);
            derive(DISABLED_MEMBERS, count(DisabilityFacts.DISABILITY_CERTIFICATE, holds -> holds), given, all);
            derive(INCOME, income(), given, all);
            return new Household(List.copyOf(members), all.build());
        }

        private <T> Optional<Integer> count(Fact<T> fact, Predicate<T> counts) {
            return members.stream().allMatch(member -> member.facts().get(fact).isPresent())
                    ? Optional.of((int) members.stream()
                            .filter(member ->
                                    member.facts().get(fact).filter(counts).isPresent())
                            .count())
                    : Optional.empty();
        }

        private Optional<Money> income() {
            return members.stream().allMatch(member -> member.incomePerMonth().isPresent())
                    ? members.stream()
                            .flatMap(member -> member.incomePerMonth().stream())
                            .reduce(Money::plus)
                    : Optional.empty();
        }

        private static <T> void derive(Fact<T> fact, Optional<T> derived, Facts given, Facts.Builder all) {
            derived.ifPresent(value -> {
                Optional<T> before = given.get(fact);
                if (before.isPresent() && !Objects.equals(before.get(), value)) {
                    throw new InvalidInputException(
                            fact.id(), before.get(), "must be what the members come to, " + value);
                }
                all.set(fact, value);
            });
        }
    }
}
