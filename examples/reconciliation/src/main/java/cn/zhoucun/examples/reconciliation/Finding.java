package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Renminbi;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One comparison of an entitlement with a payment.
 *
 * @param kind what it comes to
 * @param person the id of the person
 * @param service the service
 * @param frequency how often the amounts fall due
 * @param entitled what the person is entitled to; empty if that is not settled
 * @param paid what was paid; zero if nothing was
 * @param ground why, or what is missing
 */
record Finding(
        Kind kind,
        String person,
        ServiceItem service,
        Frequency frequency,
        Optional<Money> entitled,
        Money paid,
        String ground) {

    static final Money NOTHING = Money.zero(Renminbi.CNY);

    /** What was paid too much, or negative what is owed; nothing where the entitlement is not settled. */
    Money difference() {
        return entitled.map(paid::minus).orElse(NOTHING);
    }
}
