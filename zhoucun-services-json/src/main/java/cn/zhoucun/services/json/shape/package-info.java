/**
 * One definition of a JSON form, from which its reader, its writer and its schema follow: a
 * {@link cn.zhoucun.services.json.shape.Shape}. Not exported.
 */
@NullMarked
package cn.zhoucun.services.json.shape;

import org.jspecify.annotations.NullMarked;
