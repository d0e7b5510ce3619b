package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.plan.facts.DisabilityFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Major;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Ownership;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.FamilyFacts;
import cn.zhoucun.services.plan.facts.FamilyFacts.Migration;
import cn.zhoucun.services.plan.facts.HardshipFacts;
import cn.zhoucun.services.plan.facts.HardshipFacts.Supporters;
import cn.zhoucun.services.plan.facts.HealthFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.plan.facts.PersonFacts;
import cn.zhoucun.services.plan.facts.PersonFacts.HukouType;
import cn.zhoucun.services.plan.facts.PersonFacts.Residence;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** A person as a host would hold one for the twelve rules, all facts known: days as epoch days, sums in fen. */
public record Person(
        int row,
        Stage stage,
        AreaType area,
        boolean boarding,
        boolean difficulty,
        boolean approved,
        boolean inclusive,
        boolean orphan,
        boolean disabledChild,
        GrantTier tier,
        boolean fullTime,
        int grade,
        Major major,
        long birth,
        boolean poor,
        long careFee,
        long tuition,
        long publicTuition,
        Ownership ownership,
        boolean conditionsMet,
        boolean certificate,
        boolean dibao,
        boolean tekun,
        long income,
        int size,
        Residence residence,
        boolean priority,
        boolean canWork,
        boolean hasIncome,
        Supporters supporters,
        Migration parentsAway,
        HukouType hukou) {

    static Person[] all(Crowd crowd) {
        Person[] people = new Person[crowd.size()];
        for (int row = 0; row < people.length; row++) {
            people[row] = of(new Reader(crowd, row));
        }
        return people;
    }

    private static Person of(Reader read) {
        return new Person(
                read.row,
                read.option(EnrolmentFacts.STAGE),
                read.option(HouseholdFacts.AREA_TYPE),
                read.yes(EnrolmentFacts.BOARDING),
                read.yes(HouseholdFacts.ECONOMIC_DIFFICULTY),
                read.yes(EnrolmentFacts.KINDERGARTEN_APPROVED),
                read.yes(EnrolmentFacts.KINDERGARTEN_INCLUSIVE),
                read.yes(FamilyFacts.ORPHAN),
                read.yes(DisabilityFacts.DISABLED_CHILD),
                read.option(EnrolmentFacts.GRANT_TIER),
                read.yes(EnrolmentFacts.FULL_TIME_FORMAL),
                (int) read.code(EnrolmentFacts.GRADE),
                read.option(EnrolmentFacts.MAJOR_TYPE),
                read.code(PersonFacts.BIRTH_DATE),
                read.yes(HouseholdFacts.REGISTERED_POOR),
                read.code(EnrolmentFacts.CARE_FEE),
                read.code(EnrolmentFacts.TUITION),
                read.code(EnrolmentFacts.PUBLIC_TUITION),
                read.option(EnrolmentFacts.SCHOOL_OWNERSHIP),
                read.yes(EnrolmentFacts.PRIVATE_SCHOOL_CONDITIONS_MET),
                read.yes(DisabilityFacts.DISABILITY_CERTIFICATE),
                read.yes(HouseholdFacts.DIBAO_RECIPIENT),
                read.yes(HardshipFacts.TEKUN_RECIPIENT),
                read.code(HouseholdFacts.INCOME),
                (int) read.code(HouseholdFacts.SIZE),
                read.option(PersonFacts.RESIDENCE),
                read.yes(HealthFacts.IMMUNISATION_PRIORITY),
                read.yes(HardshipFacts.WORK_CAPACITY),
                read.yes(HardshipFacts.INCOME_SOURCE),
                read.option(HardshipFacts.LEGAL_SUPPORTERS),
                read.option(FamilyFacts.PARENTS_MIGRATION),
                read.option(PersonFacts.HUKOU_TYPE));
    }

    /** The same as a map, as expression engines want it: options by name, numbers boxed. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new HashMap<>();
        try {
            for (RecordComponent component : Person.class.getRecordComponents()) {
                Object value = component.getAccessor().invoke(this);
                map.put(component.getName(), value instanceof Enum<?> option ? option.name() : value);
            }
        } catch (ReflectiveOperationException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
        return map;
    }

    private record Reader(Crowd crowd, int row) {
        long code(Fact<?> fact) {
            return crowd.code(row, fact);
        }

        boolean yes(Fact<Boolean> fact) {
            return code(fact) == 1;
        }

        <T> T option(Fact<T> fact) {
            return fact.type().decode(code(fact));
        }
    }
}
