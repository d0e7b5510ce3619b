package cn.zhoucun.examples.benchmarks;

/** Where rules of rule engines leave their answers: amounts are worked out in plain Java, at no cost to the engine. */
public final class Sink {

    private Answers answers = new Answers(0, 0);

    void into(Answers to) {
        this.answers = to;
    }

    /** Notes that a person meets a rule, and what follows. */
    public void award(int rule, Person person) {
        answers.eligible(person.row(), rule);
        if (rule < Scenario.PAID) {
            answers.pay(person.row(), rule, PlainJava.fen(rule, person));
        }
    }
}
