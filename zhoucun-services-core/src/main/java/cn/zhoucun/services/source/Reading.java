package cn.zhoucun.services.source;

import java.io.Serializable;

/**
 * How a place is read where the document contradicts itself, is silent or can be read two ways. A rule that rests on a
 * reading names it, so that a caller can see it and disagree.
 *
 * @param id a stable id, such as {@code D053}
 * @param where the place, in the document's own terms
 * @param reading what was found there and how it is read
 */
public record Reading(String id, String where, Text reading) implements Serializable {

    // written out for a quick start
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
