package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static cn.zhoucun.services.catalog.Standard.Shape.LESS_THAN;
import static cn.zhoucun.services.catalog.Standard.Shape.MORE_THAN;

import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.Quantity;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The table of main indicators (专栏1), in printed order. */
final class Indicators {

    private static final Citation TABLE = Annex1.DOCUMENT.part(Text.of("专栏1", "Box 1"));
    private static final Text TARGET_COLUMN = Text.of("2020年", "2020");
    private static final int TARGET_YEAR = 2020;

    /** The rows. */
    static final List<IndicatorRow> ALL = rows();

    private Indicators() {}

    /** Reads them. */
    static List<IndicatorRow> rows() {
        return new Table()
                .block(Domains.EDUCATION, Departments.EDUCATION)
                .row("学前教育三年毛入学率", "Gross enrolment in three years of preschool", "%", Unit.PERCENT)
                .cells("99", ">99", Readings.D012, Readings.D036)
                .row("九年义务教育巩固率", "Retention in nine years of compulsory education", "%", Unit.PERCENT)
                .cells("99", ">99", Readings.D036)
                .row("高中阶段教育毛入学率", "Gross enrolment in senior secondary education", "%", Unit.PERCENT)
                .cells("97", "98", Readings.D018, Readings.D036)
                //
                .block(Domains.EMPLOYMENT, Departments.HUMAN_RESOURCES)
                .row("城镇登记失业率", "Registered urban unemployment", "%", Unit.PERCENT)
                .cells("4", "<4", Readings.D019)
                .row("城镇新增就业人数", "New urban jobs", "万人", Unit.TEN_THOUSAND_PEOPLE)
                .countedOver(2011, 2015, 2016, 2020)
                .cells("5.38", "2.5", Readings.D029, Readings.D030)
                .row("高校毕业生总体就业率", "Employment of higher-education graduates", "%", Unit.PERCENT)
                .cells("94.5", "95")
                //
                .block(Domains.INSURANCE, Departments.HUMAN_RESOURCES)
                .row("社会保障卡持卡人数", "Holders of social security cards", "万人", Unit.TEN_THOUSAND_PEOPLE)
                .cells("25", "25.2")
                .row("基本养老保险参保人数", "Members of basic pension insurance", "万人", Unit.TEN_THOUSAND_PEOPLE)
                .cells("8.0465", "7.6645", Readings.D031, Readings.D039)
                .row("基本医疗保险参保人数", "Members of basic medical insurance", "万人", Unit.TEN_THOUSAND_PEOPLE)
                .cells("24.9", "25", Readings.D039)
                //
                .block(Domains.HEALTH, Departments.HEALTH)
                .row("人均预期寿命", "Life expectancy", "岁", Unit.YEARS)
                .cells("77.78", "79")
                .row("孕产妇死亡率", "Maternal mortality", "1/10万", Unit.PER_HUNDRED_THOUSAND)
                .ceiling()
                .cells("0", "3", Readings.D032, Readings.D038)
                .row("婴儿死亡率", "Infant mortality", "‰", Unit.PER_THOUSAND)
                .cells("2.06", "<2", Readings.D038)
                .row("5岁以下儿童死亡率", "Mortality of children under five", "‰", Unit.PER_THOUSAND)
                .cells("2.47", "<2.4", Readings.D038)
                //
                .block(Domains.SOCIAL, Departments.CIVIL_AFFAIRS)
                .row("养老床位中护理型床位比例", "Nursing beds among beds for old people", "%", Unit.PERCENT)
                .cells("10", ">30")
                .row(
                        "困难残疾人生活补贴和重度残疾人护理补贴覆盖率",
                        "Coverage of the allowances for disabled people in difficulty and for the care of severely disabled people",
                        "%",
                        Unit.PERCENT)
                .cells("", ">97", Readings.D033)
                .row(
                        "生活不能自理特困人员集中供养率",
                        "People in extreme hardship unable to care for themselves who live in institutions",
                        "%",
                        Unit.PERCENT)
                .cells("30", "75")
                //
                .block(Domains.HOUSING, Departments.CONSTRUCTION)
                .row("棚户区住房改造", "Dwellings rebuilt in shantytowns", "万套", Unit.TEN_THOUSAND_DWELLINGS)
                .countedOver(2013, 2015, 2016, 2020)
                .cells("0.3712", "1.2189", Readings.D029, Readings.D034, Readings.D120)
                .row(
                        "建档立卡贫困户、低保户、农村分散供养特困人员、贫困残疾人家庭等4类重点对象农村危房改造",
                        "Dangerous rural houses rebuilt for the four main groups in need",
                        "万户",
                        Unit.TEN_THOUSAND_HOUSEHOLDS)
                .baselineOver(2013, 2015)
                .aim(
                        "2013至2015年共52户属于四类人员",
                        quantity("52", Unit.HOUSEHOLDS),
                        "实现应改尽改",
                        Readings.D022,
                        Readings.D029,
                        Readings.D033,
                        Readings.D035,
                        Readings.D047,
                        Readings.D120)
                //
                .block(Domains.CULTURE_SPORT, Departments.CULTURE)
                .row("公共图书馆年流通人次", "Visits to public libraries a year", "万", Unit.TEN_THOUSAND_VISITS)
                .cells("6.4", "15")
                .row("文化馆（站）年服务人次", "Visits served by culture centres a year", "万", Unit.TEN_THOUSAND_VISITS)
                .cells("12", "16")
                .row(
                        "人均藏书量（公共图书馆、综合文化站、农家书屋）",
                        "Books per head in public libraries, culture stations and rural reading rooms",
                        "册、件",
                        Unit.VOLUMES_PER_HEAD)
                .cells("1.1", "1.9", Readings.D013)
                .row("国民综合阅读率", "People who read", "%", Unit.PERCENT)
                .cells("70", "90")
                .responsible(Departments.EDUCATION)
                .row("经常参加体育锻炼人数比例", "People who exercise regularly", "%", Unit.PERCENT)
                .cells("", "40", Readings.D017, Readings.D033)
                //
                .block(Domains.SAFETY, Departments.FOOD_AND_DRUG)
                .row("食品抽检合格率", "Food samples that pass", "%", Unit.PERCENT)
                .cells("", ">96", Readings.D012, Readings.D015, Readings.D033)
                .row("药品抽验合格率", "Drug samples that pass", "%", Unit.PERCENT)
                .aim(
                        "98.5",
                        quantity("98.5", Unit.PERCENT),
                        "持续提高",
                        Readings.D012,
                        Readings.D016,
                        Readings.D029,
                        Readings.D033,
                        Readings.D046,
                        Readings.D129)
                //
                .block(Domains.LEGAL, Departments.JUSTICE)
                .row("基本公共法律服务覆盖率", "Coverage of basic public legal services", "%", Unit.PERCENT)
                .cells("70", ">90")
                .row(
                        "公共法律服务中心（站、室）年服务人次",
                        "Visits served by public legal service centres a year",
                        "万",
                        Unit.TEN_THOUSAND_VISITS)
                .cells("1.6", "4.8")
                //
                .block(Domains.DISABILITY, Departments.DISABLED_FEDERATION)
                .row("残疾人基本康复覆盖率", "Coverage of basic rehabilitation of disabled people", "%", Unit.PERCENT)
                .cells("", ">90", Readings.D033)
                .rows();
    }

