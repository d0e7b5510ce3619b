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
        if (term instanceof Term.Age) {
            return age(comparison, Math.toIntExact(bound), date);
        }
        return switch (comparison) {
            case AT_LEAST -> from(bound);
            case MORE_THAN -> from(bound + 1);
            case AT_MOST -> upTo(bound);
            case LESS_THAN -> upTo(bound - 1);
        };
    }

    /** The code of a bound that a rule states. */
    static long code(Comparable<?> bound) {
        if (bound instanceof Money money) {
            return Renminbi.fen(money);
        } else if (bound instanceof BigDecimal share) {
            return new Share().encode(share);
        }
        return ((Integer) bound).longValue();
    }

    /** The older, the smaller the day of birth. */
    private static Range age(Comparison comparison, int years, LocalDate date) {
        return switch (comparison) {
            case AT_LEAST -> upTo(lastBirthday(years, date));
            case MORE_THAN -> upTo(lastBirthday(years + 1, date));
            case AT_MOST -> from(lastBirthday(years + 1, date) + 1);
            case LESS_THAN -> from(lastBirthday(years, date) + 1);
        };
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
