/**
 * What a plan of public services promises: {@link cn.zhoucun.services.catalog.ServiceItem service items}, each with
 * whom it serves, what they get, who pays and who leads, gathered in a
 * {@link cn.zhoucun.services.catalog.ServiceCatalog catalogue}.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.catalog;

import org.jspecify.annotations.NullMarked;
