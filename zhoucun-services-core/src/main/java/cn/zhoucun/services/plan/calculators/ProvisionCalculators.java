package cn.zhoucun.services.plan.calculators;

import static cn.zhoucun.services.plan.CultureSportServices.FILMS;
import static cn.zhoucun.services.plan.CultureSportServices.FREE_VENUES;
import static cn.zhoucun.services.plan.CultureSportServices.READING;
import static cn.zhoucun.services.plan.DisabilityServices.EDUCATION_OF_DISABLED;
import static cn.zhoucun.services.plan.HealthServices.PRENATAL_SCREENING;
import static cn.zhoucun.services.plan.SafetyServices.FOOD;
import static cn.zhoucun.services.plan.calculators.Drafts.at;
import static cn.zhoucun.services.plan.calculators.Drafts.ofService;
import static cn.zhoucun.services.plan.calculators.Inputs.DAYS;
import static cn.zhoucun.services.plan.calculators.Inputs.HOURS;
import static cn.zhoucun.services.plan.calculators.Inputs.HOUSEHOLDS;
import static cn.zhoucun.services.plan.calculators.Inputs.MOST;
import static cn.zhoucun.services.plan.calculators.Inputs.PEOPLE;
import static cn.zhoucun.services.plan.calculators.Inputs.SHOWINGS;
import static cn.zhoucun.services.plan.calculators.Inputs.count;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Call;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.calculator.provision.Gestation;
import cn.zhoucun.services.catalog.Commitment;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.KeyProject;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.money.PublicProvision;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What public bodies owe: rows 43, 67, 76, 77, 80 and 97, two indicators, a commitment and a key project. */
final class ProvisionCalculators {

    private static final Input<Long> POPULATION = count("population", "人口数", "population", PEOPLE);
    private static final Input<Long> READERS = count("population", "人口数", "population", PEOPLE, 1, MOST);
    private static final Input<Long> VOLUMES = count("volumes", "藏书量", "volumes", Text.of("册（件）", "volumes"));
    private static final Input<Long> OFF_HOURS = count("offHours", "错时开放小时", "hours outside working hours", HOURS);
    private static final Input<Long> OPENING_HOURS = count("openingHours", "开放小时", "opening hours", HOURS, 1, MOST);
    private static final Input<Long> NEW_FILMS = count("newFilms", "国产新片放映场次", "showings of new films", SHOWINGS);
    private static final Input<Long> ALL_SHOWINGS = count("showings", "放映场次", "showings", SHOWINGS, 1, MOST);
    private static final Input<Long> VILLAGES = count("villages", "行政村数", "villages", Text.of("个", "villages"));
    private static final Input<Long> SHOWN = count("shown", "实际放映场次", "showings given", SHOWINGS);
    private static final Input<Long> TERMS = count("terms", "学期数", "terms", Text.of("学期", "terms"), 1, 10);
    private static final Input<Long> FILMS_SHOWN = count("shown", "实际放映影片数", "films shown", Text.of("部", "films"));
    private static final Input<Long> PUPILS = count("pupils", "人数", "heads", PEOPLE);
    private static final Input<Long> WEEKS = count("weeks", "孕周", "weeks of gestation", Text.of("周", "weeks"), 0, 45);
    private static final Input<Long> DAYS_OVER = count("days", "零天数", "days over the week", DAYS, 0, 6);
    private static final Input<Long> DEATHS = count("deaths", "孕产妇死亡数", "maternal deaths", PEOPLE);
    private static final Input<Long> BIRTHS = count("liveBirths", "活产数", "live births", PEOPLE, 1, MOST);
    private static final Input<Long> ABLE = count("able", "具备能力的村卫生室数", "clinics able", Text.of("所", "clinics"));
    private static final Input<Long> CLINICS =
            count("clinics", "村卫生室数", "village clinics", Text.of("所", "clinics"), 1, MOST);

    /** The households of every year of the plan, as {@code households2016} and so on. */
    private static final Map<Year, Input<Long>> HOUSEHOLDS_BY_YEAR = years();

