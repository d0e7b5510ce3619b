package cn.zhoucun.services.plan.calculators;

import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.calculator.named.InputType;
import cn.zhoucun.services.calculator.named.InputType.Amount;
import cn.zhoucun.services.calculator.named.SourcedSum;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of input that calculators share. Labels are those of the arithmetic, so that a refusal finds its input. */
final class Inputs {

    static final Text PEOPLE = Text.of("人", "people");
    static final Text HOUSEHOLDS = Text.of("户", "households");
    static final Text HOURS = Text.of("小时", "hours");
    static final Text DAYS = Text.of("天", "days");
    static final Text MONTHS = Text.of("月", "months");
    static final Text SHOWINGS = Text.of("场", "showings");

    static final Amount MONTHLY = new Amount(List.of(Frequency.PER_MONTH));
    static final Amount YEARLY = new Amount(List.of(Frequency.PER_YEAR));
    static final Amount MONTHLY_OR_YEARLY = new Amount(List.of(Frequency.PER_MONTH, Frequency.PER_YEAR));
    static final Amount ONCE = new Amount(List.of(Frequency.ONCE));
    static final Amount ANY = new Amount(List.of(Frequency.ONCE, Frequency.PER_MONTH, Frequency.PER_YEAR));

    /** Fifteen digits, which every reader of JSON keeps exactly. */
    static final long MOST = 999_999_999_999_999L;

    static final InputType.Decimal SHARE = new InputType.Decimal(Text.of("占一之份额", "share of one"), 1, 6);

    /** How the fen, or a part of a place, is found; that nothing is rounded cannot be asked for. */
    static final Input<RoundingMode> ROUNDING = new Input<>(
            "rounding",
            Text.of("舍入方式", "rounding"),
            InputType.OneOf.of(
                    Stream.of(RoundingMode.values())
                            .filter(mode -> mode != RoundingMode.UNNECESSARY)
                            .toList(),
                    Inputs::code));

    static final Input<BigDecimal> RATE = share("rate", "实际执行比例", "rate applied");

    private Inputs() {}

    private static String code(RoundingMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    static Input<Long> count(String name, String chinese, String english, Text unit) {
        return count(name, chinese, english, unit, 0, MOST);
    }

    static Input<Long> count(String name, String chinese, String english, Text unit, long least, long most) {
        return new Input<>(name, Text.of(chinese, english), new InputType.Whole(unit, least, most));
    }

    static Input<Sum> sum(String name, String chinese, String english, Amount amount) {
        return new Input<>(name, Text.of(chinese, english), amount);
    }

    static Input<SourcedSum> sourced(String name, String chinese, String english, Amount amount) {
        return new Input<>(name, Text.of(chinese, english), new InputType.Sourced(amount));
    }

    static Input<BigDecimal> share(String name, String chinese, String english) {
        return new Input<>(name, Text.of(chinese, english), SHARE);
    }
}
