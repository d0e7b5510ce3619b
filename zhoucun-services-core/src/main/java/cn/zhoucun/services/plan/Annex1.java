package cn.zhoucun.services.plan;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/** The list of services (附件1) as a source: its rows, its columns and the figures printed in them. */
final class Annex1 {

    static final Document DOCUMENT = new Document(
            "周政发〔2018〕43号",
            Text.of(
                    "周村区推进基本公共服务均等化“十三五”规划",
                    "Zhoucun District's plan for equal access to basic public services, 13th five-year period"));

    /** The period of the plan, the years of the thirteenth five-year plan. */
    static final DateRange PERIOD = DateRange.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31));

    static final Text TARGET_GROUP = Text.of("服务对象", "target group");
    static final Text STANDARD = Text.of("服务指导标准", "service standard");
    static final Text EXPENDITURE = Text.of("支出责任", "expenditure");

    private static final Citation LIST = DOCUMENT.part(Text.of("附件1", "Annex 1"));
    private static final int LARGEST_YUAN = 1_000_000;
    private static final int OLDEST = 150;
    private static final int LAST_ROW_WITH_ITS_OWN_NUMBER = 50;

    private Annex1() {}

    /** The row of a service: its domain's first row, and its place in the domain. */
    static Citation row(String code) {
        int dash = code.indexOf('-');
        int placeInDomain = Integer.parseInt(code, dash + 1, dash + 3, 10);
        return LIST.row(Domains.rowBefore(code.substring(0, dash)) + placeInDomain);
    }

    /** The number printed beside a row: 50 stands beside two rows (reading D001). */
    static int printedNumber(Citation row) {
        int number = row.row().orElseThrow();
        return number <= LAST_ROW_WITH_ITS_OWN_NUMBER ? number : number - 1;
    }

    /**
     * A printed sum of yuan a year.
     *
     * @param id the code of the service, a dot and words that tell its figures apart
     */
    static Amount yuanPerYear(String id, int yuan, String chinese, String english) {
        return Amount.of(yuan(id, Frequency.PER_YEAR, yuan, chinese, english));
    }

    /** A printed sum of yuan. */
    static Parameter<Money> yuan(String id, Frequency frequency, int yuan, String chinese, String english) {
        return Parameter.printedFen(
                id,
                new Yuan(frequency, LARGEST_YUAN),
                Text.of(chinese, english),
                yuan * Yuan.FEN,
                PERIOD,
                row(id).column(STANDARD));
    }

    /** A sum of yuan that the list leaves to an authority. */
    static Parameter<Money> yuanSetBy(Text authority, String id, Frequency frequency, String chinese, String english) {
        return Parameter.leftTo(
                authority, id, new Yuan(frequency, LARGEST_YUAN), Text.of(chinese, english), row(id).column(STANDARD));
    }

    /** An age that the list asks for and does not print. */
    static Parameter<Integer> ageSetBy(Text authority, String id, String chinese, String english) {
        return Parameter.leftTo(
                authority, id, new WholeNumber(0, OLDEST), Text.of(chinese, english), row(id).column(TARGET_GROUP));
    }

    /** A printed percentage. */
    static Parameter<BigDecimal> percent(String id, int percent, String chinese, String english) {
        return percent(id, percent, chinese, english, STANDARD);
    }

    /** A printed percentage of what is paid into a fund. */
    static Parameter<BigDecimal> contributionPercent(String id, int percent, String chinese, String english) {
        return percent(id, percent, chinese, english, EXPENDITURE);
    }

    private static Parameter<BigDecimal> percent(String id, int percent, String chinese, String english, Text column) {
        return Parameter.printed(
                id,
                new Share(),
                Text.of(chinese, english),
                BigDecimal.valueOf(percent, 2),
                PERIOD,
                row(id).column(column));
    }
}
