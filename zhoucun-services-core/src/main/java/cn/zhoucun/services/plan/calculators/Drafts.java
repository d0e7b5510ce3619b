package cn.zhoucun.services.plan.calculators;

import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;

/** Begins the declaration of a calculator. */
final class Drafts {

    private Drafts() {}

    /** A calculator of a service: its id begins with the code of the service, and its place is the row. */
    static Calculator.Draft ofService(
            ServiceItem service, String word, String chinese, String english, Input<?>... inputs) {
        return at(service.citation(), service.code() + "." + word, chinese, english, inputs);
    }

    /** A calculator of another place of the document. */
    static Calculator.Draft at(Citation place, String id, String chinese, String english, Input<?>... inputs) {
        return Calculator.of(id, Text.of(chinese, english), place, inputs);
    }
}
