package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.target.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of an observation. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern YEARS = Pattern.compile("(19|20|21)[0-9]{2}(-(19|20|21)[0-9]{2})?");
    private static final String TIME = "must be a year (2019), some years (2016-2018) or a day (2019-05-31)";

    private Cells() {}

    static BigDecimal number(CsvTable.Row row, String column) throws BadCell {
        if (!NUMBER.matcher(row.get(column)).matches()) {
            throw row.bad(column, "must be a number in digits, such as 98.5");
        }
        return new BigDecimal(row.get(column));
    }

    static Unit unit(CsvTable.Row row) throws BadCell {
        return Arrays.stream(Unit.values())
                .filter(each -> each.code().equals(row.get("unit")))
                .findFirst()
                .orElseThrow(() -> row.bad("unit", "must be the code of a unit, such as percent"));
    }

    /** Returns the same observation at the time that a row gives. */
    static Observation at(CsvTable.Row row, Observation observation) throws BadCell {
        Matcher years = YEARS.matcher(row.get("time"));
        if (years.matches()) {
            String[] ends = row.get("time").split("-", 2);
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            if (last < first) {
                throw row.bad("time", "must not end before it begins");
            }
            return observation.over(first, last);
        }
        return observation.on(day(row));
    }

    private static LocalDate day(CsvTable.Row row) throws BadCell {
        try {
            return LocalDate.parse(row.get("time"));
        } catch (DateTimeParseException e) {
            throw row.bad("time", TIME);
        }
    }
}
