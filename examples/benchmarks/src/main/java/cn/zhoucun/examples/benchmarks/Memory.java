package cn.zhoucun.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Bytes a person. */
final class Memory {

    private static final int PEOPLE = 1 << 16;

    private Memory() {}

    /** What a person takes while the population stays in memory, cut for the rules. */
    static double resident(int services) {
        Crowd crowd = new Crowd(Contestant.catalog(services), PEOPLE, 0);
        return OursPopulation.evaluator(crowd).slice(crowd.population()).bytes() / (double) PEOPLE;
    }

    /** What one run leaves for the garbage collector. */
    static double allocated(Contestant contestant, int services) {
        Crowd crowd = new Crowd(Contestant.catalog(services), PEOPLE, 0);
        Engine engine = contestant.make(crowd);
        Answers answers = Agreement.newAnswers(crowd);
        engine.decide(0, PEOPLE, answers);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        engine.decide(0, PEOPLE, answers);
        return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / (double) PEOPLE;
    }
}