    static final List<Calculator> ALL = List.of(
            ofService(PRENATAL_SCREENING, "window", "产前筛查孕周", "window of prenatal screening", WEEKS, DAYS_OVER)
                    .result(call -> PublicProvision.prenatalScreening(
                            new Gestation(Math.toIntExact(call.get(WEEKS)), Math.toIntExact(call.get(DAYS_OVER))))),
            ofService(
                            FREE_VENUES,
                            "offHours",
                            "错时开放占比",
                            "share of hours outside working hours",
                            OFF_HOURS,
                            OPENING_HOURS)
                    .result(call -> on(call).offHours(call.get(OFF_HOURS), call.get(OPENING_HOURS))),
            ofService(FILMS, "newFilms", "国产新片占比", "share of new domestic films", NEW_FILMS, ALL_SHOWINGS)
                    .result(call -> on(call).newFilms(call.get(NEW_FILMS), call.get(ALL_SHOWINGS))),
            ofService(FILMS, "villages", "行政村应放映场次", "showings due in villages", VILLAGES, SHOWN)
                    .result(call -> on(call).filmsInVillages(call.get(VILLAGES), call.get(SHOWN))),
            ofService(FILMS, "school", "中小学应放映影片数", "films due at a school", TERMS, FILMS_SHOWN)
                    .result(call -> on(call).filmsAtSchool(Math.toIntExact(call.get(TERMS)), call.get(FILMS_SHOWN))),
            ofService(READING, "stock", "人均藏书量", "volumes a head", VOLUMES, READERS)
                    .results(ProvisionCalculators::stock),
            ofService(FOOD, "samplesDue", "应抽检份数", "food samples due", POPULATION)
                    .result(call -> on(call).foodSamplesDue(call.get(POPULATION))),
            ofService(EDUCATION_OF_DISABLED, "funds", "特教公用经费", "running costs of special education", PUPILS)
                    .result(call -> on(call).specialEducationFunds(call.get(PUPILS))),
            at(indicator("IND-11"), "IND-11.mortality", "孕产妇死亡率", "maternal mortality", DEATHS, BIRTHS)
                    .result(call -> on(call).maternalMortality(call.get(DEATHS), call.get(BIRTHS))),
            at(
                            commitment("CH08-1.rent-subsidy"),
                            "CH08-1.households",
                            "享受租金补贴户数",
                            "households with a rent subsidy",
                            HOUSEHOLDS_BY_YEAR.values().toArray(Input<?>[]::new))
                    .result(call -> on(call).rentSubsidyHouseholds(households(call))),
            at(
                            keyProject("KP-06-04"),
                            "KP-06-04.clinics",
                            "村卫生室中医药服务占比",
                            "clinics with Chinese medicine",
                            ABLE,
                            CLINICS)
                    .result(call -> on(call).clinicCoverage(call.get(ABLE), call.get(CLINICS))));

    private ProvisionCalculators() {}

    private static PublicProvision on(Call call) {
        return PublicProvision.on(call.date(), call.parameters());
    }

    private static Map<String, Calculation> stock(Call call) {
        PublicProvision.BookStock stock = on(call).bookStock(call.get(VOLUMES), call.get(READERS));
        Map<String, Calculation> both = new LinkedHashMap<>();
        both.put("byList", stock.byList());
        both.put("byIndicator", stock.byIndicator());
        return both;
    }

    private static Map<Year, Input<Long>> years() {
        Map<Year, Input<Long>> inputs = new LinkedHashMap<>();
        int last = ZhoucunPlan.period().until().orElseThrow().getYear();
        IntStream.rangeClosed(ZhoucunPlan.period().from().getYear(), last)
                .forEach(year -> inputs.put(
                        Year.of(year), count("households" + year, year + "年户数", "households of " + year, HOUSEHOLDS)));
        return inputs;
    }

    private static Map<Year, Long> households(Call call) {
        Map<Year, Long> counts = new LinkedHashMap<>();
        HOUSEHOLDS_BY_YEAR.forEach((year, input) -> counts.put(year, call.get(input)));
        return counts;
    }

    private static Citation indicator(String code) {
        return coded(ZhoucunPlan.indicators().stream(), IndicatorRow::code, code)
                .citation();
    }

    private static Citation commitment(String code) {
        return coded(ZhoucunPlan.commitments().stream(), Commitment::code, code).citation();
    }

    private static Citation keyProject(String code) {
        return coded(ZhoucunPlan.keyProjects().stream().flatMap(box -> box.projects().stream()), KeyProject::code, code)
                .citation();
    }

    private static <T> T coded(Stream<T> all, Function<T, String> code, String wanted) {
        return all.filter(each -> code.apply(each).equals(wanted)).findFirst().orElseThrow();
    }
}
