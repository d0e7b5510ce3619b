package com.example.otherdistrict;

import static cn.zhoucun.services.rule.Amount.choose;
import static cn.zhoucun.services.rule.Amount.when;
import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.always;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isNoneOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Condition.not;
import static cn.zhoucun.services.rule.Term.age;
import static cn.zhoucun.services.rule.Term.count;
import static cn.zhoucun.services.rule.Term.sum;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.Funding;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.Quota;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.TargetGroup;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** The ten services of a coastal district, of the years 2021 to 2025. */
final class OtherDistrictPlan {

    static final Fact<SchoolKind> SCHOOL = Fact.choice("pupil.school", SchoolKind.values(), "学校", "school");
    static final Fact<Household> HOUSEHOLD = Fact.choice("household.place", Household.values(), "居住地", "place");
    static final Fact<Boolean> BOARDS = Fact.yesNo("pupil.boards", "寄宿", "boards");
    static final Fact<Boolean> FISHER = Fact.yesNo("household.fisher", "渔民家庭", "fishing household")
            .determinedBy("区海洋局", "the District Ocean Bureau");
    static final Fact<LocalDate> BORN = Fact.pastDay("person.born", "出生日期", "date of birth");
    static final Fact<Money> INCOME =
            Fact.yuan("household.incomePerMonth", Frequency.PER_MONTH, 100_000, "家庭人均月收入", "monthly income per head");
    static final Fact<Integer> DAYS_AT_SEA = Fact.wholeNumber("person.daysAtSea", 0, 366, "出海天数", "days at sea");

    static final Document DOCUMENT = new Document("滨政发〔2021〕7号", Text.of("滨海区公共服务规划", "Plan of Coast District"));
    static final DateRange YEARS = DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
    private static final Text DISTRICT = Text.of("区政府", "the district government");
    private static final Citation LIST = DOCUMENT.part(Text.of("清单", "List"));
    private static final Domain DOMAIN = new Domain("SEA", Text.of("海上服务", "Services by the sea"));

    /** Left to the district, in a condition. */
    static final Parameter<Integer> OLD_AGE =
            Parameter.leftTo(DISTRICT, "SEA-05.age", new WholeNumber(50, 80), Text.of("老年年龄", "old age"), LIST.row(5));

    /** Left to the district, as an amount. */
    static final Parameter<Money> OLD_AGE_SUM = Parameter.leftTo(
            DISTRICT, "SEA-05.sum", new Yuan(Frequency.PER_MONTH, 10_000), Text.of("高龄津贴", "allowance"), LIST.row(5));

    static final Parameter<BigDecimal> QUOTA = Parameter.printed(
            "SEA-03.quota", new Share(), Text.of("名额", "quota"), new BigDecimal("0.05"), YEARS, LIST.row(3));

    private OtherDistrictPlan() {}

    static ServiceCatalog catalog() {
        return ServiceCatalog.of(
                "coast-2021",
                DOCUMENT,
                List.of(
                        boarding(),
                        service(2, isTrue(BOARDS)).build(),
                        service(3, isTrue(FISHER))
                                .quota(new Quota(QUOTA, Text.of("渔民家庭", "fishing households"), always()))
                                .build(),
                        rescue(),
                        allowance(),
                        service(6, age(BORN).lessThan(3)).build(),
                        service(7, sum(INCOME).lessThan(Money.of(Renminbi.CNY, 900)))
                                .build(),
                        service(8, count(DAYS_AT_SEA).moreThan(180)).build(),
                        service(9, anyOf(isTrue(FISHER), is(HOUSEHOLD, Household.FISHING_ISLAND)))
                                .build(),
                        service(10, not(allOf(isTrue(BOARDS), isTrue(FISHER)))).build()));
    }

    /** Three kinds of schools, three amounts; the teaching points have none of their own. */
    private static ServiceItem boarding() {
        return base(1).addTargetGroups(
                        group(1, Optional.empty(), allOf(isTrue(BOARDS), isNoneOf(SCHOOL, SchoolKind.TEACHING_POINT))))
                .addBenefits(cash(
                        1,
                        choose(
                                SCHOOL,
                                when(SchoolKind.PRIMARY, printed("SEA-01.primary", 1625)),
                                when(SchoolKind.JUNIOR, printed("SEA-01.junior", 1875)))))
                .build();
    }

    /** Two printed rows that differ by where the household lives. */
    private static ServiceItem rescue() {
        return base(4).addTargetGroups(
                        group(4, branch(Household.MAINLAND), count(DAYS_AT_SEA).atLeast(90)))
                .addTargetGroups(group(
                        4, branch(Household.FISHING_ISLAND), count(DAYS_AT_SEA).atLeast(30)))
                .addBenefits(help(4))
                .build();
    }

    private static ServiceItem allowance() {
        return base(5).addTargetGroups(group(5, Optional.empty(), age(BORN).atLeast(OLD_AGE)))
                .addBenefits(cash(5, Amount.of(OLD_AGE_SUM)))
                .build();
    }

    private static ServiceItem.Builder service(int row, Condition whom) {
        return base(row).addTargetGroups(group(row, Optional.empty(), whom)).addBenefits(help(row));
    }

    private static ServiceItem.Builder base(int row) {
        return ServiceItem.builder()
                .code("SEA-%02d".formatted(row))
                .name(Text.of("服务" + row, "Service " + row))
                .domain(DOMAIN)
                .funding(Funding.of(Funding.Arrangement.IN_PROPORTION, List.of(Payer.DISTRICT), LIST.row(row)))
                .addLeads(new Department("ocean", Text.of("区海洋局", "District Ocean Bureau")))
                .inForce(YEARS)
                .citation(LIST.row(row));
    }

    private static TargetGroup group(int row, Optional<Condition.Is<?>> branch, Condition whom) {
        return new TargetGroup(Text.of("服务对象", "target group"), branch, whom, LIST.row(row));
    }

    private static Optional<Condition.Is<?>> branch(Household place) {
        return Optional.of((Condition.Is<?>) is(HOUSEHOLD, place));
    }

    private static Benefit help(int row) {
        return Benefit.of(BenefitKind.SERVICE, Recipient.PERSON, "帮助", "help", LIST.row(row))
                .build();
    }

    private static Benefit cash(int row, Amount amount) {
        return Benefit.of(BenefitKind.CASH, Recipient.PERSON, "补助", "subsidy", LIST.row(row))
                .amount(amount)
                .build();
    }

    private static Amount printed(String id, int yuan) {
        return Amount.of(Parameter.printed(
                id,
                new Yuan(Frequency.PER_YEAR, 10_000),
                Text.of("标准", "standard"),
                Money.of(Renminbi.CNY, yuan),
                YEARS,
                LIST.row(1)));
    }
}
