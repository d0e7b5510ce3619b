/**
 * The same rules over millions of people: a {@link cn.zhoucun.services.population.Population} of columns, and a
 * {@link cn.zhoucun.services.population.PopulationEvaluator} that decides every service for everyone.
 *
 * <p>People are held in blocks, and each fact of a block in planes of bits, 64 people to a word: a test of a fact, and
 * every step of three-valued logic, is then a few operations on words. The rules are the very nodes that a single
 * assessment walks, so both give the same answers.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.population;

import org.jspecify.annotations.NullMarked;
