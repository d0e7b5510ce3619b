package cn.zhoucun.services.catalog;

import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A limit on how many of those eligible can receive a service. Being eligible is not yet being granted: who comes within
 * the quota is decided by those who grant it.
 *
 * @param share the share of the base that can receive the service
 * @param base whom the share is counted over
 * @param when which of the eligible it binds
 */
public record Quota(Parameter<BigDecimal> share, Text base, Condition when) implements Serializable {}
