package cn.zhoucun.services.plan;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Department;
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
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/** One row of the list (附件1) in the making, in the order of its columns. */
final class Paragraph {

    private final String code;
    private final Citation row;
    private final ServiceItem.Builder item;

    private Paragraph(String code) {
        this.code = code;
        this.row = Annex1.row(code);
        this.item = ServiceItem.builder()
                .code(code)
                .domain(Domains.withCode(code.substring(0, code.indexOf('-'))))
                .citation(row)
                .printedNumber(Annex1.printedNumber(row))
                .inForce(Annex1.PERIOD);
    }

    /** Begins the paragraph of a service. */
    static Paragraph service(String code, String chinese, String english) {
        Paragraph paragraph = new Paragraph(code);
        paragraph.item.name(Text.of(chinese, english));
        return paragraph;
    }

    /** Another name that the document uses. */
    Paragraph alias(String chinese, String english) {
        item.addAliases(Text.of(chinese, english));
        return this;
    }

    /** A service that is kept up for everyone, without personal entitlement. */
    Paragraph servesEveryone(String chinese, String english) {
        item.scope(Scope.COLLECTIVE);
        return serves(chinese, english, Condition.always());
    }

    /** Whom the service is for. */
    Paragraph serves(String chinese, String english, Condition condition) {
        item.addTargetGroups(TargetGroup.of(Text.of(chinese, english), condition, row.column(Annex1.TARGET_GROUP)));
        return this;
    }

    /** Whom the service is for, where the printed rows differ by the value of a fact. */
    Paragraph serves(String chinese, String english, Condition.Is<?> branch, Condition condition) {
        item.addTargetGroups(
                TargetGroup.of(Text.of(chinese, english), branch, condition, row.column(Annex1.TARGET_GROUP)));
        return this;
    }

    /** What the service gives, without a sum of money. */
    Paragraph gives(BenefitKind kind, Recipient recipient, String chinese, String english) {
        item.addBenefits(benefit(kind, recipient, chinese, english).build());
        return this;
    }

    /** A sum of money that the service gives. */
    Paragraph gives(BenefitKind kind, Recipient recipient, String chinese, String english, Amount amount) {
        item.addBenefits(
                benefit(kind, recipient, chinese, english).amount(amount).build());
        return this;
    }

    /** A sum of money that the service gives to some of those it serves. */
    Paragraph givesIf(
            Condition when, BenefitKind kind, Recipient recipient, String chinese, String english, Amount amount) {
        item.addBenefits(benefit(kind, recipient, chinese, english)
                .when(when)
                .amount(amount)
                .build());
        return this;
    }

    /** What the service gives to some of those it serves, without a sum of money. */
    Paragraph givesIf(Condition when, BenefitKind kind, Recipient recipient, String chinese, String english) {
        item.addBenefits(benefit(kind, recipient, chinese, english).when(when).build());
        return this;
    }

    private Benefit.Builder benefit(BenefitKind kind, Recipient recipient, String chinese, String english) {
        return Benefit.of(kind, recipient, chinese, english, row.column(Annex1.STANDARD));
    }

    /** How many of those eligible can receive the service. */
    Paragraph quota(Parameter<BigDecimal> share, String chineseBase, String englishBase, Condition binds) {
        item.quota(new Quota(share, Text.of(chineseBase, englishBase), binds));
        return this;
    }

    /**
     * What the service promises in figures.
     *
     * @param id words that tell the standards of the service apart
     * @param word the comparing word as printed, or nothing
     */
    Paragraph promises(
            String id,
            String chinese,
            String english,
            Standard.Shape shape,
            String word,
            String figure,
            Unit unit,
            Reading... readings) {
        return promises(id, chinese, english, shape, word, figure, unit, OptionalInt.empty(), readings);
    }

    /** What the service promises in figures by the end of a year. */
    Paragraph promisesBy(
            int year,
            String id,
            String chinese,
            String english,
            Standard.Shape shape,
            String word,
            String figure,
            Unit unit,
            Reading... readings) {
        return promises(id, chinese, english, shape, word, figure, unit, OptionalInt.of(year), readings);
    }

    private Paragraph promises(
            String id,
            String chinese,
            String english,
            Standard.Shape shape,
            String word,
            String figure,
            Unit unit,
            OptionalInt dueYear,
            Reading... readings) {
        item.addStandards(new Standard(
                code + "." + id,
                Text.of(chinese, english),
                shape,
                word,
                new BigDecimal(figure),
                unit,
                dueYear,
                row.column(Annex1.STANDARD),
                List.of(readings)));
        return this;
    }

    /** Who pays. */
    Paragraph paidBy(Funding.Arrangement arrangement, Payer... payers) {
        return paidBy(arrangement, List.of(payers), List.of());
    }

    /** Who pays into a fund at printed rates, and who makes up what the fund lacks. */
    Paragraph paidBy(
            Funding.Arrangement arrangement,
            List<Payer> payers,
            List<Payer> backstop,
            Funding.Contribution... contributions) {
        item.funding(
                new Funding(arrangement, payers, backstop, List.of(contributions), row.column(Annex1.EXPENDITURE)));
        return this;
    }

    /** Who leads, in printed order. */
    Paragraph ledBy(Department... departments) {
        item.addLeads(departments);
        return this;
    }

    /** The readings that the row as a whole rests on. */
    ServiceItem readAs(Reading... readings) {
        return item.addReadings(readings).build();
    }
}
