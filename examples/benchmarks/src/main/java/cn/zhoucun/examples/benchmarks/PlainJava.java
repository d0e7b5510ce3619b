package cn.zhoucun.examples.benchmarks;

import static cn.zhoucun.examples.benchmarks.Scenario.birthday;

import cn.zhoucun.services.plan.facts.EnrolmentFacts.Major;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Ownership;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.FamilyFacts.Migration;
import cn.zhoucun.services.plan.facts.HardshipFacts.Supporters;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.plan.facts.PersonFacts.HukouType;
import cn.zhoucun.services.plan.facts.PersonFacts.Residence;

/** The twelve rules by hand over row objects: bounds worked out once, sums in fen, no objects made. */
public final class PlainJava implements Engine {

    private static final long BORN_3 = birthday(3);
    private static final long BORN_6 = birthday(6);
    private static final long BORN_7 = birthday(7);
    private static final long BORN_16 = birthday(16);
    private static final long BORN_OLD = birthday(Scenario.OLD_AGE);
    private static final long BORN_65 = birthday(65);

    private final Person[] people;

    PlainJava(Crowd crowd) {
        this.people = Person.all(crowd);
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        for (int row = from; row < to; row++) {
            answers.settle(row, decide(people[row], row, answers));
        }
    }

    private static long decide(Person person, int row, Answers answers) {
        long eligible = 0;
        if (boards(person)) {
            eligible |= 1L << 0;
            answers.pay(row, 0, boardingSubsidy(person));
        }
        if (getsPreschoolGrant(person)) {
            eligible |= 1L << 1;
            answers.pay(row, 1, byTier(person, 1_000_00, 1_200_00, 1_400_00));
        }
        if (getsVocationalGrant(person)) {
            eligible |= 1L << 2;
            answers.pay(row, 2, 2_000_00);
        }
        if (paysNoCareFee(person)) {
            eligible |= 1L << 3;
            answers.pay(row, 3, person.careFee());
        }
        if (getsSeniorGrant(person)) {
            eligible |= 1L << 4;
            answers.pay(row, 4, byTier(person, 1_500_00, 2_000_00, 2_500_00));
        }
        if (paysNoTuition(person)) {
            eligible |= 1L << 5;
            answers.pay(row, 5, tuition(person));
        }
        long lacking = lacking(person);
        if (lacking > 0) {
            eligible |= 1L << 6;
            answers.pay(row, 6, lacking);
        }
        return eligible
                | bit(isInExtremeHardship(person), 7)
                | bit(isLeftBehind(person), 8)
                | bit(isResident(person), 9)
                | bit(isVaccinated(person), 10)
                | bit(isElderly(person), 11);
    }

    private static long bit(boolean holds, int rule) {
        return holds ? 1L << rule : 0;
    }

    /** The same, rule by rule, for engines that take their conditions and actions as lambdas. */
    static boolean holds(int rule, Person person) {
        return switch (rule) {
            case 0 -> boards(person);
            case 1 -> getsPreschoolGrant(person);
            case 2 -> getsVocationalGrant(person);
            case 3 -> paysNoCareFee(person);
            case 4 -> getsSeniorGrant(person);
            case 5 -> paysNoTuition(person);
            case 6 -> lacking(person) > 0;
            case 7 -> isInExtremeHardship(person);
            case 8 -> isLeftBehind(person);
            case 9 -> isResident(person);
            case 10 -> isVaccinated(person);
            case 11 -> isElderly(person);
            default -> throw new IllegalArgumentException("no such rule: " + rule);
        };
    }

    /** What a person who meets one of the first seven rules gets, in fen. */
    static long fen(int rule, Person person) {
        return switch (rule) {
            case 0 -> boardingSubsidy(person);
            case 1 -> byTier(person, 1_000_00, 1_200_00, 1_400_00);
            case 2 -> 2_000_00;
            case 3 -> person.careFee();
            case 4 -> byTier(person, 1_500_00, 2_000_00, 2_500_00);
            case 5 -> tuition(person);
            case 6 -> lacking(person);
            default -> throw new IllegalArgumentException("no amount: " + rule);
        };
    }

    private static boolean boards(Person person) {
        return (person.stage() == Stage.PRIMARY || person.stage() == Stage.JUNIOR_SECONDARY)
                && person.boarding()
                && person.difficulty();
    }

    private static long boardingSubsidy(Person person) {
        boolean primary = person.stage() == Stage.PRIMARY;
        return person.area() == AreaType.RURAL ? primary ? 1_000_00 : 1_250_00 : primary ? 1_080_00 : 1_350_00;
    }

    private static boolean isInInclusiveKindergarten(Person person) {
        return person.stage() == Stage.PRESCHOOL && person.approved() && person.inclusive();
    }

    private static boolean getsPreschoolGrant(Person person) {
        return isInInclusiveKindergarten(person) && (person.difficulty() || person.orphan() || person.disabledChild());
    }

    private static long byTier(Person person, long first, long second, long third) {
        return switch (person.tier()) {
            case TIER_1 -> first;
            case TIER_2 -> second;
            case TIER_3 -> third;
        };
    }

    private static boolean getsVocationalGrant(Person person) {
        return person.stage() == Stage.SECONDARY_VOCATIONAL
                && person.fullTime()
                && person.grade() <= 2
                && (person.major() == Major.AGRICULTURE || person.difficulty());
    }

    private static boolean paysNoCareFee(Person person) {
        return isInInclusiveKindergarten(person)
                && person.birth() <= BORN_3
                && person.birth() > BORN_6
                && person.poor();
    }

    private static boolean paysNoTuition(Person person) {
        return person.stage() == Stage.SENIOR_GENERAL
                && (person.poor()
                        || person.difficulty() && person.certificate()
                        || person.area() == AreaType.RURAL && (person.dibao() || person.tekun()))
                && (person.ownership() == Ownership.PUBLIC || person.conditionsMet());
    }

    private static long lacking(Person person) {
        return person.area() == AreaType.URBAN
                ? Scenario.URBAN_STANDARD * person.size() - person.income()
                : Scenario.RURAL_STANDARD * person.size() - 12 * person.income();
    }

    private static boolean getsSeniorGrant(Person person) {
        return person.stage() == Stage.SENIOR_GENERAL && person.difficulty();
    }

    private static long tuition(Person person) {
        return person.ownership() == Ownership.PUBLIC ? person.tuition() : person.publicTuition();
    }

    private static boolean isResident(Person person) {
        return person.residence() != Residence.NON_RESIDENT;
    }

    private static boolean isVaccinated(Person person) {
        return person.birth() > BORN_7 || person.priority();
    }

    private static boolean isElderly(Person person) {
        return person.birth() <= BORN_65;
    }

    private static boolean isInExtremeHardship(Person person) {
        return !person.canWork()
                && !person.hasIncome()
                && person.supporters() != Supporters.EXIST_ABLE
                && (person.birth() <= BORN_OLD || person.certificate() || person.birth() > BORN_16);
    }

    private static boolean isLeftBehind(Person person) {
        return (person.parentsAway() == Migration.BOTH_AWAY
                        || person.parentsAway() == Migration.ONE_AWAY_OTHER_INCAPABLE)
                && person.birth() > BORN_16
                && person.hukou() == HukouType.RURAL;
    }
}
