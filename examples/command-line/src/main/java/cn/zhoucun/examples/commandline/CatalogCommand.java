package cn.zhoucun.examples.commandline;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.json.exchange.ItemTable;
import cn.zhoucun.services.json.exchange.ServiceGraph;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The list of services. */
@Command(
        name = "catalog",
        description = "Writes the services: all of them, or those of the codes given.",
        mixinStandardHelpOptions = true)
final class CatalogCommand implements Callable<Integer> {

    /** In which form. */
    enum Format {
        /** A line a service: code, row and names. */
        TEXT,
        /** A plan as JSON, with its rules. */
        JSON,
        /** Service items as in GB/T 39554. */
        CSV,
        /** CPSV-AP as JSON-LD. */
        JSONLD
    }

    private final Streams streams;

    @Parameters(paramLabel = "CODE", description = "The code of a service, such as EDU-02.")
    private List<String> codes = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.TEXT;

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            description = "What the names of things begin with in JSONLD, where it must be given; ends with / or #.")
    private Optional<URI> base = Optional.empty();

    CatalogCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ServiceCatalog catalog = chosen();
        Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
        switch (format) {
            case TEXT -> {
                for (ServiceItem service : catalog.services()) {
                    out.write("%s\t%d\t%s\t%s%n"
                            .formatted(
                                    service.code(),
                                    service.row(),
                                    service.name().chinese(),
                                    service.name().english()));
                }
            }
            case JSON -> {
                ServicesJson.plans().write(catalog, out);
                out.write(System.lineSeparator());
            }
            case CSV -> ItemTable.write(catalog, out);
            case JSONLD -> {
                ServiceGraph.write(catalog, base(), out);
                out.write(System.lineSeparator());
            }
        }
        out.flush();
        return 0;
    }

    private URI base() {
        return base.orElseThrow(
                () -> new InvalidInputException("base", "missing", "must be given for JSONLD by --base"));
    }

    private ServiceCatalog chosen() {
        ServiceCatalog all = ZhoucunPlan.catalog();
        return codes.isEmpty()
                ? all
                : ServiceCatalog.of(
                        all.id(), all.document(), codes.stream().map(all::get).toList());
    }
}
