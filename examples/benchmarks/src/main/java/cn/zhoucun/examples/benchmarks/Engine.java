package cn.zhoucun.examples.benchmarks;

/** One way to decide. Whatever it needs to know about people was laid out in its own best form beforehand. */
interface Engine {

    /**
     * Decides for some people.
     *
     * @param from the first row
     * @param to the row after the last
     * @param answers where the answers go
     */
    void decide(int from, int to, Answers answers);

    /**
     * Copies answers that the engine holds in a form of its own. Not timed.
     *
     * @param answers where they go
     */
    default void report(Answers answers) {}
}
