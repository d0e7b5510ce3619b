package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * A sum of yuan and how often it falls due. A sum per month is never taken for a sum per year: {@link #annualised()}
 * says where one is turned into the other.
 *
 * @param money the money, in yuan, not negative
 * @param frequency how often it falls due
 */
public record Sum(Money money, Frequency frequency) implements Serializable {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,16}(\\.[0-9]{1,2})?");

    /**
     * Checks the money.
     *
     * @throws InvalidInputException if it is not in yuan, is negative or has more than 18 digits, those of the fen
     *     included
     */
    public Sum {
        String subject = "sum " + frequency.label().english();
        if (!money.getCurrencyUnit().equals(Renminbi.CNY)) {
            throw new InvalidInputException(subject, money, "must be in yuan, CNY");
        }
        if (money.isNegative()) {
            throw new InvalidInputException(subject, money, "must not be negative");
        }
        Fraction.of(subject, money.getAmount());
    }

    /**
     * Obtains a single payment.
     *
     * @param yuan the yuan, such as {@code 1200.50}
     * @return the sum
     * @throws InvalidInputException if the text is not a decimal number with at most two decimals
     */
    public static Sum once(String yuan) {
        return new Sum(parse(yuan), Frequency.ONCE);
    }

    /**
     * Obtains a sum that falls due every month.
     *
     * @param yuan the yuan, such as {@code 450}
     * @return the sum
     * @throws InvalidInputException if the text is not a decimal number with at most two decimals
     */
    public static Sum perMonth(String yuan) {
        return new Sum(parse(yuan), Frequency.PER_MONTH);
    }

    /**
     * Obtains a sum that falls due every year.
     *
     * @param yuan the yuan, such as {@code 3050}
     * @return the sum
     * @throws InvalidInputException if the text is not a decimal number with at most two decimals
     */
    public static Sum perYear(String yuan) {
        return new Sum(parse(yuan), Frequency.PER_YEAR);
    }

    private static Money parse(String yuan) {
        if (!DECIMAL.matcher(yuan).matches()) {
            throw new InvalidInputException(
                    "yuan", yuan, "must be a number of at most 18 digits, with at most two decimals");
        }
        return Money.of(Renminbi.CNY, new BigDecimal(yuan));
    }

    /**
     * Turns a sum per month into a sum per year, times twelve; a sum per year stays as it is.
     *
     * @return the sum per year
     * @throws InvalidInputException if this is a single payment
     */
    public Sum annualised() {
        return Given.sum(Text.of("金额", "sum"), this).annualised().sum();
    }

    /**
     * Adds a sum that falls due as often.
     *
     * @param other the other sum
     * @return both together
     * @throws InvalidInputException if the frequencies differ
     */
    public Sum plus(Sum other) {
        if (frequency != other.frequency) {
            throw new InvalidInputException(
                    "sum to add", other, "must be a sum " + frequency.label().english());
        }
        return new Sum(money.plus(other.money), frequency);
    }

    /**
     * Renders the sum for people.
     *
     * @param language the language
     * @return such as {@code 每月450元}
     */
    public String in(Language language) {
        return Show.money(Fraction.of("sum", money.getAmount()), frequency, language);
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