    private static Quantity quantity(String number, Unit unit) {
        return new Quantity(new BigDecimal(number), unit);
    }

    /** The table in the making, row by row. */
    private static final class Table {

        private final List<IndicatorRow> rows = new ArrayList<>();
        private Domain domain = Domains.EDUCATION;
        private Department responsible = Departments.EDUCATION;
        private boolean carried;

        /** A heading, and the department printed beside its first row. */
        Table block(Domain heading, Department department) {
            domain = heading;
            return responsible(department);
        }

        /** The department that is printed from the next row on. */
        Table responsible(Department department) {
            responsible = department;
            carried = false;
            return this;
        }

        Row row(String chinese, String english, String printedUnit, Unit unit) {
            return new Row(Text.of(chinese, english), printedUnit, unit);
        }

        List<IndicatorRow> rows() {
            return List.copyOf(rows);
        }

        /** A row in the making. */
        private final class Row {

            private final String code = "IND-%02d".formatted(rows.size() + 1);
            private final Citation place = TABLE.row(rows.size() + 1);
            private final IndicatorRow.Builder row = IndicatorRow.builder();
            private final Text name;
            private final Unit unit;
            private Shape bare = AT_LEAST;

            Row(Text name, String printedUnit, Unit unit) {
                this.name = name;
                this.unit = unit;
                row.code(code)
                        .domain(domain)
                        .name(name)
                        .printedUnit(printedUnit)
                        .unit(unit);
            }

            /** The number without a sign is one not to be exceeded. */
            Row ceiling() {
                bare = AT_MOST;
                return this;
            }

            /** The years over which the two numbers are counted. */
            Row countedOver(int baseFrom, int baseUntil, int targetFrom, int targetUntil) {
                row.targetPeriod(Optional.of(years(targetFrom, targetUntil)));
                return baselineOver(baseFrom, baseUntil);
            }

            /** The years over which the number of the base year is counted. */
            Row baselineOver(int from, int until) {
                row.baselinePeriod(Optional.of(years(from, until)));
                return this;
            }

            /** The cells of the two years, and the end of the row. */
            Table cells(String base, String target, Reading... readings) {
                row.baselineText(base)
                        .baseline(base.isEmpty() ? Optional.empty() : Optional.of(quantity(base, unit)))
                        .targetText(target)
                        .target(Optional.of(target(target)))
                        .cumulativeText("");
                return end(readings);
            }

            /** The cell of the base year, words in the cumulative column instead of a target, and the end of the row. */
            Table aim(String base, Quantity meant, String words, Reading... readings) {
                row.baselineText(base)
                        .baseline(Optional.of(meant))
                        .targetText("")
                        .target(Optional.empty())
                        .cumulativeText(words);
                return end(readings);
            }

            private Standard target(String cell) {
                boolean signed = cell.startsWith(">") || cell.startsWith("<");
                String sign = signed ? cell.substring(0, 1) : "";
                Shape shape =
                        switch (sign) {
                            case ">" -> MORE_THAN;
                            case "<" -> LESS_THAN;
                            default -> bare;
                        };
                return new Standard(
                        code + "." + TARGET_YEAR,
                        name,
                        shape,
                        sign,
                        new BigDecimal(cell.substring(sign.length())),
                        unit,
                        OptionalInt.of(TARGET_YEAR),
                        place.column(TARGET_COLUMN),
                        signed ? List.of() : List.of(Readings.D042));
            }

            private Table end(Reading... readings) {
                row.responsible(responsible).citation(place).addAllReadings(List.of(readings));
                if (carried) {
                    row.addAllReadings(List.of(Readings.D037));
                }
                rows.add(row.addAllReadings(List.of(Readings.D125)).build());
                carried = true;
                return Table.this;
            }

            private static DateRange years(int from, int until) {
                return DateRange.of(LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
            }
        }
    }
}
