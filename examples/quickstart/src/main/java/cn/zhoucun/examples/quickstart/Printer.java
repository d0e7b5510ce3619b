package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.source.Language;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Prints lines in one language, and words what all reports say. */
record Printer(Language language, PrintStream out) {

    /** Ends every line alike on every platform. */
    void line(String text) {
        out.print(text + "\n");
    }

    String word(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }

    String outcome(Outcome outcome) {
        return "[" + outcome.label().in(language) + "] ";
    }

    String service(Decision decision) {
        return decision.service().code() + " " + decision.service().name().in(language);
    }

    String benefit(Benefit benefit) {
        String text = benefit.text().in(language);
        return benefit.recipient() == Recipient.PERSON
                ? text
                : text
                        + word("，给%s", ", to %s")
                                .formatted(benefit.recipient().label().in(language));
    }

    String missing(List<Missing> missing) {
        return word("缺：", "missing: ")
                + missing.stream().map(each -> each.in(language)).collect(Collectors.joining(word("、", ", ")));
    }
}
