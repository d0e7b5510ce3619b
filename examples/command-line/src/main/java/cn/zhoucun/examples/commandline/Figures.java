package cn.zhoucun.examples.commandline;

import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option for figures that the plan leaves to authorities. */
final class Figures {

    @Option(names = "--figures", paramLabel = "FILE", description = "Figures that authorities have set, as JSON.")
    private Optional<Path> file = Optional.empty();

    Parameters read() throws IOException {
        if (file.isEmpty()) {
            return Parameters.none();
        }
        try (InputStream utf8 = Files.newInputStream(file.get())) {
            return ServicesJson.of(ZhoucunPlan.catalog()).parameters().read(utf8);
        }
    }
}
