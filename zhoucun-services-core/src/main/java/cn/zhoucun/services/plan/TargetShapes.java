package cn.zhoucun.services.plan;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Text;
import cn.zhoucun.services.target.Indicator;
import cn.zhoucun.services.target.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** How the printed figures are tested: which are of every part or of every year, and what their base is. */
final class TargetShapes {

    /** Each town, school, village, family, film or call by itself. */
    private static final Set<String> OF_EVERY_PART = Set.of(
            "EMP-03.inWork",
            "HEA-03.coverage",
            "SOC-05.firstHelp",
            "CUL-02.village",
            "CUL-02.school",
            "CUL-02.museum",
            "CUL-03.town",
            "CUL-03.leastBrands",
            "CUL-03.mostBrands",
            "CUL-03.village",
            "CUL-04.town",
            "CUL-04.kind",
            "CUL-10.newness",
            "CUL-10.school",
            "SAF-05.turnout",
            "KP-03-01.central-kindergartens",
            "KP-09-01.district-institutions",
            "KP-09-01.town-stations",
            "CH10-2.urban-policing.officers",
            "CH10-2.urban-policing.auxiliaries",
            "CH10-2.rural-policing.assistants",
            "CH11-3.legal-advisers.advisers");

    /** What is counted a year is due every year. */
    private static final Set<Unit> A_YEAR = Set.of(
            Unit.TIMES_A_YEAR, Unit.PERFORMANCES_A_YEAR, Unit.HOUSEHOLDS_A_YEAR, Unit.SAMPLES_PER_THOUSAND_A_YEAR);

    private static final String NEW_FILMS = "CUL-10.newFilms";
    private static final String ANALOGUE = "CUL-09.analogue";
    private static final String DIGITAL = "CUL-09.digitalBy";
    private static final String RATIO = "SOC-01.ratio";

    /** What is not a part of its base, and so may exceed it. */
    private static final Set<String> GROSS = Set.of("SOC-01.urbanShare", "SOC-01.ruralShare");

    private static final Map<String, Text> BASES = Map.of(
            "INS-04.cap", Text.of("人均可支配收入", "disposable income per head"),
            "SOC-01.urbanShare", Text.of("上年度城镇居民人均消费支出", "consumption per urban head in the year before"),
            "SOC-01.ruralShare", Text.of("上年度农村居民人均消费支出", "consumption per rural head in the year before"),
            "SOC-01.ratio", Text.of("农村低保标准", "the rural standard"),
            "SOC-03.reimbursement", Text.of("个人负担的合规费用", "eligible costs borne by the person"),
            "CUL-01.offHours", Text.of("开放时间", "opening hours"));

    private TargetShapes() {}

    static Indicator indicator(Standard standard) {
        Indicator indicator = Indicator.of(standard.id(), standard.text(), standard.unit());
        Text base = BASES.get(standard.id());
        if (base != null) {
            indicator = indicator.against(base);
        }
        boolean gross = GROSS.contains(standard.id()) || standard.readings().contains(Readings.D036);
        return gross ? indicator.gross() : indicator;
    }

    /** The last day of the year in which it is due; that of the plan where none is printed (reading D051). */
    static LocalDate due(Standard standard) {
        if (standard.unit() == Unit.YEAR) {
            return lastDay(standard.figure().intValueExact());
        }
        return standard.dueYear().isPresent() ? lastDay(standard.dueYear().getAsInt()) : lastDay(lastYear());
    }

    static Requirement requirement(Standard standard) {
        if (standard.unit() == Unit.YEAR) {
            return standard.readings().contains(Readings.D048)
                    ? new Requirement.NearlyComplete()
                    : new Requirement.Complete();
        }
        if (standard.shape() == Shape.ABOUT) {
            return new Requirement.About(figure(standard));
        }
        Requirement.Threshold threshold = threshold(standard);
        if (standard.id().equals(RATIO)) {
            return new Requirement.Ratio("SOC-01.urban", "SOC-01.rural", threshold);
        }
        Requirement each = OF_EVERY_PART.contains(standard.id()) ? new Requirement.EveryPart(threshold) : threshold;
        if (standard.id().equals(ANALOGUE)) {
            return new Requirement.EveryYear(firstYear(), digitalYear() - 1, each);
        }
        boolean yearly = A_YEAR.contains(standard.unit()) || standard.id().equals(NEW_FILMS);
        return yearly ? new Requirement.EveryYear(firstYear(), lastYear(), each) : each;
    }

    static Requirement.Threshold threshold(Standard standard) {
        return new Requirement.Threshold(standard.shape(), figure(standard));
    }

    static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** The figure; one third is printed by its denominator. */
    private static Fraction figure(Standard standard) {
        Fraction printed = Fraction.of(standard.figure());
        return standard.unit() == Unit.FRACTION ? Fraction.ONE.dividedBy(printed) : printed;
    }

    private static int firstYear() {
        return Annex1.PERIOD.from().getYear();
    }

    static int lastYear() {
        return Annex1.PERIOD.until().orElseThrow().getYear();
    }

    /** The year by which television is digital, until which there are analogue channels (reading D023). */
    private static int digitalYear() {
        return CultureSportServices.ALL.stream()
                .flatMap(service -> service.standards().stream())
                .filter(standard -> standard.id().equals(DIGITAL))
                .map(Standard::figure)
                .map(BigDecimal::intValueExact)
                .findFirst()
                .orElseThrow();
    }
}
