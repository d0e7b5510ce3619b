package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.population.BenefitResult;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationEvaluator;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.population.ServiceResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Our run over a population; it decides for everyone at once, whatever rows are asked for. */
final class OursPopulation implements Engine {

    private final Function<PopulationEvaluator, PopulationResult> run;
    private final boolean amounts;
    private final PopulationEvaluator evaluator;
    private PopulationResult result;

    private OursPopulation(Crowd crowd, boolean amounts, Function<PopulationEvaluator, PopulationResult> run) {
        this.evaluator = evaluator(crowd);
        this.amounts = amounts;
        this.run = run;
    }

    static PopulationEvaluator evaluator(Crowd crowd) {
        return PopulationEvaluator.of(crowd.catalog(), Scenario.figures(), Scenario.DATE);
    }

    /** Over planes that were cut before. */
    static OursPopulation resident(Crowd crowd, RunOptions options) {
        var sliced = evaluator(crowd).slice(crowd.population());
        return new OursPopulation(crowd, options.amounts(), evaluator -> evaluator.evaluate(sliced, options));
    }

    /** Over the caller's arrays, which are taken in and cut within the time. */
    static OursPopulation fromColumns(Crowd crowd, RunOptions options) {
        var columns = new Columns(crowd);
        return new OursPopulation(
                crowd, options.amounts(), evaluator -> evaluator.evaluate(columns.population(), options));
    }

    /** Over facts set one by one, row by row, within the time. */
    static OursPopulation fromRows(Crowd crowd, RunOptions options) {
        var rows = new Rows(crowd);
        return new OursPopulation(
                crowd, options.amounts(), evaluator -> evaluator.evaluate(rows.population(), options));
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        result = run.apply(evaluator);
    }

    @Override
    public void report(Answers answers) {
        List<ServiceResult> services = result.services();
        for (int at = 0; at < services.size(); at++) {
            int service = at;
            services.get(at).eligible().forEach(row -> answers.eligible(row, service));
            services.get(at).undetermined().forEach(row -> answers.undetermined(row, service));
            if (amounts && answers.hasAmounts(at)) {
                services.get(at).benefits().forEach(benefit -> pay(benefit, service, answers));
            }
        }
    }

    private static void pay(BenefitResult benefit, int service, Answers answers) {
        benefit.forEachAmount((row, fen) -> answers.pay(row, service, fen));
    }

    /** The caller's data as one array a fact. */
    private static final class Columns {
        private final Crowd crowd;
        private final byte[][] narrow;
        private final int[][] wide;

        Columns(Crowd crowd) {
            this.crowd = crowd;
            int facts = crowd.facts().size();
            this.narrow = new byte[facts][];
            this.wide = new int[facts][];
            for (int at = 0; at < facts; at++) {
                if (Crowd.isNarrow(crowd.facts().get(at))) {
                    narrow[at] = crowd.bytes(at, crowd.size());
                } else {
                    wide[at] = crowd.ints(at, crowd.size());
                }
            }
        }

        Population population() {
            var builder = Population.builder(crowd.size());
            for (int at = 0; at < narrow.length; at++) {
                if (narrow[at] != null) {
                    builder.wrap(crowd.facts().get(at), narrow[at]);
                } else {
                    builder.wrap(crowd.facts().get(at), wide[at]);
                }
            }
            return builder.build();
        }
    }

    /** The caller's data as one map of facts a person. */
    private record Rows(Crowd crowd, List<Facts> people) {
        Rows(Crowd crowd) {
            this(
                    crowd,
                    IntStream.range(0, crowd.size()).mapToObj(crowd::factsOf).toList());
        }

        Population population() {
            var builder = Population.builder(crowd.size());
            for (int row = 0; row < people.size(); row++) {
                builder.row(row, people.get(row));
            }
            return builder.build();
        }
    }
}
