package cn.zhoucun.services.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's strong tables, written out. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
        "FALSE,   TRUE,    FALSE,   TRUE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "FALSE,   FALSE,   FALSE,   FALSE",
    })
    void bothAndEitherFollowKleene(Truth first, Truth second, Truth both, Truth either) {
        assertThat(first.and(second)).isEqualTo(both);
        assertThat(first.or(second)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void theOppositeOfUnknownIsUnknown(Truth truth, Truth opposite) {
        assertThat(truth.not()).isEqualTo(opposite);
    }

    @Test
    void onlyUnknownIsNotSettled() {
        assertThat(Truth.values()).filteredOn(truth -> !truth.isSettled()).containsExactly(Truth.UNKNOWN);
        assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
    }
}
