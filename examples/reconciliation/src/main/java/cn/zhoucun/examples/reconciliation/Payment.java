package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Yuan;
import org.joda.money.Money;

/**
 * What one person was paid.
 *
 * @param person the id of the person
 * @param service the code of the service
 * @param frequency how often the amount is paid
 * @param amount the amount of one period
 */
record Payment(String person, String service, Frequency frequency, Money amount) {

    /** Bounds what an amount can be; how often it is paid is given beside it. */
    static final Yuan AMOUNT = new Yuan(Frequency.UNSPECIFIED, 1_000_000_000);

    boolean isFor(String code, Frequency often) {
        return service.equals(code) && frequency == often;
    }
}
