package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.Household;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationEvaluator;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One document of every type, written. */
final class Documents {

    static final ServicesJson JSON = ServicesJson.of(ZhoucunPlan.catalog());
    private static final LocalDate DAY = LocalDate.of(2018, 9, 1);
    private static final Facts PUPIL = Facts.none().with(EnrolmentFacts.STAGE, Stage.PRIMARY);

    static final JsonForm<CalculationRequest> CALCULATIONS =
            ServicesJson.calculationRequests(ZhoucunCalculators.calculators());

    /** Steps of every kind of operand: a rate that is applied, a tolerance, a printed figure, a figure that is given. */
    static final CalculationRequest CALCULATION = CALCULATIONS.read("""
            {"calculator": "INS-04.inpatient", "asOf": "2018-09-01", "inputs": {
             "eligibleCost": {"yuan": "10000.01", "frequency": "per_year"}, "rate": "0.730", "tolerance": "0.02",
             "cap": {"yuan": "240000.00", "frequency": "per_year"}, "paid": {"yuan": "0.00", "frequency": "per_year"},
             "income": {"yuan": "30000.00", "frequency": "per_year", "source": "统计局2017年"}, "rounding": "half_up"}}""");

    private Documents() {}

    /** Two pupils, one of them of a family in economic difficulty, and one row that was refused. */
    private static PopulationResult population() {
        Population people = Population.builder(3)
                .row(0, PUPIL)
                .row(1, PUPIL.with(HouseholdFacts.ECONOMIC_DIFFICULTY, true).with(EnrolmentFacts.BOARDING, true))
                .fault(2, new InvalidInputException("enrolment.grade", 7, "must be a whole number from 1 to 6"))
                .build();
        return PopulationEvaluator.of(ZhoucunPlan.catalog(), Parameters.none(), DAY)
                .evaluate(people, RunOptions.DEFAULT.withReasons());
    }

    private static List<Progress> progress() {
        Observations observed =
                Observations.none().with("IND-01.2020", Observation.of(new BigDecimal("97.5"), Unit.PERCENT, 2017));
        return ZhoucunPlan.targets().all().stream()
                .map(target -> Progress.of(target, observed, Evaluator.on(DAY)))
                .toList();
    }

    static Map<String, String> written() {
        List<Finding> findings =
                Evaluator.on(DAY).evaluateAll(ZhoucunPlan.targets().all(), Observations.none());
        Map<String, String> written = new LinkedHashMap<>();
        written.put("facts", JSON.writeFacts(PUPIL));
        written.put("case", JSON.cases().write(new AssessmentRequest(DAY, PUPIL)));
        written.put(
                "household",
                JSON.households().write(Household.builder().member("甲", PUPIL).build()));
        written.put("parameters", JSON.parameters().write(Parameters.none()));
        written.put("assessment", JSON.write(Assessor.of(ZhoucunPlan.catalog()).assess(PUPIL, DAY)));
        written.put("calculation-request", CALCULATIONS.write(CALCULATION));
        written.put("calculation", ServicesJson.calculations().write(CALCULATION.calculate(Parameters.none())));
        written.put("plan", ServicesJson.plans().write(ZhoucunPlan.catalog()));
        written.put("targets", ServicesJson.targets().write(ZhoucunPlan.targets()));
        written.put("observations", ServicesJson.observations().write(Observations.none()));
        written.put("findings", ServicesJson.findings(ZhoucunPlan.targets()).write(findings));
        written.put(
                "scorecard",
                ServicesJson.scorecards(ZhoucunPlan.targets()).write(Scorecard.of(findings, ZhoucunPlan.keyTasks())));
        written.put("population", JSON.populations().write(population()));
        written.put("comparison", ServicesJson.comparisons().write(ComparisonJsonTest.RAISED));
        written.put("progress", ServicesJson.progress(ZhoucunPlan.targets()).write(progress()));
        written.put("tables", ServicesJson.tables().write(ZhoucunPlan.tables()));
        return written;
    }
}
