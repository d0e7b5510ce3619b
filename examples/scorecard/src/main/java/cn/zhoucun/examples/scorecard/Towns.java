package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.target.Evenness;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The towns with their people, which weigh them.
 *
 * @param people how many live in each town
 */
record Towns(Map<String, BigDecimal> people) {

    static final List<String> HEADER = List.of("town", "people");

    private static final int DECIMALS = 9;

    static CsvTable<Map.Entry<String, BigDecimal>> read(String csv) {
        Set<String> seen = new HashSet<>();
        return CsvTable.read(csv, HEADER, row -> {
            if (!seen.add(row.get("town"))) {
                throw row.bad("town", "must stand in the file once");
            }
            BigDecimal number = Cells.number(row, "people");
            if (number.signum() <= 0) {
                throw row.bad("people", "must be above zero");
            }
            return Map.entry(row.get("town"), number);
        });
    }

    static Towns of(List<Map.Entry<String, BigDecimal>> rows) {
        Map<String, BigDecimal> people = new LinkedHashMap<>();
        rows.forEach(each -> people.put(each.getKey(), each.getValue()));
        return new Towns(people);
    }

    /** What was observed of a measure in each town in a year, the most first; towns that were not observed are left out. */
    List<Evenness.Part> observed(Target target, Observations observations, int year) {
        return observations.of(target.id()).stream()
                .filter(each -> each.until().getYear() == year)
                .filter(each -> each.part().filter(people::containsKey).isPresent())
                .map(each -> {
                    String town = each.part().orElseThrow();
                    return new Evenness.Part(town, decimal(target.indicator().value(each)), people.get(town));
                })
                .sorted(Comparator.comparing(Evenness.Part::value).reversed())
                .toList();
    }

    private static BigDecimal decimal(Fraction value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
