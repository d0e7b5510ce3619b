package cn.zhoucun.services.rule;

/**
 * Compares tests part by part. Records would do so by themselves, but the first such call of each costs a start
 * milliseconds, and the first decision compares tests of most kinds.
 */
final class SameCondition {

    private SameCondition() {}

    static boolean of(Condition one, Condition other) {
        if (one instanceof Condition.Is<?> is && other instanceof Condition.Is<?> that) {
            return is.fact().equals(that.fact()) && is.values().equals(that.values());
        } else if (one instanceof Condition.Contains<?> contains && other instanceof Condition.Contains<?> that) {
            return contains.fact().equals(that.fact()) && contains.options().equals(that.options());
        } else if (one instanceof Condition.Compare<?> compare && other instanceof Condition.Compare<?> that) {
            return compare.comparison() == that.comparison()
                    && of(compare.bound(), that.bound())
                    && compare.term().equals(that.term());
        }
        return one.equals(other);
    }

    private static boolean of(Bound<?> one, Bound<?> other) {
        if (one instanceof Bound.Fixed<?> fixed && other instanceof Bound.Fixed<?> that) {
            return fixed.value().equals(that.value());
        }
        return one instanceof Bound.Figure<?> figure
                && other instanceof Bound.Figure<?> that
                && figure.parameter().equals(that.parameter());
    }
}
