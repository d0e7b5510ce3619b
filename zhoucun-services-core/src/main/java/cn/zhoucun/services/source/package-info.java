/**
 * Where a rule comes from: bilingual {@link cn.zhoucun.services.source.Text}, the
 * {@link cn.zhoucun.services.source.Citation place in a document} that says it, and the
 * {@link cn.zhoucun.services.source.Reading} that was chosen where the document can be read two ways.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.source;

import org.jspecify.annotations.NullMarked;
