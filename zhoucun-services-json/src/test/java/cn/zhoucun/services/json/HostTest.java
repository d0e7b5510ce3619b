package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.hosts.PlainHost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A host uses our modules from the module path, with nothing opened to Jackson, and our jars from the class path. */
class HostTest {

    private static final String FACTS = "{\"enrolment.stage\":\"primary\",\"enrolment.grade\":3}";

    @Test
    void aHostReadsAndWritesFacts() throws IOException, InterruptedException {
        String modulePath = System.getProperty("jdk.module.path", "");
        boolean modules = !modulePath.isEmpty();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (modules) {
            command.addAll(List.of("--module-path", modulePath, "--add-modules", "cn.zhoucun.services.json"));
        }
        command.addAll(List.of("-cp", modules ? "target/test-classes" : System.getProperty("java.class.path")));
        command.addAll(List.of(PlainHost.class.getName(), FACTS));

        Process host = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(host.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(out.lines()).containsSequence(FACTS, String.valueOf(modules), String.valueOf(!modules));
    }
}
