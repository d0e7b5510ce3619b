package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.util.Optional;

/** A number, or why there is none. */
public sealed interface Computed extends Serializable {

    /**
     * Returns the number.
     *
     * @return the number; empty if there is none
     */
    default Optional<Fraction> number() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * A number.
     *
     * @param value the number
     */
    record Known(Fraction value) implements Computed {}

    /**
     * That there is no number.
     *
     * @param why why not
     */
    record Refused(Text why) implements Computed {}
}
