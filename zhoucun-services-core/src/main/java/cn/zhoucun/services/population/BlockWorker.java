package cn.zhoucun.services.population;

/** One task of a run: takes blocks one after the other and keeps sums of its own until it has finished. */
interface BlockWorker {

    /** Decides one block. */
    void run(int block, long[][] planes);

    /** Adds the sums of this task to those of the run. */
    void finish();
}
