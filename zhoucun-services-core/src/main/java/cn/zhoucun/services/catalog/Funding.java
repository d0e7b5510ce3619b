package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Who pays for a service (支出责任), and how the parties share it.
 *
 * @param arrangement how they share it
 * @param payers the parties, in printed order
 * @param backstop who makes up what a fund lacks, or adds to what the payers bear; often no one
 * @param contributions the contributions to a fund whose rate is printed
 * @param citation the place that says so
 */
public record Funding(
        Arrangement arrangement,
        List<Payer> payers,
        List<Payer> backstop,
        List<Contribution> contributions,
        Citation citation)
        implements Serializable {

    /** Copies the lists. */
    public Funding {
        payers = List.copyOf(payers);
        backstop = List.copyOf(backstop);
        contributions = List.copyOf(contributions);
    }

    /**
     * Obtains a funding without a fund.
     *
     * @param arrangement how the parties share it
     * @param payers the parties, in printed order
     * @param citation the place that says so
     * @return the funding
     */
    public static Funding of(Arrangement arrangement, List<Payer> payers, Citation citation) {
        return new Funding(arrangement, payers, List.of(), List.of(), citation);
    }

    /** How the parties share the expenditure. */
    public enum Arrangement implements Option {
        /** They are responsible; how they share it is not said (负责). */
        RESPONSIBLE("负责", "responsible"),
        /** They are responsible together (共同负责、共同负担). */
        JOINTLY("共同负责", "jointly responsible"),
        /** In proportion; the shares are not printed and must be supplied (reading D096). */
        IN_PROPORTION("按比例分担", "shared in proportion"),
        /** They share it; how is not said (分担). */
        SHARED("分担", "shared"),
        /** They guarantee the money; how they share it is not said (保障). */
        GUARANTEED("保障", "guaranteed"),
        /** Each level bears its part (分级负担). */
        BY_LEVEL("分级负担", "borne level by level"),
        /** Each pays for a part that is named (分项支出). */
        BY_PART("分项支出", "each for its part"),
        /** Contributions fill a fund that pays. */
        CONTRIBUTIONS("缴费", "contributions"),
        /** Several sources together (相结合). */
        COMBINED("多方结合", "several sources together");

        private final Text label;

        Arrangement(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * A contribution with a printed rate.
     *
     * @param payer who pays it
     * @param rate the rate
     * @param ceiling whether the rate is the most that may be asked (不超过)
     * @param base what the rate is taken of
     */
    public record Contribution(Payer payer, Parameter<BigDecimal> rate, boolean ceiling, Text base)
            implements Serializable {}
}
