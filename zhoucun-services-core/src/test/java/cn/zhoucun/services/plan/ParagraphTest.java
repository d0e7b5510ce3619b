package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Funding;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.Quota;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.Scope;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.TargetGroup;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The words in which a row is written down, each taken alone. Row 51 is the first of social services. */
class ParagraphTest {

    private static final Citation ROW =
            Annex1.DOCUMENT.part(Text.of("附件1", "Annex 1")).row(51);
    private static final Condition BOARDS = Condition.isTrue(EnrolmentFacts.BOARDING);

    private final Paragraph paragraph = Paragraph.service("SOC-01", "名称", "name");

    @Test
    void aRowKnowsItsPlace() {
        ServiceItem item = complete();

        assertThat(item.code()).isEqualTo("SOC-01");
        assertThat(item.name()).isEqualTo(Text.of("名称", "name"));
        assertThat(item.domain()).isEqualTo(Domains.SOCIAL);
        assertThat(item.citation()).isEqualTo(ROW);
        assertThat(item.printedNumber()).isEqualTo(50);
        assertThat(item.inForce()).isEqualTo(Annex1.PERIOD);
        assertThat(item.scope()).isEqualTo(Scope.PERSONAL);
    }

    @Test
    void itGoesByOtherNamesToo() {
        paragraph.alias("别名", "alias").alias("又名", "other alias");

        assertThat(complete().aliases()).containsExactly(Text.of("别名", "alias"), Text.of("又名", "other alias"));
    }

    @Test
    void whatServesEveryoneIsCollective() {
        ServiceItem item = paragraph
                .servesEveryone("全体居民", "all residents")
                .gives(BenefitKind.SERVICE, Recipient.PERSON, "服务", "a service")
                .paidBy(Funding.Arrangement.RESPONSIBLE, Payer.DISTRICT)
                .ledBy(Departments.FINANCE)
                .readAs();

        assertThat(item.scope()).isEqualTo(Scope.COLLECTIVE);
        assertThat(item.targetGroups())
                .containsExactly(TargetGroup.of(
                        Text.of("全体居民", "all residents"), Condition.always(), ROW.column(Annex1.TARGET_GROUP)));
    }

    @Test
    void aGroupCanBeABranch() {
        Condition.Is<?> primary = (Condition.Is<?>) Condition.isAnyOf(EnrolmentFacts.STAGE, Stage.PRIMARY);
        paragraph.serves("小学生", "primary pupils", primary, BOARDS);

        assertThat(complete().targetGroups())
                .containsExactly(
                        TargetGroup.of(
                                Text.of("小学生", "primary pupils"), primary, BOARDS, ROW.column(Annex1.TARGET_GROUP)),
                        TargetGroup.of(Text.of("寄宿生", "boarders"), BOARDS, ROW.column(Annex1.TARGET_GROUP)));
    }

    @Test
    void benefitsComeWithAndWithoutASumAndACondition() {
        Amount amount = Annex1.yuanPerYear("SOC-01.grant", 7, "标准", "grant");
        paragraph
                .gives(BenefitKind.SERVICE, Recipient.SCHOOL, "一", "one")
                .gives(BenefitKind.CASH, Recipient.PERSON, "二", "two", amount)
                .givesIf(BOARDS, BenefitKind.IN_KIND, Recipient.EMPLOYER, "三", "three")
                .givesIf(BOARDS, BenefitKind.WAIVER, Recipient.PERSON, "四", "four", amount);

        Citation place = ROW.column(Annex1.STANDARD);
        assertThat(complete().benefits())
                .startsWith(
                        Benefit.of(BenefitKind.SERVICE, Recipient.SCHOOL, "一", "one", place)
                                .build(),
                        Benefit.of(BenefitKind.CASH, Recipient.PERSON, "二", "two", place)
                                .amount(amount)
                                .build(),
                        Benefit.of(BenefitKind.IN_KIND, Recipient.EMPLOYER, "三", "three", place)
                                .when(BOARDS)
                                .build(),
                        Benefit.of(BenefitKind.WAIVER, Recipient.PERSON, "四", "four", place)
                                .when(BOARDS)
                                .amount(amount)
                                .build());
    }

    @Test
    void aQuotaIsAShareOfItsBase() {
        Parameter<BigDecimal> tenth = Annex1.percent("SOC-01.coverage", 10, "比例", "share");
        paragraph.quota(tenth, "在校生", "pupils", BOARDS);

        assertThat(complete().quota()).contains(new Quota(tenth, Text.of("在校生", "pupils"), BOARDS));
    }

