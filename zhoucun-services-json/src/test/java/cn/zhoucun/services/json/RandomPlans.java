package cn.zhoucun.services.json;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.TargetGroup;
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
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;

/** Plans at random, with conditions, terms and amounts of every kind. */
final class RandomPlans {

    private static final List<NamedOption> OPTIONS =
            List.of(option("one"), option("two_b"), option("three"), option("x9"));
    static final Fact<NamedOption> LAND = Fact.choice("any.land", OPTIONS, text("land"));
    private static final Fact<Set<NamedOption>> LANDS =
            Fact.of("any.lands", new Choices<>(Choice.of(OPTIONS)), text("lands"));
    private static final Fact<Boolean> FLAG =
            Fact.yesNo("any.flag", "旗", "flag").determinedBy("局", "bureau");
    private static final Fact<Integer> COUNT = Fact.wholeNumber("any.count", -5, 200, "数", "count");
    private static final Fact<Integer> HEADS = Fact.wholeNumber("any.heads", 1, 20, "人数", "heads");
    private static final Fact<Money> INCOME = Fact.yuan("any.income", Frequency.PER_MONTH, 1_000_000, "收入", "income");
    private static final Fact<LocalDate> BORN = Fact.pastDay("any.born", "出生", "born");

    private final Random random;
    private final Citation place = OtherPlan.CATALOG.document().part(text("part"));
    private final Parameter<Money> printed;
    private final Parameter<Money> left;
    private final Parameter<BigDecimal> share;
    private final Parameter<Integer> years;

    RandomPlans(Random random) {
        this.random = random;
        Yuan yuan = new Yuan(Frequency.PER_MONTH, 10_000_000);
        this.printed =
                Parameter.printed("r.printed", yuan, text("printed"), money(), DateRange.from(day()), place.row(3));
        this.left = Parameter.leftTo(text("city"), "r.left", yuan, text("left"), place.column(text("column")));
        this.share = Parameter.printed(
                "r.share",
                new Share(),
                text("share"),
                new BigDecimal("0.50"),
                DateRange.of(day(), day().plusYears(90)),
                place);
        this.years = Parameter.printed(
                "r.years", new WholeNumber(0, 150), text("years"), number(0, 150), DateRange.from(day()), place);
    }

    private static NamedOption option(String code) {
        return new NamedOption(code, text(code));
    }

    private static Text text(String english) {
        return Text.of("文" + english, english + " \"\\\n\u2028😀");
    }

    private int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private LocalDate day() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(10_000));
    }

    private Money money() {
        return Money.ofMinor(Yuan.CNY, random.nextInt(100_000_000));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Set<T> some(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return new LinkedHashSet<>(mixed.subList(0, number(1, all.size())));
    }

    ServiceCatalog plan() {
        List<ServiceItem> services = new ArrayList<>();
        for (int number = 1; number <= number(1, 3); number++) {
            services.add(service(number));
        }
        return ServiceCatalog.of("random", OtherPlan.CATALOG.document(), services);
    }

    private ServiceItem service(int number) {
        ServiceItem like = OtherPlan.CATALOG.services().get(0);
        ServiceItem.Builder service = ServiceItem.builder()
                .code("TST-0" + number)
                .name(text("service"))
                .domain(like.domain())
                .funding(like.funding())
                .addLeads(like.leads().get(0))
                .inForce(DateRange.from(day()))
                .citation(place.row(number))
                .addBenefits(Benefit.of(BenefitKind.CASH, Recipient.PERSON, "补助", "subsidy", place)
                        .when(condition(3))
                        .amount(amount(3))
                        .build());
        if (random.nextBoolean()) {
            for (NamedOption each : OPTIONS) {
                service.addTargetGroups(TargetGroup.of(text("group"), Condition.is(LAND, each), condition(2), place));
            }
        } else {
            service.addTargetGroups(TargetGroup.of(text("group"), condition(4), place));
        }
        return service.build();
    }

    Condition condition(int depth) {
        if (depth == 0) {
            return test();
        }
        return switch (number(0, 5)) {
            case 0 -> new Condition.All(parts(depth));
            case 1 -> new Condition.Any(parts(depth));
            case 2 -> new Condition.Not(condition(depth - 1));
            case 3 -> condition(depth - 1).readAs(new Reading("D001", "row 1", text("reading")));
            case 4 -> Condition.choose(FLAG, condition(depth - 1), condition(depth - 1));
            default ->
                new Condition.Choose<>(
                        LAND,
                        List.of(
                                new Condition.Case<>(Set.of(OPTIONS.get(0), OPTIONS.get(3)), condition(depth - 1)),
                                new Condition.Case<>(Set.of(OPTIONS.get(1), OPTIONS.get(2)), condition(depth - 1))));
        };
    }

    private List<Condition> parts(int depth) {
        List<Condition> parts = new ArrayList<>();
        for (int left = number(0, 3); left > 0; left--) {
            parts.add(condition(depth - 1));
        }
        return parts;
    }

    private Condition test() {
        return switch (number(0, 9)) {
            case 0 -> new Condition.Is<>(FLAG, some(List.of(true, false)));
            case 1 -> new Condition.Is<>(LAND, some(OPTIONS));
            case 2 -> new Condition.Contains<>(LANDS, some(OPTIONS));
            case 3 -> Condition.withinMonths(BORN, number(1, 500));
            case 4 -> compare(Term.count(COUNT), new Bound.Fixed<>(number(-1_000, 1_000)));
            case 5 -> compare(Term.age(BORN), oneOf(new Bound.Fixed<>(number(0, 150)), new Bound.Figure<>(years)));
            case 6 -> compare(Term.sum(INCOME), new Bound.Fixed<>(money()));
            case 7 -> compare(Term.sum(INCOME), new Bound.Figure<>(oneOf(printed, left)));
            case 8 ->
                new Condition.Compare<>(
                        perHead(), oneOf(Comparison.LESS_THAN, Comparison.AT_LEAST), new Bound.Figure<>(left));
            default ->
                new Condition.Compare<>(
                        new Term.Ratio(HEADS, HEADS, text("ratio")),
                        Comparison.AT_LEAST,
                        oneOf(new Bound.Fixed<>(new BigDecimal("0.250")), new Bound.Figure<>(share)));
        };
    }

    private <T extends Comparable<? super T>> Condition compare(Term<T> term, Bound<T> bound) {
        return new Condition.Compare<>(term, oneOf(Comparison.values()), bound);
    }

    private Term.PerHead perHead() {
        return new Term.PerHead(INCOME, HEADS, Frequency.PER_MONTH, text("per head"));
    }

    private Amount amount(int depth) {
        if (depth > 0 && random.nextBoolean()) {
            Map<NamedOption, Amount> cases = new LinkedHashMap<>();
            some(OPTIONS).forEach(each -> cases.put(each, amount(depth - 1)));
            return new Amount.Choose<>(LAND, cases);
        }
        return switch (number(0, 3)) {
            case 0 -> Amount.of(oneOf(printed, left));
            case 1 -> Amount.of(INCOME);
            case 2 -> new Amount.AtLeast(printed, left);
            default -> new Amount.TopUp(perHead(), left);
        };
    }
}
