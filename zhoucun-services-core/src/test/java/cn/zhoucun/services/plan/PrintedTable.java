package cn.zhoucun.services.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Tables that say what the document prints: cells between tabs, comments after a hash. */
final class PrintedTable {

    private static final int DAYS_IN_A_WEEK = 7;
    private static final int DECIMALS = 9;

    private PrintedTable() {}

    static List<List<String>> rows(String resource, int columns) {
        try (InputStream table = Objects.requireNonNull(PrintedTable.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .peek(cells -> assertThat(cells).hasSize(columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A numeral in figures: Chinese ones, fractions, and weeks with days, which count as days. */
    static BigDecimal value(String numeral) {
        if (numeral.endsWith("周")) {
            String[] weeks = numeral.substring(0, numeral.length() - 1).split("\\+", 2);
            int days = weeks.length == 2 ? Integer.parseInt(weeks[1]) : 0;
            return BigDecimal.valueOf(Integer.parseInt(weeks[0]) * DAYS_IN_A_WEEK + days);
        }
        if (numeral.contains("/")) {
            String[] parts = numeral.split("/", 2);
            return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), DECIMALS, RoundingMode.HALF_UP);
        }
        int chinese = "零一二三四五六七八九十".indexOf(numeral.replace('两', '二'));
        return chinese >= 0 ? BigDecimal.valueOf(chinese) : new BigDecimal(numeral);
    }
}
