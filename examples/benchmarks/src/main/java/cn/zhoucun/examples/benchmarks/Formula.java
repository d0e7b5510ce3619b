package cn.zhoucun.examples.benchmarks;

import static cn.zhoucun.examples.benchmarks.Scenario.birthday;

import java.util.List;

/**
 * A rule of the twelve as text, for engines that read text. Written once in FEEL, with options as {@code Enum.NAME}, and
 * turned into the dialect of each engine, so that all of them are given the same rule.
 *
 * @param tests what must hold, all of them
 * @param amount the amount in fen; 0 where there is none
 */
record Formula(List<String> tests, String amount) {

    private static final String POOR = "difficulty = true";
    private static final String[] KINDERGARTEN = {"stage = Stage.PRESCHOOL", "approved = true", "inclusive = true"};

    /** The rules by their places. */
    static final List<Formula> ALL = List.of(
            of(
                    "(if area = AreaType.RURAL then (if stage = Stage.PRIMARY then 100000 else 125000)"
                            + " else (if stage = Stage.PRIMARY then 108000 else 135000))",
                    "(stage = Stage.PRIMARY or stage = Stage.JUNIOR_SECONDARY)",
                    "boarding = true",
                    POOR),
            of(
                    byTier(100000, 120000, 140000),
                    KINDERGARTEN[0],
                    KINDERGARTEN[1],
                    KINDERGARTEN[2],
                    "(difficulty = true or orphan = true or disabledChild = true)"),
            of(
                    "200000",
                    "stage = Stage.SECONDARY_VOCATIONAL",
                    "fullTime = true",
                    "grade <= 2",
                    "(major = Major.AGRICULTURE or difficulty = true)"),
            of(
                    "careFee",
                    KINDERGARTEN[0],
                    KINDERGARTEN[1],
                    KINDERGARTEN[2],
                    "birth <= " + birthday(3),
                    "birth > " + birthday(6),
                    "poor = true"),
            of(byTier(150000, 200000, 250000), "stage = Stage.SENIOR_GENERAL", POOR),
            of(
                    "(if ownership = Ownership.PUBLIC then tuition else publicTuition)",
                    "stage = Stage.SENIOR_GENERAL",
                    "(poor = true or (difficulty = true and certificate = true)"
                            + " or (area = AreaType.RURAL and (dibao = true or tekun = true)))",
                    "(ownership = Ownership.PUBLIC or conditionsMet = true)"),
            of(
                    "(if area = AreaType.URBAN then %1$d * size - income else %2$d * size - 12 * income)"
                            .formatted(Scenario.URBAN_STANDARD, Scenario.RURAL_STANDARD),
                    "((area = AreaType.URBAN and income < %1$d * size) or (area = AreaType.RURAL and 12 * income < %2$d * size))"
                            .formatted(Scenario.URBAN_STANDARD, Scenario.RURAL_STANDARD)),
            of(
                    "0",
                    "canWork = false",
                    "hasIncome = false",
                    "supporters != Supporters.EXIST_ABLE",
                    "(birth <= %d or certificate = true or birth > %d)"
                            .formatted(birthday(Scenario.OLD_AGE), birthday(16))),
            of(
                    "0",
                    "(parentsAway = Migration.BOTH_AWAY or parentsAway = Migration.ONE_AWAY_OTHER_INCAPABLE)",
                    "birth > " + birthday(16),
                    "hukou = HukouType.RURAL"),
            of("0", "residence != Residence.NON_RESIDENT"),
            of("0", "(birth > %d or priority = true)".formatted(birthday(7))),
            of("0", "birth <= " + birthday(65)));

    private static Formula of(String amount, String... tests) {
        return new Formula(List.of(tests), amount);
    }

    private static String byTier(int first, int second, int third) {
        return "(if tier = GrantTier.TIER_1 then %d else (if tier = GrantTier.TIER_2 then %d else %d))"
                .formatted(first, second, third);
    }

    /** The amount in FEEL, or -1 if the rule does not hold. */
    String feel() {
        return named("if %s then %s else -1".formatted(String.join(" and ", tests), amount));
    }

    /** The amount in the Java-like dialect of script engines, or -1 if the rule does not hold. */
    String script() {
        return named(java("(if %s then %s else -1)".formatted(String.join(" and ", tests), amount)));
    }

    /** The tests as constraints of a pattern of Drools, one by one, so that it can share and index them. */
    String constraints() {
        return java(String.join(", ", tests));
    }

    private static String java(String feel) {
        return feel.replace(" and ", " && ")
                .replace(" or ", " || ")
                .replace(" = ", " == ")
                .replace("(if ", "(")
                .replace(" then ", " ? ")
                .replace(" else ", " : ");
    }

    private static String named(String text) {
        return text.replaceAll("[A-Z]\\w+\\.([A-Z_0-9]+)", "\"$1\"");
    }
}
