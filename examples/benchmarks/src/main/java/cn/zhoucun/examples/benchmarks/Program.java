package cn.zhoucun.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that runs in a process of its own.
 *
 * @param jars its class path
 * @param main its class
 */
record Program(List<String> jars, Class<?> main) {

    /** Runs it to its end and returns the milliseconds from the start of the process. */
    double run(String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, jars), main.getName()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (exit != 0) {
            throw new IllegalStateException(main.getName() + " ended with " + exit);
        }
        return millis;
    }

    /** Makes an archive of the classes that it loads, and returns the milliseconds of a run with the archive. */
    double runShared() throws IOException, InterruptedException {
        Path archive = Files.createTempDirectory("shared-classes").resolve("classes.jsa");
        try {
            run("-XX:ArchiveClassesAtExit=" + archive);
            // "on" ends the process rather than run without the archive
            return run("-Xshare:on", "-XX:SharedArchiveFile=" + archive);
        } finally {
            Files.deleteIfExists(archive);
            Files.delete(archive.getParent());
        }
    }
}
