package cn.zhoucun.services.programme;

import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.rule.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The codes of a fact for which a comparison holds. Bounds are worked out once, when a programme is prepared: an age
 * becomes a bound on the day of birth.
 */
record Range(long low, long high) {

    static Range of(Term<?> term, Comparison comparison, long bound, LocalDate date) {
        boolean floor = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
        int beyond = comparison == Comparison.MORE_THAN || comparison == Comparison.LESS_THAN ? 1 : 0;
        if (term instanceof Term.Age) {
            // the older, the smaller the day of birth
            int years = Math.toIntExact(bound);
            return floor ? upTo(lastBirthday(years + beyond, date)) : from(lastBirthday(years + 1 - beyond, date) + 1);
        }
        return floor ? from(bound + beyond) : upTo(bound - beyond);
    }

    /** The code of a bound that a rule states. */
    static long code(Comparable<?> bound) {
        if (bound instanceof Integer number) {
            return number;
        } else if (bound instanceof BigDecimal share) {
            return new Share().encode(share);
        }
        return Renminbi.fen((Money) bound);
    }

    /**
     * The last day of birth of those who have completed the years: for 28 February of a common year that is
     * 28 February, so that whoever was born on the 29th has not completed them yet.
     */
    private static long lastBirthday(int years, LocalDate date) {
        return date.minusYears(years).toEpochDay();
    }

    private static Range from(long low) {
        return new Range(low, Long.MAX_VALUE);
    }

    private static Range upTo(long high) {
        return new Range(Long.MIN_VALUE, high);
    }
}
