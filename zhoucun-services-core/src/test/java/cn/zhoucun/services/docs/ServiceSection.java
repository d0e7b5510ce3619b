package cn.zhoucun.services.docs;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.Funding;
import cn.zhoucun.services.catalog.Quota;
import cn.zhoucun.services.catalog.Scope;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.TargetGroup;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One service on the page of its domain. */
final class ServiceSection {

    private final Words words;
    private final ServiceItem service;
    private final ServiceCatalog parts;
    private final RuleOutline rules;
    private final FigureText figures;

    ServiceSection(ServiceItem service, Words words) {
        this.words = words;
        this.service = service;
        this.parts = alone(service);
        this.rules = new RuleOutline(words);
        this.figures = new FigureText(words);
    }

    /** A catalogue of this service alone, which knows the facts, figures and readings that it rests on. */
    static ServiceCatalog alone(ServiceItem service) {
        return ServiceCatalog.of(service.code(), ZhoucunPlan.document(), List.of(service));
    }

    String markdown() {
        return "<a id=\"%s\"></a>\n\n## %s %s\n\n".formatted(service.code(), service.code(), words.of(service.name()))
                + names()
                + block(words.of("服务对象", "Whom it serves"), service.targetGroups(), this::group)
                + block(words.of("服务内容", "What follows"), service.benefits(), this::benefit)
                + block(words.of("指导标准", "Standards promised"), service.standards(), this::standard)
                + service.quota().map(this::quota).orElse("")
                + block(words.of("留给主管部门确定的数", "Figures left to an authority"), left(), this::figure)
                + line(words.of("支出责任", "Who pays"), funding(service.funding()))
                + line(words.of("牵头负责单位", "Who leads"), departments())
                + line(words.of("判断需要的事实", "Facts that it asks for"), facts())
                + line(words.of("所依据的解读", "Readings that it rests on"), rules.readings(List.copyOf(parts.readings())))
                + line(words.of("出处", "Source"), service.citation().in(words.language()));
    }

    private String names() {
        String scope = service.scope() == Scope.COLLECTIVE
                ? words.of("；普惠服务，无须个人申请", "; collective: kept up for all, nobody applies")
                : "";
        List<Text> aliases = service.aliases();
        String also = aliases.isEmpty()
                ? ""
                : words.of("；又称", "; also called ")
                        + words.list(aliases.stream().map(words::of).toList());
        return words.of("*%s* · 第%d行，印刷序号%d%s%s\n\n", "*%s* · row %d, printed number %d%s%s\n\n")
                .formatted(words.other(service.name()), service.row(), service.printedNumber(), also, scope);
    }

    private Outline group(TargetGroup group) {
        return new Outline(words.of(group.text()), List.of(rules.of(whole(group))));
    }

    private static Condition whole(TargetGroup group) {
        return group.branch()
                .<Condition>map(branch -> Condition.allOf(branch, group.condition()))
                .orElse(group.condition());
    }

    /** When a benefit follows; one that is for a whole group names the group and does not repeat its rule. */
    private Outline when(Condition when) {
        return service.targetGroups().stream()
                .filter(group -> whole(group).equals(when))
                .findFirst()
                .map(group -> Outline.of(words.of("适用于：", "for: ") + words.of(group.text())))
                .orElseGet(() -> rules.of(when).after(words.of("条件：", "when: ")));
    }

    private Outline benefit(Benefit benefit) {
        List<Outline> below = new ArrayList<>();
        if (!benefit.when().equals(Condition.always())) {
            below.add(when(benefit.when()));
        }
        benefit.amount().map(new AmountOutline(words)::of).ifPresent(below::add);
        String heading = words.of("%s（%s，对象：%s）", "%s (%s; to %s)")
                .formatted(words.of(benefit.text()), words.of(benefit.kind()), words.of(benefit.recipient()));
        return new Outline(heading, below);
    }

    private Outline standard(Standard standard) {
        return Outline.of(new StandardText(words).of(standard));
    }

    private String quota(Quota quota) {
        String limit = words.of("%s的%s（%s）。符合条件不等于获得。", "%2$s of %1$s (%3$s). Eligible is not yet granted.")
                .formatted(
                        words.of(quota.base()),
                        figures.of(quota.share()),
                        words.of(quota.share().label()));
        String binds = quota.when().equals(Condition.always())
                ? ""
                : "\n\n"
                        + rules.of(quota.when())
                                .after(words.of("名额适用于：", "it binds when: "))
                                .markdown(words)
                                .stripTrailing();
        return line(words.of("名额", "Quota"), limit + binds);
    }

    private List<Parameter<?>> left() {
        return parts.parameters().stream()
                .filter(figure -> figure.setBy().isPresent())
                .<Parameter<?>>map(figure -> figure)
                .toList();
    }

    private Outline figure(Parameter<?> figure) {
        return Outline.of(words.of("%s %s，由%s确定", "%s %s, set by %s")
                .formatted(
                        figures.link(figure),
                        words.of(figure.label()),
                        words.of(figure.setBy().orElseThrow())));
    }

    private String funding(Funding funding) {
        String payers = words.list(funding.payers().stream().map(words::of).toList());
        String backstop = funding.backstop().isEmpty()
                ? ""
                : words.of("；不足部分由%s承担", "; what is lacking by %s")
                        .formatted(words.list(
                                funding.backstop().stream().map(words::of).toList()));
        String contributions = funding.contributions().stream()
                .map(each -> words.of("；%s按%s的%s%s缴费", "; %s: %4$s%3$s of %2$s")
                        .formatted(
                                words.of(each.payer()),
                                words.of(each.base()),
                                figures.of(each.rate()),
                                each.ceiling() ? words.of("以内", "at most ") : ""))
                .collect(Collectors.joining());
        return words.of("%s（%s）", "%s (%s)").formatted(payers, words.of(funding.arrangement()))
                + backstop
                + contributions;
    }

    private String departments() {
        return words.list(
                service.leads().stream().map(lead -> words.of(lead.name())).toList());
    }

    private String facts() {
        return words.list(parts.facts().stream()
                .map(fact -> "[%s](../%s#%s)".formatted(words.of(fact.label()), words.page("facts"), fact.id()))
                .toList());
    }

    private static String line(String label, String text) {
        return text.isEmpty() ? "" : "**" + label + "** · " + text + "\n\n";
    }

    private <T> String block(String label, Collection<T> items, Function<T, Outline> outline) {
        return items.isEmpty()
                ? ""
                : "**" + label + "**\n\n"
                        + items.stream()
                                .map(outline)
                                .map(each -> each.markdown(words))
                                .collect(Collectors.joining())
                        + "\n";
    }
}
