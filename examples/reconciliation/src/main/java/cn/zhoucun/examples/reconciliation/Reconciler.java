package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.population.PopulationEvaluator;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.source.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.joda.money.Money;

/**
 * Holds payments against entitlements, part by part: both lists are read side by side in the order of persons, so that
 * memory does not grow with them.
 */
final class Reconciler {

    private static final int PART = 32_768;

    private final ServiceCatalog catalog;
    private final PopulationEvaluator evaluator;
    private final Grounds grounds;
    private final Report report;

    Reconciler(ServiceCatalog catalog, LocalDate date, Language language, Report report) {
        this.catalog = catalog;
        this.evaluator = PopulationEvaluator.of(catalog, Parameters.none(), date);
        this.grounds = new Grounds(Assessor.of(catalog).on(date), language);
        this.report = report;
    }

    /** Reads both lists to their ends. */
    void run(PeopleFile people, PaidList paid, LongConsumer progress) {
        long done = 0;
        for (PeopleFile.Part part = people.next(PART); part.population().size() > 0; part = people.next(PART)) {
            compare(part, paid);
            done += part.population().size();
            progress.accept(done);
        }
        paid.takeRest(this::reportNobody);
    }

    private void compare(PeopleFile.Part part, PaidList paid) {
        PopulationResult result = evaluator.evaluate(part.population(), RunOptions.DEFAULT.withAmounts());
        List<CashLine> lines = CashLine.of(result);
        for (int row = 0; row < part.population().size(); row++) {
            String person = part.rows().get(row).key();
            List<Payment> payments = paid.take(person, this::reportNobody);
            InvalidInputException fault = result.faults().get(row);
            if (fault != null) {
                BadRow bad = part.badRow(row, fault);
                report.add(bad);
                payments.forEach(payment -> report.add(undecided(payment, bad)));
            } else {
                compare(part, row, lines, payments);
            }
        }
    }

    private void compare(PeopleFile.Part part, int row, List<CashLine> lines, List<Payment> payments) {
        String person = part.rows().get(row).key();
        for (CashLine line : lines) {
            Money sum = takeFor(line.service().code(), line.frequency(), payments);
            Optional<Money> entitled = line.entitled(row);
            Kind kind = kind(entitled, sum);
            if (kind == Kind.AGREED) {
                report.addAgreed(line, sum);
            } else {
                Facts facts = part.population().factsOf(row);
                report.add(finding(kind, person, line, entitled, sum, facts));
            }
        }
        // what is left was paid at a frequency at which the service gives nothing
        for (Payment payment : payments) {
            report.add(finding(Kind.NOT_ENTITLED, payment, Optional.of(Finding.NOTHING), ""));
        }
    }

    private static Money takeFor(String code, Frequency frequency, List<Payment> payments) {
        for (Payment payment : payments) {
            if (payment.isFor(code, frequency)) {
                payments.remove(payment);
                return payment.amount();
            }
        }
        return Finding.NOTHING;
    }

    private static Kind kind(Optional<Money> entitled, Money paid) {
        if (entitled.isEmpty()) {
            return Kind.UNDETERMINED;
        } else if (entitled.get().equals(paid)) {
            return Kind.AGREED;
        } else if (paid.isZero()) {
            return Kind.NOT_PAID;
        }
        return entitled.get().isZero() ? Kind.NOT_ENTITLED : Kind.DIFFERENT;
    }

    private Finding finding(
            Kind kind, String person, CashLine line, Optional<Money> entitled, Money paid, Facts facts) {
        String code = line.service().code();
        Kind found = kind == Kind.NOT_PAID && grounds.isWithinQuota(facts, code) ? Kind.WITHIN_QUOTA : kind;
        String ground = kind == Kind.UNDETERMINED ? grounds.missing(facts, code) : grounds.reasons(facts, code);
        return new Finding(found, person, line.service(), line.frequency(), entitled, paid, ground);
    }

    private Finding undecided(Payment payment, BadRow bad) {
        return finding(Kind.UNDETERMINED, payment, Optional.empty(), "%s:%d".formatted(bad.file(), bad.line()));
    }

    private void reportNobody(Payment payment) {
        report.add(finding(Kind.NOBODY, payment, Optional.of(Finding.NOTHING), ""));
    }

    private Finding finding(Kind kind, Payment payment, Optional<Money> entitled, String ground) {
        return new Finding(
                kind,
                payment.person(),
                catalog.get(payment.service()),
                payment.frequency(),
                entitled,
                payment.amount(),
                ground);
    }
}
