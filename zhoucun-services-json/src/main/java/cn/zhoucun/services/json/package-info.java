/**
 * The wire form of the core: cases are read from JSON, and assessments are written as JSON, by
 * {@link cn.zhoucun.services.json.ServicesJson}. Reading is strict and bounded; a fault is reported with its place, its
 * value and its cure as a {@link cn.zhoucun.services.json.JsonInputException}.
 */
@NullMarked
package cn.zhoucun.services.json;

import org.jspecify.annotations.NullMarked;
