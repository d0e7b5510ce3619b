package cn.zhoucun.services.programme;

import cn.zhoucun.services.rule.Quotient;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the two slots of a quotient, its least and its most, which stand side by side.
 *
 * @param quotient the division
 * @param least the slot of the least possible quotient; that of the most is the next
 * @param numerator the slot of the numerator
 * @param denominator the slot of the denominator
 * @param ends what the slots are filled with where a fact is unknown, the least first
 */
record Division(Quotient quotient, int least, int numerator, int denominator, List<Source.Divided> ends) {

    static List<Division> of(List<Source> sources) {
        List<Division> divisions = new ArrayList<>();
        for (int slot = 0; slot < sources.size(); slot++) {
            if (sources.get(slot) instanceof Source.Divided least
                    && least.end() == Source.Divided.End.LEAST
                    && sources.get(slot + 1) instanceof Source.Divided most) {
                divisions.add(new Division(
                        least.quotient(), slot, least.numerator(), least.denominator(), List.of(least, most)));
            }
        }
        return List.copyOf(divisions);
    }

    void fill(Case person) {
        long[] codes = person.codes();
        if (person.isKnown(numerator) && person.isKnown(denominator)) {
            long exact = quotient.of(codes[numerator], codes[denominator]);
            person.set(least, exact);
            person.set(least + 1, exact);
        } else {
            for (int end = 0; end < ends.size(); end++) {
                long bound = ends.get(end)
                        .of(
                                person.isKnown(numerator),
                                codes[numerator],
                                person.isKnown(denominator),
                                codes[denominator]);
                person.set(least + end, bound);
            }
        }
    }
}
