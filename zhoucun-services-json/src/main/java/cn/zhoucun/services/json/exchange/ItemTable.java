package cn.zhoucun.services.json.exchange;

import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.rule.RuleText;
import cn.zhoucun.services.source.Language;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A catalogue as a table of service items, with elements named as in GB/T 39554 (政务服务事项基本目录及实施清单), for import into
 * the item library of a government service platform.
 *
 * <p>The table is CSV as in RFC 4180: a header, then a row a service in the order of the catalogue, lines that end with CR
 * LF, cells in quotes where they need them. Elements that a plan does not state are there and stay empty: the basic and the
 * implementation code are given out by the platform, and level, object and fees are found when an item is registered. The
 * code of the service is its local basic code.
 */
public final class ItemTable {

    private record Element(String name, Function<ServiceItem, String> value) {}

    private static final String NEW_LINE = "\r\n";

    private static final List<Element> ELEMENTS = List.of(
            new Element("事项名称", service -> service.name().chinese()),
            new Element("基本编码", service -> ""),
            new Element("地方基本编码", ServiceItem::code),
            new Element("实施编码", service -> ""),
            new Element("事项类型", service -> "公共服务"),
            new Element("设定依据", service -> service.citation().in(Language.CHINESE)),
            new Element("行使层级", service -> ""),
            new Element("实施主体", ItemTable::leads),
            new Element("实施主体编码", service -> ""),
            new Element("服务对象", service -> ""),
            new Element("受理条件", service -> RuleText.of(service.condition(), Language.CHINESE)),
            new Element("是否收费", service -> ""),
            new Element("收费依据", service -> ""),
            new Element("计划生效日期", service -> day(service.inForce().from())),
            new Element(
                    "计划取消日期",
                    service -> service.inForce().until().map(ItemTable::day).orElse("")));

    private ItemTable() {}

    /**
     * Writes a catalogue.
     *
     * @param catalog the catalogue
     * @param writer where to write; it is flushed and left open
     * @throws IOException if it cannot be written to
     */
    public static void write(ServiceCatalog catalog, Writer writer) throws IOException {
        row(ELEMENTS.stream().map(Element::name).toList(), writer);
        for (ServiceItem service : catalog.services()) {
            row(ELEMENTS.stream().map(each -> each.value().apply(service)).toList(), writer);
        }
        writer.flush();
    }

    private static void row(List<String> cells, Writer writer) throws IOException {
        writer.write(cells.stream().map(ItemTable::cell).collect(Collectors.joining(",")));
        writer.write(NEW_LINE);
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String leads(ServiceItem service) {
        return service.leads().stream()
                .map(Department::name)
                .map(name -> name.chinese())
                .collect(Collectors.joining("、"));
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}
