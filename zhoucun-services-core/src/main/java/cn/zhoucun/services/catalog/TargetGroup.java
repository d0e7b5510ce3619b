package cn.zhoucun.services.catalog;

import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.util.Optional;

/**
 * A group of people whom a service is for (服务对象): one row of the printed list.
 *
 * @param text the group, in our own words
 * @param branch the value of a fact that leads to this group, where the rows of one service differ by it
 * @param condition what must hold to belong to the group, beyond the branch
 * @param citation the place that names the group
 */
public record TargetGroup(Text text, Optional<Condition.Is<?>> branch, Condition condition, Citation citation) {}
