/**
 * The language of rules: {@link cn.zhoucun.services.rule.Condition conditions} that hold, do not hold or are
 * {@link cn.zhoucun.services.rule.Truth not yet known}, {@link cn.zhoucun.services.rule.Term terms} that they compare,
 * and the {@link cn.zhoucun.services.rule.Amount amounts} that follow. All are immutable data, so that one definition
 * can be decided, explained, asked what is missing, run over columns and written down.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.rule;

import org.jspecify.annotations.NullMarked;
