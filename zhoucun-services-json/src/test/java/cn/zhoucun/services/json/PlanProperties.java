package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Plans, tables, figures, observations and progress at random come back from JSON as they were, and a broken plan is refused. */
class PlanProperties {

    @Property(tries = 300)
    void aPlanComesBackAsItWas(@ForAll Random random) {
        ServiceCatalog plan = new RandomPlans(random).plan();
        String json = ServicesJson.plans().write(plan);
        ServiceCatalog read = ServicesJson.plans().read(json);

        assertThat(read.services()).isEqualTo(plan.services());
        assertThat(read.facts()).isEqualTo(plan.facts());
        assertThat(read.parameters()).isEqualTo(plan.parameters());
        assertThat(ServicesJson.plans().write(read)).isEqualTo(json);
    }

    @Property(tries = 300)
    void aPlanWithOneCharacterChangedIsReadOrRefusedAndNothingElse(@ForAll Random random) {
        String json = ServicesJson.plans().write(OtherPlan.CATALOG);
        int at = random.nextInt(json.length());
        String broken = json.substring(0, at) + (char) (' ' + random.nextInt(95)) + json.substring(at + 1);
        try {
            assertThat(ServicesJson.plans().read(broken).id()).isNotBlank();
        } catch (JsonInputException refusal) {
            assertThat(refusal.cure()).startsWith("must ");
        }
    }

    @Property(tries = 200)
    void figuresComeBackAsTheyWere(@ForAll Random random) {
        JsonForm<Parameters> form = ServicesJson.of(OtherPlan.CATALOG).parameters();
        Parameters parameters = Parameters.none();
        LocalDate from = LocalDate.of(1900 + random.nextInt(100), 1, 1);
        for (int left = random.nextInt(4); left > 0; left--) {
            LocalDate until = from.plusDays(random.nextInt(1_000));
            parameters = parameters.with(
                    OtherPlan.CEILING,
                    Renminbi.ofFen(random.nextInt(100_000_000)),
                    DateRange.of(from, until),
                    "order " + left);
            from = until.plusDays(1);
        }

        assertThat(form.read(form.write(parameters))).isEqualTo(parameters);
    }

    @Property(tries = 200)
    void observationsComeBackAsTheyWere(@ForAll Random random) {
        RandomObservations drawn = new RandomObservations(random);
        Observations observations = Observations.none();
        for (int left = random.nextInt(5); left > 0; left--) {
            observations = observations.with("id" + random.nextInt(2), drawn.observation(2000 + left));
        }
        JsonForm<Observations> form = ServicesJson.observations();

        assertThat(form.read(form.write(observations))).isEqualTo(observations);
    }

    @Property(tries = 300)
    void tablesComeBackAsTheyWere(@ForAll Random random) {
        JsonForm<PlanTables> form = ServicesJson.tables();
        PlanTables tables = new RandomTables(random).tables();
        String json = form.write(tables);

        assertThat(form.read(json)).isEqualTo(tables);
        assertThat(form.write(form.read(json))).isEqualTo(json);
    }

    @Property(tries = 200)
    void progressComesBackAsItWas(@ForAll Random random) {
        JsonForm<List<Progress>> form = ServicesJson.progress(ZhoucunPlan.targets());
        List<Progress> progress = new RandomObservations(random).progress();

        assertThat(form.read(form.write(progress))).isEqualTo(progress);
    }
}
