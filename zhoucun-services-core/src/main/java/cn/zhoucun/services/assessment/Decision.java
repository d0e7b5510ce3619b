package cn.zhoucun.services.assessment;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.programme.Relevance;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decision on one service in one case: the outcome, and on demand why, what follows and what is missing. */
public final class Decision implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Assessment assessment;
    private final transient ServiceItem service;
    private final transient Outcome outcome;

    Decision(Assessment assessment, ServiceItem service) {
        this.assessment = assessment;
        this.service = service;
        this.outcome = service.inForce().contains(assessment.date())
                ? Outcome.of(assessment.truth(service.condition()))
                : Outcome.NOT_IN_FORCE;
    }

    /**
     * Returns the service.
     *
     * @return the service
     */
    public ServiceItem service() {
        return service;
    }

    /**
     * Returns how the decision came out.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns the tests that settle the decision: all that were met where the case is eligible, those that failed where it
     * is not, and those that are open where it is undetermined.
     *
     * @return the reasons, in the order of the rule; none if the service is not in force
     */
    public List<Reason> reasons() {
        if (outcome == Outcome.NOT_IN_FORCE) {
            return List.of();
        }
        List<Reason> reasons = new ReasonFinder(
                        assessment, service.targetGroups().get(0).citation())
                .find(service.condition())
                .reasons();
        if (outcome != Outcome.UNDETERMINED) {
            return reasons;
        }
        Relevance open = relevance(service.condition());
        List<Reason> openOnes = new ArrayList<>();
        for (Reason reason : reasons) {
            if (isOpen(reason, open)) {
                openOnes.add(reason);
            }
        }
        return Collections.unmodifiableList(openOnes);
    }

    /**
     * Returns the facts, determinations and figures that could still change the outcome, and no others.
     *
     * @return what is missing; nothing if the decision is settled
     */
    public List<Missing> missing() {
        return outcome == Outcome.UNDETERMINED ? List.copyOf(missing(service.condition())) : List.of();
    }

    /**
     * Returns the benefits that follow, or that would follow if an undetermined case turned out to be eligible.
     *
     * @return the benefits with their amounts, in printed order; none if the case is not eligible
     */
    public List<Entitlement> entitlements() {
        if (isClosed()) {
            return List.of();
        }
        List<Entitlement> entitlements = new ArrayList<>();
        for (Benefit benefit : service.benefits()) {
            if (assessment.truth(benefit.when()) != Truth.FALSE) {
                entitlements.add(entitlement(benefit));
            }
        }
        return Collections.unmodifiableList(entitlements);
    }

    private boolean isClosed() {
        return outcome == Outcome.INELIGIBLE || outcome == Outcome.NOT_IN_FORCE;
    }

    private Entitlement entitlement(Benefit benefit) {
        Set<Missing> open = missing(benefit.when());
        Truth applies = assessment.truth(service.condition()).and(assessment.truth(benefit.when()));
        ReasonFinder finder = new ReasonFinder(assessment, benefit.citation()).find(benefit.when());
        if (benefit.amount().isEmpty()) {
            return new Entitlement(benefit, applies, Optional.empty(), finder.reasons(), List.copyOf(open));
        }
        Amount amount = benefit.amount().get();
        AmountReader.Found found = new AmountReader(assessment).read(amount);
        open.addAll(found.missing());
        return new Entitlement(
                benefit,
                applies,
                Optional.of(found.value()),
                finder.find(amount).reasons(),
                List.copyOf(open));
    }

    /**
     * Returns whether a quota binds the service in this case, so that being eligible is not yet being granted.
     *
     * @return unknown if that depends on a fact that is unknown; false where there is no quota, or the case is settled as not
     *     eligible; for an undetermined case, whether it would be bound if it turned out eligible
     */
    public Truth quotaBound() {
        if (isClosed()) {
            return Truth.FALSE;
        }
        return service.quota().map(quota -> assessment.truth(quota.when())).orElse(Truth.FALSE);
    }

    private static boolean isOpen(Reason reason, Relevance open) {
        for (Reason.Operand operand : reason.operands()) {
            if (open.facts().contains(operand.fact())) {
                return true;
            }
        }
        return reason.test() instanceof Condition.Compare<?> compare
                && compare.bound() instanceof Bound.Figure<?> figure
                && open.figures().contains(figure.parameter());
    }

    private Relevance relevance(Condition condition) {
        return assessment.plan().programme().relevance(condition, assessment.person(), assessment.truths());
    }

    private Set<Missing> missing(Condition condition) {
        Relevance relevance = relevance(condition);
        Set<Missing> missing = new LinkedHashSet<>();
        for (Fact<?> fact : relevance.facts()) {
            missing.add(new Missing.OfFact(fact));
        }
        for (Parameter<?> figure : relevance.figures()) {
            missing.add(new Missing.OfFigure(figure));
        }
        return missing;
    }

    @Override
    public String toString() {
        return service.code() + " " + outcome;
    }

    private Object writeReplace() {
        return new SerialForm(assessment, service.code());
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(Assessment assessment, String code) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> assessment.decision(code));
        }
    }
}
