/**
 * How values come out of a stream of Java serialization. A record does so by its own constructor. For any other value, and
 * for a record with a part that is {@link java.util.Optional}, which cannot stand in a stream, a private record of plain data
 * stands there, its serial form, and the factory of the value builds it again.
 */
@NullMarked
package cn.zhoucun.services.serial;

import org.jspecify.annotations.NullMarked;
