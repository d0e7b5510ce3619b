package cn.zhoucun.services.assessment;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.programme.Case;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decisions on one case on one date. It holds the truth of every test and every combination; reasons, amounts and
 * what is missing are read from them when they are asked for. Immutable and thread-safe.
 *
 * <p>It serialises as its facts and what its rules were prepared from: the plan, the figures and the date, which the
 * assessments of one stream share. Where it comes out, it is made anew from them.
 */
public final class Assessment implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient PreparedPlan plan;
    private final transient Case person;
    private final transient byte[] truths;
    // of a case given in codes, decoded when first asked for; a race decodes it twice, to the same effect
    private transient @Nullable Facts facts;

    Assessment(PreparedPlan plan, @Nullable Facts facts, Case person, byte[] truths) {
        this.plan = plan;
        this.facts = facts;
        this.person = person;
        this.truths = truths;
    }

    /**
     * Returns the date of assessment.
     *
     * @return the date
     */
    public LocalDate date() {
        return plan.date();
    }

    /**
     * Returns what was known about the case.
     *
     * @return the facts
     */
    public Facts facts() {
        Facts known = facts;
        if (known == null) {
            known = plan.slots().facts(person);
            facts = known;
        }
        return known;
    }

    /**
     * Returns how one service came out, without anything else: the cheapest of questions.
     *
     * @param place the place of the service in {@link ServiceCatalog#services()}, from 0
     * @return the outcome
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Outcome outcome(int place) {
        return plan.outcome(place, truths);
    }

    /**
     * Returns the id of the plan that the case was assessed against.
     *
     * @return the id of the catalogue
     */
    public String planId() {
        return plan.catalog().id();
    }

    /**
     * Returns the decision on each service, in the order of the catalogue.
     *
     * @return the decisions
     */
    public List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (ServiceItem service : plan.catalog().services()) {
            decisions.add(new Decision(this, service));
        }
        return Collections.unmodifiableList(decisions);
    }

    /**
     * Returns the decisions of one outcome, in the order of the catalogue.
     *
     * @param outcome the outcome
     * @return the decisions
     */
    public List<Decision> decisions(Outcome outcome) {
        return decisions().stream()
                .filter(decision -> decision.outcome() == outcome)
                .toList();
    }

    /**
     * Returns the decision on one service.
     *
     * @param code the code of the service, such as {@code EDU-02}
     * @return the decision
     * @throws InvalidInputException if the catalogue has no such service
     */
    public Decision decision(String code) {
        return new Decision(this, plan.catalog().get(code));
    }

    Truth truth(Condition condition) {
        return plan.programme().truth(condition, truths);
    }

    PreparedPlan plan() {
        return plan;
    }

    Case person() {
        return person;
    }

    byte[] truths() {
        return truths;
    }

    @Override
    public String toString() {
        return "Assessment[%s on %s]".formatted(planId(), date());
    }

    private Object writeReplace() {
        return new SerialForm(plan.form(), facts());
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(PlanForm plan, Facts facts) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> plan.prepared().assess(facts));
        }
    }
}
