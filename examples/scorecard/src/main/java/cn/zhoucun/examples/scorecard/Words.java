package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Measured;
import cn.zhoucun.services.target.ScoreLine;
import cn.zhoucun.services.target.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words that text and page share.
 *
 * @param language the language
 */
record Words(Language language) {

    private static final Map<Verdict, String> SYMBOLS =
            Map.of(Verdict.MET, "✓", Verdict.NOT_MET, "✗", Verdict.NOT_YET_DUE, "◷", Verdict.INDETERMINATE, "?");

    String of(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }

    String title() {
        return of("周村区基本公共服务承诺评分表", "Promises of public service in Zhoucun: a scorecard");
    }

    String madeUp() {
        return of(
                "观测值均为虚构，仅供示例，不是任何部门的统计数据。",
                "All observations are made up for this example; no office has published them.");
    }

    String leftOut() {
        return of("未采用的行：", "Row left out: ");
    }

    String basis(Monitoring monitoring) {
        return of("依据%s，截至%s。", "Held against %s, as of %s.")
                .formatted(ZhoucunPlan.document().number(), monitoring.asOf());
    }

    String symbol(Verdict verdict) {
        return SYMBOLS.get(verdict);
    }

    String verdict(Verdict verdict) {
        return symbol(verdict) + " " + verdict.label().in(language);
    }

    String counts(ScoreLine line) {
        return Arrays.stream(Verdict.values())
                .map(each -> verdict(each) + " " + line.count(each))
                .collect(Collectors.joining(of("　", "  ")));
    }

    String promise(Finding finding) {
        return finding.target().id() + " " + finding.target().in(language);
    }

    /** A number with its unit, rounded to at most four decimals for the eye. */
    String quantity(Fraction number, Unit unit) {
        Fraction shown = number.rounded(4, RoundingMode.HALF_EVEN);
        String sign = shown.equals(number) ? "" : "≈";
        if (unit == Unit.PER_HUNDRED_THOUSAND && language == Language.CHINESE) {
            return sign + shown + "/10万";
        }
        return sign + new Measured.Value(shown, unit).in(language);
    }

    /** An index of evenness with three decimals. */
    String index(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
