package cn.zhoucun.services.json.form;

import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.named.InputType;
import cn.zhoucun.services.calculator.named.SourcedSum;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.json.shape.Member;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The forms of what calculators are given. */
final class InputShapes {

    private static final int MOST_DIGITS = 18;

    /** The period stands beside the sum, so that the cure leaves it out. */
    private static final Yuan ANY_PERIOD = new Yuan(Frequency.ONCE, Yuan.LARGEST);

    private static final String YUAN_CURE =
            "must be a string: yuan from 0 to %d, at most two decimals".formatted(Yuan.LARGEST);

    private static final Shape<Money> YUAN = Scalar.string(
                    YUAN_CURE, "^(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?$", MOST_DIGITS)
            .checked(ANY_PERIOD::parse, ANY_PERIOD::format, YUAN_CURE);

    private InputShapes() {}

    /** The form of a type; the name is that of the input, for the definitions of a schema. */
    @SuppressWarnings("unchecked") // the record that a type is fixes the Java type of its values
    static <T> Shape<T> of(String name, InputType<T> type) {
        return (Shape<T>) shape(name, type);
    }

    private static Shape<?> shape(String name, InputType<?> type) {
        if (type instanceof InputType.Whole whole) {
            return Scalar.whole(whole.least(), whole.most());
        } else if (type instanceof InputType.Decimal decimal) {
            return decimal(decimal);
        } else if (type instanceof InputType.OneOf<?> oneOf) {
            return oneOf(oneOf);
        } else if (type instanceof InputType.Amount amount) {
            return sum(amount);
        } else if (type instanceof InputType.Sourced sourced) {
            return sourced(sourced);
        }
        return table(name, (InputType.Table<?>) type);
    }

    private static Shape<BigDecimal> decimal(InputType.Decimal type) {
        String cure = type.cure().replaceFirst("must be ", "must be a string: ");
        String pattern = "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,%d})?$".formatted(type.decimals());
        return Scalar.string(cure, pattern, 2 * MOST_DIGITS)
                .checked(text -> type.accept(new BigDecimal(text)), BigDecimal::toPlainString, cure);
    }

    private static <T> Shape<T> oneOf(InputType.OneOf<T> type) {
        return Scalar.oneOf(List.copyOf(type.byCode().keySet()))
                .as(code -> Objects.requireNonNull(type.byCode().get(code)), type::code);
    }

    private static Shape<Frequency> frequency(InputType.Amount type) {
        return oneOf(InputType.OneOf.of(type.frequencies(), Option::code));
    }

    private static String named(String kind, InputType.Amount type) {
        return type.frequencies().stream().map(Option::code).collect(Collectors.joining("-", kind + "-", ""));
    }

    private static Shape<Sum> sum(InputType.Amount type) {
        return ObjectShape.of(named("sum", type), o -> {
            var yuan = o.required("yuan", YUAN, Sum::money);
            var frequency = o.required("frequency", frequency(type), Sum::frequency);
            return in -> new Sum(in.get(yuan), in.get(frequency));
        });
    }

    private static Shape<SourcedSum> sourced(InputType.Sourced type) {
        return ObjectShape.of(named("sourced-sum", type.amount()), o -> {
            var yuan =
                    o.required("yuan", YUAN, (SourcedSum given) -> given.sum().money());
            var frequency = o.required(
                    "frequency", frequency(type.amount()), given -> given.sum().frequency());
            var source = o.required("source", Scalar.WORDS, SourcedSum::source);
            return in -> new SourcedSum(new Sum(in.get(yuan), in.get(frequency)), in.get(source));
        });
    }

    private static <V> Shape<Map<String, V>> table(String name, InputType.Table<V> type) {
        Shape<Map<String, V>> table = ObjectShape.of(name, o -> {
            Map<String, Member<Map<String, V>, Optional<V>>> members = new LinkedHashMap<>();
            for (String each : type.names()) {
                members.put(
                        each, o.optional(each, of(name, type.each()), given -> Optional.ofNullable(given.get(each))));
            }
            return in -> {
                Map<String, V> given = new LinkedHashMap<>();
                members.forEach((each, member) -> in.get(member).ifPresent(value -> given.put(each, value)));
                return given;
            };
        });
        return table.checked(type::accept, given -> given, type.cure());
    }
}
