/**
 * The JSON forms of the types of Zhoucun Services, each defined once as a
 * {@link cn.zhoucun.services.json.shape.Shape}. Not exported.
 */
@NullMarked
package cn.zhoucun.services.json.form;

import org.jspecify.annotations.NullMarked;
