/**
 * The wire form of the core. {@link cn.zhoucun.services.json.ServicesJson} has the types of documents, each of which
 * reads, writes and describes itself; {@link cn.zhoucun.services.json.ServicesModule} gives the same forms to hosts with
 * an object mapper of their own; {@link cn.zhoucun.services.json.CaseLines} assesses many cases, one a line; and
 * {@link cn.zhoucun.services.json.Conformance} holds a plan to a pack of cases.
 *
 * <p>Reading is strict and bounded: nothing is converted, and what is not of the form is refused with its place, its
 * value and the cure as a {@link cn.zhoucun.services.json.JsonInputException}. Writing is exact: what was written is read
 * back as it was, and written again as the same bytes. Kinds are fixed words, never names of classes.
 *
 * <p>The JSON Schemas (2020-12) of the documents of Zhoucun's plan are resources of this package, such as
 * {@code schema/plan.schema.json}; {@link cn.zhoucun.services.json.JsonOutput#schema()} gives those of any plan.
 */
@NullMarked
package cn.zhoucun.services.json;

import org.jspecify.annotations.NullMarked;
