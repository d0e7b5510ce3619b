package cn.zhoucun.services.calculator;

/**
 * What a person is spared of a fee or a contribution, and what is left to pay.
 *
 * @param relieved what is waived or subsidised
 * @param remaining what is left to pay
 */
public record Relief(Calculation relieved, Calculation remaining) {}
