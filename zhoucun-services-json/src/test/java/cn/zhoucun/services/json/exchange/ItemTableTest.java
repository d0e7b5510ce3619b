package cn.zhoucun.services.json.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.plan.ZhoucunPlan;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of service items is read back by a reader that someone else wrote. */
class ItemTableTest {

    @Test
    void everyServiceIsARow() throws IOException {
        List<NamedCsvRecord> rows = rows(written(ZhoucunPlan.catalog()));

        assertThat(rows).hasSize(100);
        assertThat(rows)
                .extracting(row -> row.getField("地方基本编码"))
                .containsExactlyElementsOf(ZhoucunPlan.catalog().services().stream()
                        .map(each -> each.code())
                        .toList());
        assertThat(rows).allMatch(row -> row.getField("事项类型").equals("公共服务"));
    }

    @Test
    void whatTheDocumentPrintsIsThere() throws IOException {
        NamedCsvRecord boarding = rows(written(ZhoucunPlan.catalog())).get(1);

        assertThat(boarding.getField("事项名称")).isEqualTo("寄宿生生活补助");
        assertThat(boarding.getField("设定依据")).isEqualTo("周政发〔2018〕43号附件1第2行");
        assertThat(boarding.getField("实施主体")).isEqualTo("区财政局、区教体局");
        assertThat(boarding.getField("受理条件")).contains("寄宿", "家庭经济困难");
        assertThat(boarding.getField("计划生效日期")).isEqualTo("2016-01-01");
        assertThat(boarding.getField("计划取消日期")).isEqualTo("2020-12-31");
    }

    @Test
    void whatTheDocumentDoesNotStateStaysEmpty() throws IOException {
        for (String name : List.of("基本编码", "实施编码", "行使层级", "实施主体编码", "服务对象", "是否收费", "收费依据")) {
            assertThat(rows(written(ZhoucunPlan.catalog())))
                    .as(name)
                    .allMatch(row -> row.getField(name).isEmpty());
        }
    }

    @Test
    void theFormatIsFixed() throws IOException {
        String written = written(ServiceCatalog.of(
                "education",
                ZhoucunPlan.document(),
                ZhoucunPlan.catalog().services().subList(0, 8)));
        Files.createDirectories(Path.of("target", "golden"));
        Files.writeString(Path.of("target", "golden", "items.golden.csv"), written);

        try (InputStream golden = ItemTableTest.class.getResourceAsStream("items.golden.csv")) {
            assertThat(golden).isNotNull();
            assertThat(written).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String written(ServiceCatalog catalog) throws IOException {
        StringWriter text = new StringWriter();
        ItemTable.write(catalog, text);
        return text.toString();
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }
}
