package cn.zhoucun.services.calculator.named;

import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import java.io.Serializable;

/**
 * A sum that an authority set or published, and who says so.
 *
 * @param sum the sum
 * @param source who says so, such as the number of an order
 */
public record SourcedSum(Sum sum, String source) implements Serializable {

    /**
     * Checks the source.
     *
     * @throws InvalidInputException if it is blank
     */
    public SourcedSum {
        if (source.isBlank()) {
            throw new InvalidInputException("source", source, "must not be blank");
        }
    }
}
