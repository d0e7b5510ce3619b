package cn.zhoucun.services.json;

import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What documents of all types are made of, at random. */
record Draws(Random random) {

    private static final Document ANOTHER = new Document("别号", Text.of("别的文件", "another document"));
    private static final List<Reading> READINGS = List.of(
            new Reading("D001", "row 1", text("first reading")),
            new Reading("D002", "row 2", text("second reading")),
            new Reading("D003", "row 3", text("third reading")));

    /** A text with what a writer may stumble over. */
    static Text text(String english) {
        return Text.of("文" + english, english + " \"\\\n\u2028😀");
    }

    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(), number(0, 9));
    }

    LocalDate day() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(10_000));
    }

    Money money() {
        return Renminbi.ofFen(random.nextInt(100_000_000));
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> Set<T> some(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return new LinkedHashSet<>(mixed.subList(0, number(1, all.size())));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    /** Up to three of something. */
    <T> List<T> few(Supplier<T> value) {
        return Stream.generate(value).limit(number(0, 3)).toList();
    }

    /** A place, mostly in the document of the plan. */
    Citation place() {
        Citation part = oneOf(OtherPlan.CATALOG.document(), OtherPlan.CATALOG.document(), ANOTHER)
                .part(text("part"));
        Citation row = random.nextBoolean() ? part.row(number(1, 100)) : part;
        return random.nextBoolean() ? row.column(text("column")) : row;
    }

    List<Reading> readings() {
        return maybe(() -> List.copyOf(some(READINGS))).orElse(List.of());
    }
}
