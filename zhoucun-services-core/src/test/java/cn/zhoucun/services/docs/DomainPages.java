package cn.zhoucun.services.docs;

import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.Scope;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page per domain, and their index. */
record DomainPages(Words words) {

    /** Where a domain's page is, by the code of the domain. */
    private static final Map<String, String> STEMS = Map.of(
            "EDU", "education",
            "EMP", "employment",
            "INS", "social-insurance",
            "HEA", "health",
            "SOC", "social-services",
            "HOU", "housing",
            "CUL", "culture-and-sport",
            "SAF", "public-safety",
            "LAW", "legal-services",
            "DIS", "disability");

    static final String INDEX = "domains/README";

    static List<Domain> domains() {
        return ZhoucunPlan.catalog().services().stream()
                .map(ServiceItem::domain)
                .distinct()
                .toList();
    }

    static String stem(Domain domain) {
        return "domains/" + STEMS.get(domain.code());
    }

    /** A link from a page beside the folder of the domains to one service. */
    String link(ServiceItem service) {
        return "[%s](%s#%s)".formatted(service.code(), words.page(stem(service.domain())), service.code());
    }

    String page(Domain domain) {
        List<ServiceItem> services = services(domain);
        String contents = services.stream()
                .map(service -> "- [%s](#%s) %s\n".formatted(service.code(), service.code(), words.of(service.name())))
                .collect(Collectors.joining());
        String back =
                words.of("全部领域见[目录](%s)。\n\n", "All domains: [index](%s).\n\n").formatted(words.page("README"));
        return words.head(words.of(domain.name()), stem(domain))
                + back
                + contents
                + "\n"
                + services.stream()
                        .map(service -> new ServiceSection(service, words).markdown())
                        .collect(Collectors.joining());
    }

    String index() {
        String rows = domains().stream().map(this::row).collect(Collectors.joining());
        return words.head(words.of("服务清单（按领域）", "The services, by domain"), INDEX)
                + words.of(
                                "%s（%s）附件1的100项服务，按印刷顺序。规则是程序判断所用的同一份数据，逐条写成文字。\n\n",
                                "The 100 services of Annex 1 of %2$s (%1$s), in printed order. The rules are the very data that decides,"
                                        + " put into words.\n\n")
                        .formatted(
                                words.of(ZhoucunPlan.document().title()),
                                ZhoucunPlan.document().number())
                + words.of("| 领域 | 行 | 项数 | 其中普惠服务 |\n", "| Domain | Rows | Services | Of these collective |\n")
                + "|---|---|---|---|\n"
                + rows
                + words.of(
                                "\n另见：[事实](../%s)、[留给主管部门的数](../%s)、[解读](../%s)。\n",
                                "\nSee also: [facts](../%s), [figures left to an authority](../%s), [readings](../%s).\n")
                        .formatted(words.page("facts"), words.page("figures"), words.page("readings"));
    }

    private String row(Domain domain) {
        List<ServiceItem> services = services(domain);
        long collective = services.stream()
                .filter(service -> service.scope() == Scope.COLLECTIVE)
                .count();
        return "| [%s](%s) | %d–%d | %d | %d |\n"
                .formatted(
                        words.of(domain.name()),
                        words.page(STEMS.get(domain.code())),
                        services.get(0).row(),
                        services.get(services.size() - 1).row(),
                        services.size(),
                        collective);
    }

    private static List<ServiceItem> services(Domain domain) {
        return ZhoucunPlan.catalog().services().stream()
                .filter(service -> service.domain().equals(domain))
                .toList();
    }
}
