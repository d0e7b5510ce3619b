package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final People SOME = of(0, 63, 64, 100);
    private static final People OTHERS = of(63, 100, 127);

    @Test
    void aSetKnowsItsPeople() {
        List<Integer> rows = new ArrayList<>();
        SOME.forEach(rows::add);

        assertThat(rows).containsExactly(0, 63, 64, 100);
        assertThat(SOME.count()).isEqualTo(4);
        assertThat(SOME.contains(64)).isTrue();
        assertThat(SOME.contains(65)).isFalse();
        assertThat(SOME).hasToString("People[4]");
    }

    @Test
    void setsMeetAndPart() {
        assertThat(SOME.and(OTHERS).toBitSet()).isEqualTo(of(63, 100).toBitSet());
        assertThat(SOME.without(OTHERS).toBitSet()).isEqualTo(of(0, 64).toBitSet());
        assertThat(SOME.count()).isEqualTo(4);
    }

    @Test
    void blocksMeetAtTheirEdges() {
        int last = 2 * Planes.PEOPLE;
        People all = PeopleBuilder.all(last + 1).build();
        People edges =
                new PeopleBuilder(last + 1).add(Planes.PEOPLE - 1).add(last).build();

        assertThat(all.count()).isEqualTo(last + 1);
        assertThat(all.without(edges).count()).isEqualTo(last - 1);
        assertThat(edges.toBitSet()).hasToString("{%d, %d}".formatted(Planes.PEOPLE - 1, last));
        assertThat(edges.or(People.none(last + 1)).toBitSet()).isEqualTo(edges.toBitSet());
        assertThat(edges.contains(Planes.PEOPLE)).isFalse();
        assertThat(PeopleBuilder.all(3).remove(1).build().toBitSet()).hasToString("{0, 2}");
    }

    @Test
    void whatOneBuilderTakesAwayStaysInEveryOtherSet() {
        People part = PeopleBuilder.all(Planes.PEOPLE).build();
        People some = PeopleBuilder.all(Planes.PEOPLE).remove(1).build();
        PeopleBuilder whole = new PeopleBuilder(2 * Planes.PEOPLE);
        whole.put(Planes.PEOPLE, part);
        whole.put(0, some);
        whole.remove(Planes.PEOPLE + 2).add(1);

        assertThat(some.count()).isEqualTo(Planes.PEOPLE - 1);
        assertThat(part.count()).isEqualTo(Planes.PEOPLE);
        assertThat(PeopleBuilder.all(Planes.PEOPLE).build().count()).isEqualTo(Planes.PEOPLE);
        assertThat(whole.build().count()).isEqualTo(2 * Planes.PEOPLE - 1);
    }

    @Test
    void aBitSetIsACopy() {
        BitSet bits = SOME.toBitSet();
        bits.clear();

        assertThat(SOME.contains(0)).isTrue();
    }

    private static People of(int... rows) {
        PeopleBuilder people = new PeopleBuilder(200);
        for (int row : rows) {
            people.add(row);
        }
        return people.build();
    }
}
