package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;

/** Reads the list of payments: {@code person,service,frequency,amount}, sorted by person. */
final class PaidList implements Closeable {

    static final List<String> HEADER = List.of(SortedTable.KEY, "service", "frequency", "amount");

    private final ServiceCatalog catalog;
    private final SortedTable table;
    private final Consumer<BadRow> badRows;
    private final List<Payment> ofLastPerson = new ArrayList<>();
    private Optional<Payment> next;

    PaidList(Path path, ServiceCatalog catalog, Consumer<BadRow> badRows) throws IOException {
        this.catalog = catalog;
        this.badRows = badRows;
        this.table = new SortedTable(path, badRows);
        if (!table.header().equals(HEADER)) {
            table.close();
            throw new InvalidInputException(
                    "header of " + path.getFileName(),
                    String.join(",", table.header()),
                    "must be " + String.join(",", HEADER));
        }
        this.next = read();
    }

    /** Takes the payments of a person; those of persons before are handed over, for the population does not have them. */
    List<Payment> take(String person, Consumer<Payment> ofNobody) {
        while (next.isPresent() && next.get().person().compareTo(person) < 0) {
            ofNobody.accept(next.get());
            next = read();
        }
        List<Payment> taken = new ArrayList<>();
        while (next.isPresent() && next.get().person().equals(person)) {
            taken.add(next.get());
            next = read();
        }
        return taken;
    }

    /** Hands over the payments that are left. */
    void takeRest(Consumer<Payment> ofNobody) {
        for (; next.isPresent(); next = read()) {
            ofNobody.accept(next.get());
        }
    }

    private Optional<Payment> read() {
        for (Optional<SortedTable.Row> row = table.next(true); row.isPresent(); row = table.next(true)) {
            try {
                row.get().checkLength(HEADER.size());
                Payment payment = payment(row.get().cells());
                remember(payment);
                return Optional.of(payment);
            } catch (BadCell bad) {
                badRows.accept(bad.at(table.file(), row.get().line()));
            }
        }
        return Optional.empty();
    }

    private Payment payment(List<String> cells) throws BadCell {
        String code = cells.get(1);
        if (catalog.find(code).isEmpty()) {
            throw new BadCell("service", code, "must be the code of a service that is reconciled");
        }
        Frequency frequency = Arrays.stream(Frequency.values())
                .filter(each -> each.code().equals(cells.get(2)))
                .findFirst()
                .orElseThrow(() -> new BadCell("frequency", cells.get(2), "must be once, per_month or per_year"));
        Money amount = Payment.AMOUNT
                .parse(cells.get(3))
                .orElseThrow(() -> new BadCell("amount", cells.get(3), Payment.AMOUNT.cure()));
        return new Payment(cells.get(0), code, frequency, amount);
    }

    private void remember(Payment payment) throws BadCell {
        if (!ofLastPerson.isEmpty() && !ofLastPerson.get(0).person().equals(payment.person())) {
            ofLastPerson.clear();
        }
        if (ofLastPerson.stream().anyMatch(each -> each.isFor(payment.service(), payment.frequency()))) {
            throw new BadCell("service", payment.service(), "must stand once for a person and a frequency");
        }
        ofLastPerson.add(payment);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