    @Test
    void standardsAreDueByAYearOrHaveNone() {
        paragraph
                .promises("rate", "率", "rate", AT_LEAST, "不低于", "90", Unit.PERCENT, Readings.D051)
                .promisesBy(2018, "count", "数", "count", MORE_THAN, "突破", "5", Unit.PEOPLE, Readings.D040);

        Citation place = ROW.column(Annex1.STANDARD);
        assertThat(complete().standards())
                .containsExactly(
                        new Standard(
                                "SOC-01.rate",
                                Text.of("率", "rate"),
                                AT_LEAST,
                                "不低于",
                                new BigDecimal("90"),
                                Unit.PERCENT,
                                OptionalInt.empty(),
                                place,
                                List.of(Readings.D051)),
                        new Standard(
                                "SOC-01.count",
                                Text.of("数", "count"),
                                MORE_THAN,
                                "突破",
                                new BigDecimal("5"),
                                Unit.PEOPLE,
                                OptionalInt.of(2018),
                                place,
                                List.of(Readings.D040)));
    }

    @Test
    void everyWordCanBeFollowedByAnother() {
        Condition.Is<?> primary = (Condition.Is<?>) Condition.isAnyOf(EnrolmentFacts.STAGE, Stage.PRIMARY);
        Parameter<BigDecimal> tenth = Annex1.percent("SOC-01.coverage", 10, "比例", "share");
        Amount amount = Annex1.yuanPerYear("SOC-01.grant", 7, "标准", "grant");

        ServiceItem item = paragraph
                .serves("小学生", "primary pupils", primary, BOARDS)
                .gives(BenefitKind.CASH, Recipient.PERSON, "二", "two", amount)
                .givesIf(BOARDS, BenefitKind.IN_KIND, Recipient.EMPLOYER, "三", "three")
                .givesIf(BOARDS, BenefitKind.WAIVER, Recipient.PERSON, "四", "four", amount)
                .quota(tenth, "在校生", "pupils", BOARDS)
                .promises("rate", "率", "rate", AT_LEAST, "", "90", Unit.PERCENT)
                .promisesBy(2018, "count", "数", "count", MORE_THAN, "", "5", Unit.PEOPLE)
                .paidBy(Funding.Arrangement.CONTRIBUTIONS, List.of(Payer.EMPLOYER), List.of(Payer.PROVINCE))
                .ledBy(Departments.FINANCE)
                .readAs();

        assertThat(item.targetGroups()).hasSize(1);
        assertThat(item.benefits()).hasSize(3);
        assertThat(item.quota()).isPresent();
        assertThat(item.standards()).hasSize(2);
    }

    @Test
    void whoPaysIsCitedFromItsColumn() {
        assertThat(complete().funding())
                .isEqualTo(Funding.of(
                        Funding.Arrangement.JOINTLY,
                        List.of(Payer.CITY, Payer.DISTRICT),
                        ROW.column(Annex1.EXPENDITURE)));
    }

    @Test
    void aFundHasRatesAndABackstop() {
        Funding.Contribution contribution = new Funding.Contribution(
                Payer.EMPLOYER,
                Annex1.contributionPercent("SOC-01.employer", 7, "比例", "share"),
                false,
                Text.of("工资", "wages"));
        ServiceItem item = paragraph
                .servesEveryone("全体职工", "all employees")
                .gives(BenefitKind.SERVICE, Recipient.PERSON, "保险", "insurance")
                .paidBy(
                        Funding.Arrangement.CONTRIBUTIONS,
                        List.of(Payer.EMPLOYER),
                        List.of(Payer.PROVINCE),
                        contribution)
                .ledBy(Departments.FINANCE)
                .readAs();

        assertThat(item.funding())
                .isEqualTo(new Funding(
                        Funding.Arrangement.CONTRIBUTIONS,
                        List.of(Payer.EMPLOYER),
                        List.of(Payer.PROVINCE),
                        List.of(contribution),
                        ROW.column(Annex1.EXPENDITURE)));
    }

    @Test
    void whoLeadsStandsInPrintedOrderAndReadingsStay() {
        ServiceItem item = complete();

        assertThat(item.leads()).containsExactly(Departments.HOUSING, Departments.FINANCE);
        assertThat(item.readings()).containsExactly(Readings.D001, Readings.D057);
        assertThat(item.benefits().get(0).amount()).contains(Amount.of(EnrolmentFacts.TUITION));
    }

    /** What the row still needs, so that it can be built. */
    private ServiceItem complete() {
        return paragraph
                .serves("寄宿生", "boarders", BOARDS)
                .gives(BenefitKind.WAIVER, Recipient.PERSON, "免学费", "tuition", Amount.of(EnrolmentFacts.TUITION))
                .paidBy(Funding.Arrangement.JOINTLY, Payer.CITY, Payer.DISTRICT)
                .ledBy(Departments.HOUSING, Departments.FINANCE)
                .readAs(Readings.D001, Readings.D057);
    }
}
