package cn.zhoucun.services.target;

import cn.zhoucun.services.fact.InvalidInputException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The targets of a plan.
 *
 * @param all the targets, each with its own id, in the order of the plan
 * @param notComputable the printed figures that are no targets, and why
 */
public record Targets(List<Target> all, List<NotComputable> notComputable) implements Serializable {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two targets have one id
     */
    public Targets {
        all = List.copyOf(all);
        notComputable = List.copyOf(notComputable);
        if (all.stream().map(Target::id).distinct().count() != all.size()) {
            throw new IllegalArgumentException("The ids of the %d targets must differ.".formatted(all.size()));
        }
    }

    /**
     * Finds a target.
     *
     * @param id its id
     * @return the target; empty if there is none
     */
    public Optional<Target> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns a target.
     *
     * @param id its id
     * @return the target
     * @throws InvalidInputException if there is none, with the reason where the figure cannot be computed
     */
    public Target get(String id) {
        return find(id).orElseThrow(() -> new InvalidInputException(
                "id of a target",
                id,
                notComputable.stream()
                        .filter(each -> each.standard().id().equals(id))
                        .findFirst()
                        .map(each -> "must be of a figure that can be computed: "
                                + each.why().english())
                        .orElse("must be one of the %d of the plan".formatted(all.size()))));
    }
}
