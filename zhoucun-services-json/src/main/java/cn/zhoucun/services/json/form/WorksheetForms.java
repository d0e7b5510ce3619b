package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Operation;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The forms of what calculators came to, with every step. They are results: written, and never made from outside. */
public final class WorksheetForms {

    private static final int FEN = 2;
    private static final Shape<Integer> NUMBER = Scalar.number(1, Integer.MAX_VALUE);

    /** Money in whole fen, unbounded, and below zero where one sum is less than another. */
    private static final Shape<String> YUAN =
            Scalar.string("must be a string: yuan with two decimals", "^-?(0|[1-9][0-9]*)\\.[0-9]{2}$", 100);

    /** A step and where its operands stand. */
    private record Step(Quantity quantity, List<Integer> operands) {}

    /** A check and where its two sides stand. */
    private record Compared(Check check, int actual, int bound) {}

    /** A calculation with its steps numbered from 1, each after those it was worked out from, and which is the result. */
    private record Worksheet(
            String name, Calculation calculation, int result, List<Step> steps, List<Compared> checks) {

        static Worksheet of(String name, Calculation calculation) {
            IdentityHashMap<Quantity, Integer> numbers = new IdentityHashMap<>();
            calculation.steps().forEach(step -> numbers.put(step, numbers.size() + 1));
            return new Worksheet(
                    name,
                    calculation,
                    number(numbers, calculation.result()),
                    calculation.steps().stream()
                            .map(step -> new Step(
                                    step,
                                    step.operands().stream()
                                            .map(each -> number(numbers, each))
                                            .toList()))
                            .toList(),
                    calculation.checks().stream()
                            .map(check -> new Compared(
                                    check, number(numbers, check.actual()), number(numbers, check.bound())))
                            .toList());
        }

        private static int number(IdentityHashMap<Quantity, Integer> numbers, Quantity quantity) {
            return Objects.requireNonNull(numbers.get(quantity));
        }
    }

    private static final Shape<Quantity.Rounding> ROUNDING = ObjectShape.written("rounding", o -> {
        o.required("decimals", Scalar.number(0, 20), Quantity.Rounding::decimals);
        o.required("mode", Scalar.constant(RoundingMode.class), Quantity.Rounding::mode);
    });

    private static final Shape<Step> STEP = ObjectShape.written("step", o -> {
        o.required("label", TEXT, step -> step.quantity().label());
        o.required(
                "operation",
                Scalar.constant(Operation.class),
                step -> step.quantity().operation());
        o.array("operands", NUMBER, Step::operands);
        o.required("value", Numbers.FRACTION, step -> step.quantity().value());
        o.optional("frequency", FactForms.FREQUENCY, step -> step.quantity().frequency());
        o.optional("rounding", ROUNDING, step -> step.quantity().rounding());
        o.optional("source", TEXT, step -> step.quantity().figure().map(figure -> figure.source()));
    });

    private static final Shape<Compared> CHECK = ObjectShape.written("check", o -> {
        o.required("actual", NUMBER, Compared::actual);
        o.required(
                "comparison",
                Scalar.constant(Comparison.class),
                each -> each.check().comparison());
        o.required("bound", NUMBER, Compared::bound);
        o.required("holds", Scalar.BOOL, each -> each.check().holds());
    });

    private static final Shape<Worksheet> WORKSHEET = ObjectShape.written("worksheet", o -> {
        o.required("name", Scalar.WORDS, Worksheet::name);
        o.required("value", Numbers.FRACTION, each -> each.calculation().value());
        o.optional("yuan", YUAN, each -> yuan(each.calculation()));
        o.optional("frequency", FactForms.FREQUENCY, each -> each.calculation().frequency());
        o.required("step", NUMBER, Worksheet::result);
        o.array("steps", STEP, Worksheet::steps);
        o.array("checks", CHECK, Worksheet::checks);
        o.array("citations", SourceForms.CITED, each -> each.calculation().citations());
        o.array(
                "readings",
                Scalar.WORDS,
                each -> each.calculation().readings().stream().map(Reading::id).toList());
        o.required(
                "text",
                TEXT,
                each -> Text.of(
                        each.calculation().in(Language.CHINESE),
                        each.calculation().in(Language.ENGLISH)));
    });

    /** What a calculator came to, a worksheet a result. */
    public static final Shape<CalculationResult> RESULT = ObjectShape.written("calculation", o -> {
        o.constant("format", "zhoucun-services/calculation/1");
        o.required("calculator", Scalar.WORDS, result -> result.calculator().id());
        o.required("name", TEXT, result -> result.calculator().name());
        o.required("asOf", SourceForms.AS_OF, CalculationResult::asOf);
        o.array("results", WORKSHEET, WorksheetForms::worksheets);
    });

    private WorksheetForms() {}

    private static List<Worksheet> worksheets(CalculationResult result) {
        return result.results().entrySet().stream()
                .map(each -> Worksheet.of(each.getKey(), each.getValue()))
                .toList();
    }

    /** The money that results, where it is money in whole fen. */
    public static Optional<String> yuan(Calculation calculation) {
        return calculation
                .value()
                .decimal()
                .filter(exact -> calculation.frequency().isPresent() && exact.scale() <= FEN)
                .map(exact -> exact.setScale(FEN).toPlainString());
    }
}
