package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Text;

/** How often an amount falls due. Amounts of different frequency are never compared, added or converted silently. */
public enum Frequency implements Option {
    /** A single payment. */
    ONCE("一次性", "once"),
    /** Every calendar month. */
    PER_MONTH("每月", "per month"),
    /** Every year; for education, every school year as the plan prints it (每年). */
    PER_YEAR("每年", "per year"),
    /** The document leaves the period, like the sum, to an authority. */
    UNSPECIFIED("每期（周期未载明）", "per period (not stated)");

    private final Text label;

    Frequency(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    /**
     * Returns how many times this period holds another: the named conversion of a sum per month into a sum per year.
     *
     * @param shorter the other period
     * @return 1 for the same period, 12 for the months of a year
     * @throws IllegalArgumentException if this period is not made of whole periods of the other
     */
    public int of(Frequency shorter) {
        if (this == shorter) {
            return 1;
        }
        if (this == PER_YEAR && shorter == PER_MONTH) {
            return 12;
        }
        throw new IllegalArgumentException(
                "A sum %s must not be turned into a sum %s.".formatted(shorter.label.english(), label.english()));
    }

    @Override
    public Text label() {
        return label;
    }
}
