package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.programme.Case;
import java.util.Arrays;

/**
 * What is known about one case, as codes by the numbers of its facts; what is not set is unknown. See {@link ValueType} for
 * the codes: yes or no is 1 or 0, a date its epoch day, money its fen, a choice the place of its option, a set of choices
 * one bit an option. Made to be filled again for the next case; not thread-safe.
 */
public final class CodedCase {

    private final Slots slots;
    private final Case person;

    CodedCase(Slots slots, Case person) {
        this.slots = slots;
        this.person = person;
    }

    /**
     * Sets a fact.
     *
     * @param slot the number of the fact, from {@link Slots#of}
     * @param code the code of its value, or {@link ValueType#UNKNOWN}
     * @return this case
     * @throws InvalidInputException if there is no such code, or it is a day after the date of assessment for something that
     *     has happened
     * @throws IndexOutOfBoundsException if there is no such number
     */
    public CodedCase set(int slot, long code) {
        slots.check(slot, code);
        person.set(slot, code);
        return this;
    }

    /**
     * Makes a fact unknown.
     *
     * @param slot the number of the fact
     * @return this case
     */
    public CodedCase unset(int slot) {
        person.set(slot, ValueType.UNKNOWN);
        return this;
    }

    /**
     * Makes every fact unknown.
     *
     * @return this case
     */
    public CodedCase clear() {
        Arrays.fill(person.codes(), ValueType.UNKNOWN);
        return this;
    }

    Slots slots() {
        return slots;
    }

    /** A copy that no one changes any more. */
    Case copy() {
        return person.copy();
    }
}
