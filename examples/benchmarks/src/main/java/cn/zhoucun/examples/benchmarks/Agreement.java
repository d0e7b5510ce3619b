package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.catalog.ServiceItem;
import java.util.List;

/** Holds the answers of engines against each other. */
final class Agreement {

    private Agreement() {}

    /**
     * Lets an engine decide for everyone.
     *
     * @return its answers
     */
    static Answers ask(Contestant contestant, Crowd crowd) {
        Answers answers = newAnswers(crowd);
        Engine engine = contestant.make(crowd);
        engine.decide(0, crowd.size(), answers);
        engine.report(answers);
        return answers;
    }

    static Answers newAnswers(Crowd crowd) {
        List<ServiceItem> services = crowd.catalog().services();
        Answers answers = new Answers(crowd.size(), services.size());
        for (int service = 0; service < services.size(); service++) {
            if (services.get(service).benefits().stream()
                    .anyMatch(benefit -> benefit.amount().isPresent())) {
                answers.withAmounts(service);
            }
        }
        return answers;
    }

    /**
     * Checks that an engine gives the answers of another.
     *
     * @throws IllegalStateException if they differ anywhere
     */
    static void check(Contestant contestant, Crowd crowd, Answers expected) {
        Answers found = ask(contestant, crowd);
        for (int service = 0; service < crowd.catalog().services().size(); service++) {
            for (int row = 0; row < crowd.size(); row++) {
                boolean same = found.isEligible(row, service) == expected.isEligible(row, service)
                        && found.isUndetermined(row, service) == expected.isUndetermined(row, service)
                        && (!contestant.paysEach()
                                || !found.hasAmounts(service)
                                || found.fen(row, service) == expected.fen(row, service));
                if (!same) {
                    throw new IllegalStateException("%s differs for %s: %s"
                            .formatted(
                                    contestant.label(),
                                    crowd.catalog().services().get(service).code(),
                                    crowd.factsOf(row)));
                }
            }
        }
    }

    /** Checks every engine: on known facts against hand-written Java, and ours also with a tenth unknown and on all 100. */
    static void checkAll(int people) {
        Crowd known = new Crowd(Scenario.twelve(), people, 0);
        Answers byHand = ask(Contestant.PLAIN_JAVA, known);
        for (Contestant contestant : Contestant.values()) {
            check(contestant, known, byHand);
        }
        for (int services : new int[] {Scenario.TWELVE.size(), 100}) {
            Crowd unknown = new Crowd(Contestant.catalog(services), people, 0.1);
            Answers explained = ask(Contestant.EXPLAINED, unknown);
            for (Contestant contestant : Contestant.values()) {
                if (contestant.isOurs()) {
                    check(contestant, unknown, explained);
                }
            }
        }
    }
}
