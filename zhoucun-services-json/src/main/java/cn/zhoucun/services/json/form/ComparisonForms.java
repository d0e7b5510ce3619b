package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.PopulationForms.COUNT;
import static cn.zhoucun.services.json.form.PopulationForms.TOTAL;
import static cn.zhoucun.services.json.form.PopulationForms.yuan;

import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.population.AmountComparison;
import cn.zhoucun.services.population.Comparison;
import cn.zhoucun.services.population.ServiceComparison;
import cn.zhoucun.services.population.Transitions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The form of what changes for many people: numbers and sums, and no one's row but the refused ones. */
public final class ComparisonForms {

    private static final Shape<Outcome> OUTCOME = Scalar.constant(Outcome.class);
    private static final Shape<String> GROUP = Scalar.ANY_STRING;

    /** What is gained less what is lost: below zero where the change saves. */
    private static final Shape<String> DIFFERENCE =
            Scalar.string("must be a string: yuan with two decimals", "^-?(0|[1-9][0-9]{0,18})\\.[0-9]{2}$", 23);

    /** The share of one group in something. */
    private record Part<T>(T of, String group) {

        static <T> List<Part<T>> all(T of, List<String> groups) {
            return groups.stream().map(group -> new Part<>(of, group)).toList();
        }
    }

    private record Move(Transitions of, Outcome before, Outcome after, List<String> groups) {

        static List<Move> all(Change change) {
            return Arrays.stream(Outcome.values())
                    .flatMap(before -> moves(change, before))
                    .filter(move -> move.people() > 0)
                    .toList();
        }

        private static Stream<Move> moves(Change change, Outcome before) {
            return Arrays.stream(Outcome.values())
                    .map(after -> new Move(change.of().transitions(), before, after, change.groups()));
        }

        long people() {
            return of.count(before, after);
        }

        long people(String group) {
            return of.count(before, after, group);
        }
    }

    private static final Shape<Part<Move>> MOVE_OF_GROUP = ObjectShape.written("move-of-group", o -> {
        o.required("group", GROUP, Part::group);
        o.required("people", COUNT, part -> part.of().people(part.group()));
    });

    private static final Shape<Move> MOVE = ObjectShape.written("move", o -> {
        o.required("before", OUTCOME, Move::before);
        o.required("after", OUTCOME, Move::after);
        o.required("people", COUNT, Move::people);
        o.array("byGroup", MOVE_OF_GROUP, move -> Part.all(move, move.groups()));
    });

    private record Sums(AmountComparison of, List<String> groups) {}

    private static final Shape<Part<AmountComparison>> SUMS_OF_GROUP = ObjectShape.written("sums-of-group", o -> {
        o.required("group", GROUP, Part::group);
        o.required("gained", TOTAL, part -> yuan(part.of().gained(part.group())));
        o.required("lost", TOTAL, part -> yuan(part.of().lost(part.group())));
        o.required("cost", DIFFERENCE, part -> yuan(part.of().cost(part.group())));
    });

    private static final Shape<Sums> SUMS = ObjectShape.written("sums", o -> {
        o.required("frequency", FactForms.FREQUENCY, sums -> sums.of().frequency());
        o.required("gaining", COUNT, sums -> (long) sums.of().gaining().count());
        o.required("losing", COUNT, sums -> (long) sums.of().losing().count());
        o.required("unsettled", COUNT, sums -> (long) sums.of().unsettled().count());
        o.required("gained", TOTAL, sums -> yuan(sums.of().gained()));
        o.required("lost", TOTAL, sums -> yuan(sums.of().lost()));
        o.required("cost", DIFFERENCE, sums -> yuan(sums.of().cost()));
        o.array("byGroup", SUMS_OF_GROUP, sums -> Part.all(sums.of(), sums.groups()));
    });

    private record Change(ServiceComparison of, List<String> groups) {

        static List<Change> all(Comparison comparison) {
            return comparison.services().stream()
                    .map(service -> new Change(service, comparison.grouping().names()))
                    .toList();
        }

        List<Sums> sums() {
            return of.amounts().stream().map(amount -> new Sums(amount, groups)).toList();
        }
    }

    private static final Shape<Change> CHANGE = ObjectShape.written("service-change", o -> {
        o.required("service", Scalar.WORDS, change -> change.of().code());
        o.required("inForceBefore", Scalar.BOOL, change -> change.of().before().isPresent());
        o.required("inForceAfter", Scalar.BOOL, change -> change.of().after().isPresent());
        o.array("moves", MOVE, Move::all);
        o.array("amounts", SUMS, Change::sums);
    });

    private static final Shape<Map.Entry<Frequency, Money>> COST = ObjectShape.written("cost", o -> {
        o.required("frequency", FactForms.FREQUENCY, Map.Entry<Frequency, Money>::getKey);
        o.required("yuan", DIFFERENCE, entry -> yuan(entry.getValue()));
    });

    /** What changes for a population: of all together, and within each service by group. */
    public static final Shape<Comparison> COMPARISON = ObjectShape.written("comparison", o -> {
        o.constant("format", "zhoucun-services/comparison/1");
        o.required("people", COUNT, comparison -> (long) comparison.grouping().size());
        o.array("groups", GROUP, comparison -> comparison.grouping().names());
        o.array(
                "faults",
                PopulationForms.FAULT,
                comparison -> comparison.faults().entrySet());
        o.required("gaining", COUNT, comparison -> (long) comparison.gaining().count());
        o.required("losing", COUNT, comparison -> (long) comparison.losing().count());
        o.array("services", CHANGE, Change::all);
        o.array("costs", COST, comparison -> comparison.cost().entrySet());
    });

    private ComparisonForms() {}
}
