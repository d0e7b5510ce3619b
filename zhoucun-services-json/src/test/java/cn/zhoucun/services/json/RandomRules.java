package cn.zhoucun.services.json;

import static cn.zhoucun.services.json.Draws.text;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.NamedOption;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.joda.money.Money;

/** Conditions, terms and amounts at random: of every kind, and one of each on demand. */
final class RandomRules {

    static final List<NamedOption> OPTIONS = List.of(option("one"), option("two_b"), option("three"), option("x9"));
    static final Fact<NamedOption> LAND = Fact.choice("any.land", OPTIONS, text("land"));
    private static final Fact<Set<NamedOption>> LANDS =
            Fact.of("any.lands", new Choices<>(Choice.of(OPTIONS)), text("lands"));
    private static final Fact<Boolean> FLAG =
            Fact.yesNo("any.flag", "旗", "flag").determinedBy("局", "bureau");
    private static final Fact<Integer> COUNT = Fact.wholeNumber("any.count", -5, 200, "数", "count");
    private static final Fact<Integer> HEADS = Fact.wholeNumber("any.heads", 1, 20, "人数", "heads");
    private static final Fact<Money> INCOME = Fact.yuan("any.income", Frequency.PER_MONTH, 1_000_000, "收入", "income");
    private static final Fact<LocalDate> BORN = Fact.pastDay("any.born", "出生", "born");

    private final Draws draw;
    private final Parameter<Money> printed;
    private final Parameter<Money> left;
    private final Parameter<BigDecimal> share;
    private final Parameter<Integer> years;

    RandomRules(Draws draw, Citation place) {
        this.draw = draw;
        Yuan yuan = new Yuan(Frequency.PER_MONTH, 10_000_000);
        DateRange ever = DateRange.from(draw.day());
        this.printed = Parameter.printed("r.printed", yuan, text("printed"), draw.money(), ever, place.row(3));
        this.left = Parameter.leftTo(text("city"), "r.left", yuan, text("left"), place.column(text("column")));
        this.share = Parameter.printed(
                "r.share",
                new Share(),
                text("share"),
                new BigDecimal("0.50"),
                DateRange.of(draw.day(), draw.day().plusYears(90)),
                place);
        this.years =
                Parameter.printed("r.years", new WholeNumber(0, 150), text("years"), draw.number(0, 150), ever, place);
    }

    private static NamedOption option(String code) {
        return new NamedOption(code, text(code));
    }

    Condition condition(int depth) {
        List<Supplier<Condition>> kinds = depth == 0 ? tests() : joints(depth);
        return kinds.get(draw.number(0, kinds.size() - 1)).get();
    }

    /** A condition in which every kind of condition and of term stands. */
    Condition ofEveryKind() {
        List<Condition> parts = new ArrayList<>();
        tests().forEach(each -> parts.add(each.get()));
        joints(1).forEach(each -> parts.add(each.get()));
        return new Condition.All(parts);
    }

    private List<Supplier<Condition>> joints(int depth) {
        Supplier<Condition> part = () -> condition(depth - 1);
        return List.of(
                () -> new Condition.All(draw.few(part)),
                () -> new Condition.Any(draw.few(part)),
                () -> new Condition.Not(part.get()),
                () -> part.get().readAs(new Reading("D001", "row 1", text("reading"))),
                () -> Condition.choose(FLAG, part.get(), part.get()),
                () -> new Condition.Choose<>(
                        LAND,
                        List.of(
                                new Condition.Case<>(Set.of(OPTIONS.get(0), OPTIONS.get(3)), part.get()),
                                new Condition.Case<>(Set.of(OPTIONS.get(1), OPTIONS.get(2)), part.get()))));
    }

    private List<Supplier<Condition>> tests() {
        return List.of(
                () -> new Condition.Is<>(FLAG, draw.some(List.of(true, false))),
                () -> new Condition.Is<>(LAND, draw.some(OPTIONS)),
                () -> new Condition.Contains<>(LANDS, draw.some(OPTIONS)),
                () -> Condition.withinMonths(BORN, draw.number(1, 500)),
                () -> compare(Term.count(COUNT), new Bound.Fixed<>(draw.number(-1_000, 1_000))),
                () -> compare(Term.age(BORN), new Bound.Fixed<>(draw.number(0, 150))),
                () -> compare(Term.age(BORN), new Bound.Figure<>(years)),
                () -> compare(Term.sum(INCOME), new Bound.Fixed<>(draw.money())),
                () -> compare(Term.sum(INCOME), new Bound.Figure<>(draw.oneOf(printed, left))),
                () -> new Condition.Compare<>(
                        perHead(), draw.oneOf(Comparison.LESS_THAN, Comparison.AT_LEAST), new Bound.Figure<>(left)),
                () -> ratio(new Bound.Fixed<>(new BigDecimal("0.250"))),
                () -> ratio(new Bound.Figure<>(share)));
    }

    private Condition ratio(Bound<BigDecimal> bound) {
        return new Condition.Compare<>(new Term.Ratio(HEADS, HEADS, text("ratio")), Comparison.AT_LEAST, bound);
    }

    private <T extends Comparable<? super T>> Condition compare(Term<T> term, Bound<T> bound) {
        return new Condition.Compare<>(term, draw.oneOf(Comparison.values()), bound);
    }

    private Term.PerHead perHead() {
        return new Term.PerHead(INCOME, HEADS, Frequency.PER_MONTH, text("per head"));
    }

    Amount amount(int depth) {
        if (depth > 0 && draw.random().nextBoolean()) {
            return choice(depth);
        }
        List<Amount> sums = sums();
        return sums.get(draw.number(0, sums.size() - 1));
    }

    /** One amount of every kind. */
    List<Amount> amountsOfEveryKind() {
        List<Amount> amounts = new ArrayList<>(sums());
        amounts.add(choice(1));
        return amounts;
    }

    private Amount choice(int depth) {
        Map<NamedOption, Amount> cases = new LinkedHashMap<>();
        draw.some(OPTIONS).forEach(each -> cases.put(each, amount(depth - 1)));
        return new Amount.Choose<>(LAND, cases);
    }

    private List<Amount> sums() {
        return List.of(
                Amount.of(draw.oneOf(printed, left)),
                Amount.of(INCOME),
                new Amount.AtLeast(printed, left),
                new Amount.TopUp(perHead(), left));
    }
}
