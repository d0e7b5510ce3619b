/**
 * Who is entitled to what, how much, why, and what is still missing: an
 * {@link cn.zhoucun.services.assessment.Assessor} reads a case against a catalogue on a date and returns an
 * {@link cn.zhoucun.services.assessment.Assessment} with one {@link cn.zhoucun.services.assessment.Decision} a service.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.assessment;

import org.jspecify.annotations.NullMarked;
