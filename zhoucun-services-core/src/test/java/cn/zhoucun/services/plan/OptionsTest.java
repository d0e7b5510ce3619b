package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The options of a fact can be told apart, by people and on the wire. */
class OptionsTest {

    @Test
    void noTwoOptionsOfAFactReadAlike() {
        for (Fact<?> fact : ZhoucunPlan.catalog().facts()) {
            List<? extends Option> options = options(fact);
            assertThat(options)
                    .as(fact.id())
                    .extracting(option -> option.label().chinese())
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).isNotBlank());
            assertThat(options)
                    .as(fact.id())
                    .extracting(option -> option.label().english())
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).isNotBlank());
            assertThat(options).as(fact.id()).extracting(Option::code).doesNotHaveDuplicates();
        }
    }

    private static List<? extends Option> options(Fact<?> fact) {
        if (fact.type() instanceof Choice<?> choice) {
            return choice.all();
        }
        return fact.type() instanceof Choices<?> choices ? choices.one().all() : List.of();
    }
}
