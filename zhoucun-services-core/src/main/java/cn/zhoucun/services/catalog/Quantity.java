package cn.zhoucun.services.catalog;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A printed number and its unit.
 *
 * @param number the number as printed
 * @param unit the unit
 */
public record Quantity(BigDecimal number, Unit unit) implements Serializable {

    @Override
    public String toString() {
        return number.toPlainString() + " " + unit.label().english();
    }
}
