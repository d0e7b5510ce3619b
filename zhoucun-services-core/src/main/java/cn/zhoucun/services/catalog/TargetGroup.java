package cn.zhoucun.services.catalog;

import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of people whom a service is for (服务对象): one row of the printed list.
 *
 * @param text the group, in our own words
 * @param branch the value of a fact that leads to this group, where the rows of one service differ by it
 * @param condition what must hold to belong to the group, beyond the branch
 * @param citation the place that names the group
 */
public record TargetGroup(Text text, Optional<Condition.Is<?>> branch, Condition condition, Citation citation)
        implements Serializable {

    /** Checks that an optional part is not null, as one out of a stream could be. */
    public TargetGroup {
        Objects.requireNonNull(branch);
    }

    /**
     * Obtains a group.
     *
     * @param text the group, in our own words
     * @param condition what must hold to belong to it
     * @param citation the place that names it
     * @return the group
     */
    public static TargetGroup of(Text text, Condition condition, Citation citation) {
        return new TargetGroup(text, Optional.empty(), condition, citation);
    }

    /**
     * Obtains a group of a service whose rows differ by the value of a fact.
     *
     * @param text the group, in our own words
     * @param branch the value that leads to it; the branches of a service have a case for every value
     * @param condition what must hold to belong to it, beyond the branch
     * @param citation the place that names it
     * @return the group
     */
    public static TargetGroup of(Text text, Condition.Is<?> branch, Condition condition, Citation citation) {
        return new TargetGroup(text, Optional.of(branch), condition, citation);
    }

    private Object writeReplace() {
        return new SerialForm(text, branch.orElse(null), condition, citation);
    }

    private record SerialForm(Text text, Condition.@Nullable Is<?> branch, Condition condition, Citation citation)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new TargetGroup(text, Optional.ofNullable(branch), condition, citation));
        }
    }
}
