package cn.zhoucun.examples.benchmarks;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Script engines: an expression a rule, compiled or cached once, over a map of boxed values that was made beforehand. */
final class Scripts implements Engine {

    /** An expression that was compiled; gives the amount, or -1 if the rule does not hold. */
    private interface Compiled {
        Object run(Map<String, Object> person);
    }

    private final List<Map<String, Object>> people;
    private final Compiled[] rules;

    private Scripts(Crowd crowd, Function<String, Compiled> compiler) {
        this.people = Arrays.stream(Person.all(crowd)).map(Person::toMap).toList();
        this.rules = Formula.ALL.stream().map(Formula::script).map(compiler).toArray(Compiled[]::new);
    }

    static Scripts aviator(Crowd crowd) {
        AviatorEvaluatorInstance aviator = AviatorEvaluator.newInstance();
        return new Scripts(crowd, script -> {
            Expression expression = aviator.compile(script);
            return expression::execute;
        });
    }

    static Scripts qlExpress(Crowd crowd, boolean traced) {
        Express4Runner runner =
                new Express4Runner(InitOptions.builder().traceExpression(traced).build());
        QLOptions options =
                QLOptions.builder().cache(true).traceExpression(traced).build();
        return new Scripts(
                crowd,
                script -> person -> runner.execute(script, person, options).getResult());
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        for (int row = from; row < to; row++) {
            for (int rule = 0; rule < rules.length; rule++) {
                long fen = ((Number) rules[rule].run(people.get(row))).longValue();
                if (fen >= 0) {
                    answers.eligible(row, rule);
                    if (rule < Scenario.PAID) {
                        answers.pay(row, rule, fen);
                    }
                }
            }
        }
    }
}
