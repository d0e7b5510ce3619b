/**
 * Policy figures with dates in force. A figure that the document prints is built into its
 * {@link cn.zhoucun.services.parameter.Parameter}; a figure that it leaves to an authority is named and typed and has
 * no value until a caller supplies one in {@link cn.zhoucun.services.parameter.Parameters}.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.parameter;

import org.jspecify.annotations.NullMarked;
