package cn.zhoucun.examples.spark;

import org.apache.spark.sql.SparkSession;

/** A session on this machine, of two threads, for all tests of the JVM. */
final class LocalSpark {

    static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("zhoucun-services-test")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config(Assessments.EXACT_DATES, true)
            .getOrCreate();

    private LocalSpark() {}
}
