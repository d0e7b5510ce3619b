package cn.zhoucun.examples.benchmarks;

import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete with lambdas, a session for all that are asked for at once. */
final class Evrete implements Engine {

    private final Person[] people;
    private final Sink sink = new Sink();
    private final Knowledge knowledge;

    Evrete(Crowd crowd) {
        this.people = Person.all(crowd);
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (int at = 0; at < Scenario.TWELVE.size(); at++) {
            int rule = at;
            rules.newRule(Scenario.TWELVE.get(rule))
                    .forEach("$p", Person.class)
                    .where((Object[] values) -> PlainJava.holds(rule, (Person) values[0]), "$p")
                    .execute(context -> sink.award(rule, context.get("$p")));
        }
        this.knowledge = rules.build();
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        sink.into(answers);
        StatelessSession session = knowledge.newStatelessSession();
        for (int row = from; row < to; row++) {
            session.insert(people[row]);
        }
        session.fire();
    }
}
