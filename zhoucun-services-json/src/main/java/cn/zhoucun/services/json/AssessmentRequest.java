package cn.zhoucun.services.json;

import cn.zhoucun.services.fact.Facts;
import java.time.LocalDate;

/**
 * What a caller asks to be assessed: one case on one date.
 *
 * @param asOf the date of assessment
 * @param facts what is known about the case
 */
public record AssessmentRequest(LocalDate asOf, Facts facts) {}
