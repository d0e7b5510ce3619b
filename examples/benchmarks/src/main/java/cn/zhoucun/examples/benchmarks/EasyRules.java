package cn.zhoucun.examples.benchmarks;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with lambdas. */
final class EasyRules implements Engine {

    private static final String PERSON = "person";

    private final Person[] people;
    private final Sink sink = new Sink();
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRules(Crowd crowd) {
        this.people = Person.all(crowd);
        for (int at = 0; at < Scenario.TWELVE.size(); at++) {
            int rule = at;
            rules.register(new RuleBuilder()
                    .name(Scenario.TWELVE.get(rule))
                    .priority(rule)
                    .when(facts -> PlainJava.holds(rule, facts.get(PERSON)))
                    .then(facts -> sink.award(rule, facts.get(PERSON)))
                    .build());
        }
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        sink.into(answers);
        Facts facts = new Facts();
        for (int row = from; row < to; row++) {
            facts.put(PERSON, people[row]);
            engine.fire(rules, facts);
        }
    }
}
