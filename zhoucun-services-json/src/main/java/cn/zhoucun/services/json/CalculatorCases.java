package cn.zhoucun.services.json;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.form.CalculationForms;
import cn.zhoucun.services.json.form.CalculatorCaseForms.Answer;
import cn.zhoucun.services.json.form.CalculatorCaseForms.CalculatorCase;
import cn.zhoucun.services.json.form.CalculatorCaseForms.Expected;
import cn.zhoucun.services.json.form.ConformanceForms.CaseFigure;
import cn.zhoucun.services.json.form.WorksheetForms;
import cn.zhoucun.services.parameter.Parameters;
import java.util.Optional;

/** Works out the cases of a calculator in a conformance pack. */
final class CalculatorCases {

    private CalculatorCases() {}

    /** What a case came to, as far as it says what it must come to. */
    static Expected found(Calculator calculator, CalculatorCase given) {
        // outside of what may be refused: a figure that cannot be is a fault of the file
        Parameters parameters = CaseFigure.all(given.parameters());
        try {
            CalculationResult result = result(calculator, given, parameters);
            return new Expected(
                    Answer.CALCULATED,
                    given.expect()
                            .results()
                            .map(unused -> result.results().values().stream()
                                    .map(CalculatorCases::text)
                                    .toList()),
                    given.expect()
                            .checks()
                            .map(unused -> result.results().values().stream()
                                    .flatMap(each -> each.checks().stream())
                                    .map(Check::holds)
                                    .toList()));
        } catch (JsonInputException | InvalidInputException refusal) {
            return new Expected(Answer.REFUSED, Optional.empty(), Optional.empty());
        }
    }

    static CalculationResult result(Calculator calculator, CalculatorCase given, Parameters parameters) {
        return calculator.calculate(given.asOf(), parameters, given.inputs().as(CalculationForms.inputs(calculator)));
    }

    /** Such as {@code 1250.00 per_year} for money in whole fen, and {@code 108/61} for any other value. */
    private static String text(Calculation calculation) {
        String figure = WorksheetForms.yuan(calculation)
                .orElseGet(() -> calculation.value().toString());
        return calculation
                .frequency()
                .map(period -> figure + " " + period.code())
                .orElse(figure);
    }
}
