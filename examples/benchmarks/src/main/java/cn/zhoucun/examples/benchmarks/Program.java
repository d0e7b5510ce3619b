package cn.zhoucun.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * A program that runs in a process of its own.
 *
 * @param classPath the entries of its class path
 * @param main its class
 */
record Program(List<String> classPath, Class<?> main) {

    /** Runs it to its end and returns the milliseconds from the start of the process. */
    double run(String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), main.getName()));
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
        Path directory = Files.createTempDirectory("shared-classes");
        Path archive = directory.resolve("classes.jsa");
        try {
            Program packed = packed(directory);
            packed.run("-XX:ArchiveClassesAtExit=" + archive);
            // "on" ends the process rather than run without the archive
            return packed.run("-Xshare:on", "-XX:SharedArchiveFile=" + archive);
        } finally {
            for (File file : directory.toFile().listFiles()) {
                Files.delete(file.toPath());
            }
            Files.delete(directory);
        }
    }

    /** The same program with jars in the place of directories, whose classes cannot be archived. */
    private Program packed(Path directory) {
        List<String> jars = new ArrayList<>();
        for (String entry : classPath) {
            jars.add(Files.isDirectory(Path.of(entry)) ? pack(entry, directory.resolve(jars.size() + ".jar")) : entry);
        }
        return new Program(jars, main);
    }

    private static String pack(String classes, Path jar) {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        if (tool.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes, ".") != 0) {
            throw new IllegalStateException("no jar of " + classes);
        }
        return jar.toString();
    }
}
