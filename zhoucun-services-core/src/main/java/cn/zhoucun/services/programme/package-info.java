/**
 * The prepared form of rules: a linear list of distinct nodes over numbered facts, made once from conditions, policy
 * figures and a date of assessment. An assessment of one person walks the list once and keeps one truth a node; that
 * array beside the rules is the explanation.
 *
 * <p>Not part of the public API: the module does not export this package.
 */
@NullMarked
package cn.zhoucun.services.programme;

import org.jspecify.annotations.NullMarked;
