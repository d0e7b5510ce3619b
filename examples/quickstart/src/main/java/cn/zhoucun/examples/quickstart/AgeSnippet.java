package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.rule.Term;
import java.io.PrintStream;
import java.time.LocalDate;

/** The snippet of the questions about ages. */
final class AgeSnippet {

    private AgeSnippet() {}

    static void run(PrintStream out) {
        // README: begin
        LocalDate born = LocalDate.of(2000, 7, 19);
        out.println(Term.Age.on(born, LocalDate.of(2018, 7, 18)));
        out.println(Term.Age.on(born, LocalDate.of(2018, 7, 19)));

        LocalDate leapDay = LocalDate.of(2000, 2, 29);
        out.println(Term.Age.on(leapDay, LocalDate.of(2018, 2, 28)));
        out.println(Term.Age.on(leapDay, LocalDate.of(2018, 3, 1)));
        // README: end
    }
}
