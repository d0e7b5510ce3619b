package cn.zhoucun.services.docs;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.source.Reading;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages of all facts, all figures left to an authority, and all readings; each entry names the services it is for. */
record Registers(Words words) {

    private record User(ServiceItem service, ServiceCatalog parts) {}

    private static final List<User> USERS = ZhoucunPlan.catalog().services().stream()
            .map(service -> new User(service, ServiceSection.alone(service)))
            .toList();

    String facts() {
        Map<String, List<Fact<?>>> byFamily = ZhoucunPlan.catalog().facts().stream()
                .sorted(Comparator.comparing(Fact::id))
                .collect(Collectors.groupingBy(
                        fact -> fact.id().substring(0, fact.id().indexOf('.')), TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder(words.head(words.of("事实", "Facts"), "facts"))
                .append(words.of(
                                "规则可能询问的全部%d个事实。没有给出的事实是未知，既不是“否”也不是零。\n\n",
                                "All %d facts that a rule may ask for. A fact that is not given is unknown: not false, not zero.\n\n")
                        .formatted(ZhoucunPlan.catalog().facts().size()));
        byFamily.forEach((family, facts) -> page.append("## ")
                .append(family)
                .append("\n\n")
                .append(words.of(
                        "| 编号 | 名称 | 英文名称 | 取值 | 由谁认定 | 用于 |\n",
                        "| Id | Label | Chinese label | Values | Determined by | Used by |\n"))
                .append("|---|---|---|---|---|---|\n")
                .append(facts.stream().map(this::row).collect(Collectors.joining()))
                .append("\n"));
        return page.toString().stripTrailing() + "\n";
    }

    private String row(Fact<?> fact) {
        return row(
                anchor(fact.id()),
                words.of(fact.label()),
                words.other(fact.label()),
                new FigureText(words).bounds(fact.type()),
                fact.determinedBy().map(words::of).orElse(""),
                usedBy(fact, ServiceCatalog::facts));
    }

    String figures() {
        List<Parameter<?>> left = ZhoucunPlan.catalog().parameters().stream()
                .filter(figure -> figure.setBy().isPresent())
                .<Parameter<?>>map(figure -> figure)
                .toList();
        return words.head(words.of("留给主管部门确定的数", "Figures left to an authority"), "figures")
                + words.of(
                                "原文没有印出、由主管部门确定的%d个数。没有默认值：给出之前，依赖它的金额“未给出”，依赖它的条件“未知”。\n\n",
                                "The %d figures that the document does not print but leaves to an authority. None has a default: until"
                                        + " one is supplied, amounts that rest on it are not given and tests against it are unknown.\n\n")
                        .formatted(left.size())
                + words.of(
                        "| 编号 | 名称 | 英文名称 | 周期 | 取值 | 由谁确定 | 出处 | 用于 |\n",
                        "| Id | Label | Chinese label | Period | Values | Set by | Source | Used by |\n")
                + "|---|---|---|---|---|---|---|---|\n"
                + left.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Parameter<?> figure) {
        return row(
                anchor(figure.id()),
                words.of(figure.label()),
                words.other(figure.label()),
                figure.type() instanceof Yuan yuan ? words.of(yuan.frequency()) : "",
                new FigureText(words).bounds(figure.type()),
                words.of(figure.setBy().orElseThrow()),
                figure.citation().in(words.language()),
                usedBy(figure, ServiceCatalog::parameters));
    }

    String readings() {
        return words.head(words.of("解读", "Readings"), "readings")
                + words.of(
                                "原文可作两解、有出入或有笔误之处，本项目怎样读，共%d条。位置照原文；“用于”只列附件1的服务。\n\n",
                                "Where the document can be read in two ways, disagrees with itself or slips: how it is read here, in %d"
                                        + " entries. Places are named as in the document; the last column lists services of Annex 1"
                                        + " only.\n\n")
                        .formatted(ZhoucunPlan.readings().size())
                + words.of("| 编号 | 位置 | 读作 | 用于 |\n", "| Id | Place | Reading | Used by |\n")
                + "|---|---|---|---|\n"
                + ZhoucunPlan.readings().stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Reading reading) {
        return row(
                anchor(reading.id()),
                reading.where(),
                words.of(reading.reading()),
                usedBy(reading, ServiceCatalog::readings));
    }

    private String usedBy(Object part, Function<ServiceCatalog, Collection<?>> parts) {
        DomainPages domains = new DomainPages(words);
        List<ServiceItem> users = USERS.stream()
                .filter(user -> parts.apply(user.parts()).contains(part))
                .map(User::service)
                .toList();
        return users.size() == USERS.size()
                ? words.of("全部服务", "all services")
                : words.list(users.stream().map(domains::link).toList());
    }

    private static String anchor(String id) {
        return "<a id=\"%s\"></a>`%s`".formatted(id, id);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
