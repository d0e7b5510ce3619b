/**
 * Public provision that is counted rather than paid: samples, films, hours, stock, rates and households.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.calculator.provision;

import org.jspecify.annotations.NullMarked;
