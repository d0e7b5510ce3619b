package cn.zhoucun.examples.benchmarks;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: a decision a rule, each a FEEL expression, all asked for together. */
final class Dmn implements Engine {

    private final List<Map<String, Object>> people;
    private final DMNRuntime runtime;
    private final DMNModel model;

    Dmn(Crowd crowd) {
        this.people = Arrays.stream(Person.all(crowd)).map(Person::toMap).toList();
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml()));
        resource.setSourcePath("twelve.dmn");
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
    }

    private static String xml() {
        String inputs = Arrays.stream(Person.class.getRecordComponents())
                .map(part -> """
                        <inputData id="in_%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
                        """.formatted(part.getName(), type(part.getType())))
                .collect(Collectors.joining());
        String needs = Arrays.stream(Person.class.getRecordComponents())
                .map(part -> """
                        <informationRequirement><requiredInput href="#in_%s"/></informationRequirement>
                        """.formatted(part.getName()))
                .collect(Collectors.joining());
        String decisions = IntStream.range(0, Formula.ALL.size())
                .mapToObj(rule -> """
                        <decision id="d%1$d" name="rule%1$d"><variable name="rule%1$d" typeRef="number"/>
                        %2$s<literalExpression><text>%3$s</text></literalExpression></decision>
                        """.formatted(
                        rule,
                        needs,
                        Formula.ALL.get(rule).feel().replace("<", "&lt;").replace(">", "&gt;")))
                .collect(Collectors.joining());
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="twelve" name="twelve"
                    namespace="urn:benchmarks">
                %s%s</definitions>
                """.formatted(inputs, decisions);
    }

    private static String type(Class<?> type) {
        return type == boolean.class ? "boolean" : type.isEnum() ? "string" : "number";
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        for (int row = from; row < to; row++) {
            DMNContext context = runtime.newContext();
            people.get(row).forEach(context::set);
            DMNResult result = runtime.evaluateAll(model, context);
            for (int rule = 0; rule < Formula.ALL.size(); rule++) {
                long fen =
                        ((Number) result.getDecisionResultByName("rule" + rule).getResult()).longValue();
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
