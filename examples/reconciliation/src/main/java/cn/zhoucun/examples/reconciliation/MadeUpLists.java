package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Truth;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.joda.money.Money;

/**
 * Makes up a population and what it was paid, with mistakes in a few of a hundred payments. Nobody in these lists exists,
 * and how often something occurs in them says nothing about any place.
 */
final class MadeUpLists {

    private static final double UNKNOWN = 0.002;
    private static final double NOT_PAID = 0.01;
    private static final double OTHER_AMOUNT = 0.01;
    private static final double PAID_FOR_NOTHING = 0.0005;
    private static final int EVERY = 100_000;

    private final ServiceCatalog catalog;
    private final PreparedPlan plan;
    private final List<Fact<?>> facts;
    private final SplittableRandom random;

    MadeUpLists(ServiceCatalog catalog, LocalDate date, long seed) {
        this.catalog = catalog;
        this.plan = Assessor.of(catalog).on(date);
        this.facts = catalog.facts().stream().filter(MadeUpLists::isShort).toList();
        this.random = new SplittableRandom(seed);
    }

    /** Sums of money and dates are left unknown: whatever they were, it would not be likely. */
    private static boolean isShort(Fact<?> fact) {
        return fact.type() instanceof YesNo || fact.type() instanceof Choice<?> || fact.type() instanceof WholeNumber;
    }

    void write(int people, Path population, Path paid, LongConsumer progress) throws IOException {
        try (CsvWriter persons = CsvWriter.builder().build(population);
                CsvWriter payments = CsvWriter.builder().build(paid)) {
            List<String> header = new ArrayList<>(List.of(SortedTable.KEY));
            facts.forEach(fact -> header.add(fact.id()));
            persons.writeComment(" made up");
            persons.writeRecord(header);
            payments.writeComment(" made up");
            payments.writeRecord(PaidList.HEADER);
            for (int number = 0; number < people; number++) {
                writePerson(String.format(Locale.ROOT, "P%09d", number), persons, payments);
                if ((number + 1) % EVERY == 0) {
                    progress.accept(number + 1);
                }
            }
        }
    }

    private void writePerson(String id, CsvWriter persons, CsvWriter payments) {
        Facts.Builder known = Facts.builder();
        List<String> cells = new ArrayList<>(List.of(id));
        for (Fact<?> fact : facts) {
            cells.add(random.nextDouble() < UNKNOWN ? "" : draw(fact, known));
        }
        persons.writeRecord(cells);
        for (Decision decision : plan.assess(known.build()).decisions()) {
            pay(id, decision, payments);
        }
    }

    private <T> String draw(Fact<T> fact, Facts.Builder known) {
        T value = fact.type()
                .decode(random.nextLong(fact.type().lowest(), fact.type().highest() + 1));
        known.set(fact, value);
        return fact.type().format(value);
    }

    private void pay(String id, Decision decision, CsvWriter payments) {
        decision.entitlements().stream()
                .filter(each -> CashLine.isCash(each.benefit()) && each.applies() == Truth.TRUE)
                .forEach(each -> exact(each.amount()).ifPresent(sum -> {
                    Money paid = random.nextDouble() < OTHER_AMOUNT ? sum.plus(50) : sum;
                    if (random.nextDouble() >= NOT_PAID) {
                        write(
                                id,
                                decision,
                                each.benefit()
                                        .amount()
                                        .orElseThrow()
                                        .frequency()
                                        .code(),
                                paid,
                                payments);
                    }
                }));
        if (decision.entitlements().isEmpty() && random.nextDouble() < PAID_FOR_NOTHING) {
            write(id, decision, "per_year", Finding.NOTHING.plus(1000), payments);
        }
    }

    private static Optional<Money> exact(Optional<AmountValue> amount) {
        return amount.filter(AmountValue.Exact.class::isInstance).map(each -> ((AmountValue.Exact) each).money());
    }

    private void write(String id, Decision decision, String frequency, Money paid, CsvWriter payments) {
        String code = catalog.get(decision.service().code()).code();
        payments.writeRecord(id, code, frequency, paid.getAmount().toPlainString());
    }
}
