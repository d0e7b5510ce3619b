package cn.zhoucun.services.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Judges a requirement: hands each shape to the class that knows it, and takes nested ones apart. */
final class Judge {

    private Judge() {}

    static Judgement judge(Requirement required, Question question) {
        if (required instanceof Requirement.OfValue ofValue) {
            return ValueJudge.judge(ofValue, question);
        }
        if (required instanceof Requirement.EveryPart every) {
            return everyPart(every, question);
        }
        if (required instanceof Requirement.EveryYear every) {
            return everyYear(every, question);
        }
        if (required instanceof Requirement.Cumulative sum) {
            return SeriesJudge.cumulative(sum, question);
        }
        if (required instanceof Requirement.NeverFalling rising) {
            return SeriesJudge.neverFalling(rising, question);
        }
        if (required instanceof Requirement.Ratio ratio) {
            return RatioJudge.judge(ratio, question);
        }
        if (required instanceof Requirement.Together together) {
            return together(together, question);
        }
        return CompletionJudge.judge(required, question);
    }

    private static Judgement everyPart(Requirement.EveryPart every, Question question) {
        Set<String> parts = new TreeSet<>(question.evaluator().parts(question.target()));
        question.series().forEach(each -> each.part().ifPresent(parts::add));
        if (parts.isEmpty()) {
            return question.unobserved(every);
        }
        return Judgement.ofParts(parts.stream()
                .map(part -> judge(every.each(), question.of(part)))
                .toList());
    }

    private static Judgement everyYear(Requirement.EveryYear every, Question question) {
        List<Judgement> years = new ArrayList<>();
        for (int year = every.from(); year <= every.until(); year++) {
            int of = year;
            List<Observation> inYear = question.series().stream()
                    .filter(each -> each.from().getYear() == of && each.until().getYear() == of)
                    .toList();
            years.add(judge(every.each(), question.on(inYear).dueOn(LocalDate.of(year, 12, 31))));
        }
        return Judgement.ofYears(years);
    }

    private static Judgement together(Requirement.Together together, Question question) {
        Evaluator evaluator = question.evaluator();
        return Judgement.ofParts(together.targets().stream()
                .map(each -> judge(each.requirement(), Question.of(evaluator, each, question.all())))
                .toList());
    }
}
