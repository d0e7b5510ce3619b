package cn.zhoucun.services.calculator;

import java.io.Serializable;

/**
 * What a person is spared of a fee or a contribution, and what is left to pay.
 *
 * @param relieved what is waived or subsidised
 * @param remaining what is left to pay
 */
public record Relief(Calculation relieved, Calculation remaining) implements Serializable {}
