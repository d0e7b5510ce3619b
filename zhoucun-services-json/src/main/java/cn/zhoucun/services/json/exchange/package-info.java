/** A catalogue in the vocabularies of others: service items of GB/T 39554, and CPSV-AP as JSON-LD. */
@NullMarked
package cn.zhoucun.services.json.exchange;

import org.jspecify.annotations.NullMarked;
