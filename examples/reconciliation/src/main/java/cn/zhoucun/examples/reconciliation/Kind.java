package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.source.Text;

/** What the comparison of one entitlement with one payment comes to. */
enum Kind {
    /** Paid as entitled; counted, but no row of the report. */
    AGREED("相符", "agreed"),
    /** Entitled, and nothing was paid (应发未发). */
    NOT_PAID("应发未发", "entitled, not paid"),
    /** Paid, and not entitled (不应发已发). */
    NOT_ENTITLED("不应发已发", "paid, not entitled"),
    /** Entitled to another amount than was paid. */
    DIFFERENT("金额不符", "amount differs"),
    /** Eligible and not paid, but bound by a quota, so that nothing need have been granted. */
    WITHIN_QUOTA("符合条件但受名额限制", "eligible within a quota, not paid"),
    /** What is known does not settle it. */
    UNDETERMINED("待定", "undetermined"),
    /** Paid to somebody whom the population does not have. */
    NOBODY("已发但查无此人", "paid to nobody of the population");

    private final Text label;

    Kind(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    Text label() {
        return label;
    }
}
