package cn.zhoucun.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void allEnginesGiveTheSameAnswers() {
        Agreement.checkAll(200);
    }

    @Test
    void everyRuleIsMetByManyAndNotByMany() {
        Crowd crowd = new Crowd(Scenario.twelve(), Contestant.PEOPLE, 0);
        Answers answers = Agreement.ask(Contestant.PLAIN_JAVA, crowd);
        for (int rule = 0; rule < Scenario.TWELVE.size(); rule++) {
            int eligible = 0;
            for (int row = 0; row < crowd.size(); row++) {
                eligible += answers.isEligible(row, rule) ? 1 : 0;
            }
            assertTrue(eligible > 20 && eligible < crowd.size() - 20, Scenario.TWELVE.get(rule) + " " + eligible);
        }
    }

    @Test
    void aWrongAmountIsFound() {
        Crowd crowd = new Crowd(Scenario.twelve(), 100, 0);
        Answers wrong = Agreement.ask(Contestant.PLAIN_JAVA, crowd);
        wrong.pay(99, 0, 1);
        assertThrows(IllegalStateException.class, () -> Agreement.check(Contestant.RESIDENT_AMOUNTS, crowd, wrong));
    }

    @Test
    void theFirstSevenRulesPay() {
        Answers answers = Agreement.newAnswers(new Crowd(Scenario.twelve(), 1, 0));
        for (int rule = 0; rule < Scenario.TWELVE.size(); rule++) {
            assertEquals(rule < Scenario.PAID, answers.hasAmounts(rule), Scenario.TWELVE.get(rule));
        }
    }
}
