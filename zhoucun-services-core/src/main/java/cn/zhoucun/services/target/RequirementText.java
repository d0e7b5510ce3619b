package cn.zhoucun.services.target;

import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.util.stream.Collectors;

/** Requirements in words. */
final class RequirementText {

    private static final Text FULL = Text.of("应做尽做", "all that is due is done");
    private static final Text COMPLETE = Text.of("完成", "complete");
    private static final Text NEARLY = Text.of("基本完成", "nearly complete");
    private static final Text RISING = Text.of("逐年不降，且高于%d年的%s", "never falling, and above the %2$s of %1$d");
    private static final Text PART = Text.of("每个部分%s", "in every part %s");
    private static final Text YEAR = Text.of("%d—%d年每年%s", "in every year %d to %d %s");
    private static final Text TOTAL = Text.of("%d—%d年累计%s", "over %d to %d together %s");
    private static final Text RATIO = Text.of("按年折算之比%s", "the quotient of both a year %s");
    private static final Text RANGE = Text.of("%s至%s", "%s to %s");

    private RequirementText() {}

    static String of(Requirement required, Unit unit, Language language) {
        if (required instanceof Requirement.OfValue ofValue) {
            return ofValue(ofValue, unit, language);
        }
        if (required instanceof Requirement.EveryPart every) {
            return PART.in(language).formatted(of(every.each(), unit, language));
        }
        if (required instanceof Requirement.EveryYear every) {
            return YEAR.in(language).formatted(every.from(), every.until(), of(every.each(), unit, language));
        }
        if (required instanceof Requirement.Cumulative sum) {
            return TOTAL.in(language).formatted(sum.from(), sum.until(), of(sum.total(), unit, language));
        }
        if (required instanceof Requirement.Ratio ratio) {
            return RATIO.in(language).formatted(of(ratio.quotient(), unit, language));
        }
        if (required instanceof Requirement.NeverFalling rising) {
            return RISING.in(language).formatted(rising.year(), Shown.quantity(rising.baseline(), unit, language));
        }
        if (required instanceof Requirement.Together together) {
            return together.targets().stream()
                    .map(each -> each.indicator().name().in(language)
                            + (language == Language.CHINESE ? "" : " ")
                            + each.requirement().in(each.indicator().unit(), language))
                    .collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
        }
        return done(required).in(language);
    }

    private static Text done(Requirement required) {
        if (required instanceof Requirement.FullCoverage) {
            return FULL;
        }
        return required instanceof Requirement.Complete ? COMPLETE : NEARLY;
    }

    private static String ofValue(Requirement.OfValue required, Unit unit, Language language) {
        if (required instanceof Requirement.Range range) {
            return RANGE.in(language)
                    .formatted(
                            Shown.quantity(range.least(), unit, language),
                            Shown.quantity(range.most(), unit, language));
        }
        boolean chinese = language == Language.CHINESE;
        if (required instanceof Requirement.Threshold threshold) {
            String figure = Shown.quantity(threshold.figure(), unit, language);
            return threshold.comparison().label().in(language) + (chinese ? "" : " ") + figure;
        }
        String figure = Shown.quantity(((Requirement.About) required).figure(), unit, language);
        String about = Shape.ABOUT.label().in(language);
        return chinese ? figure + about : about + " " + figure;
    }
}
