package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.DATE;
import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.NamedOption;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.Union;
import cn.zhoucun.services.source.Text;
import java.util.List;
import java.util.Optional;

/** The forms of declarations of facts and their types. */
final class FactForms {

    static final Shape<Frequency> FREQUENCY = Scalar.constant(Frequency.class);

    private static final Shape<Integer> INT = Scalar.number(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final Shape<Option> OPTION = ObjectShape.of("option", o -> {
        var code = o.required("code", Scalar.WORDS, Option::code);
        var label = o.required("label", TEXT, Option::label);
        return in -> new NamedOption(in.get(code), in.get(label));
    });

    static final Shape<ValueType<?>> TYPE = new Union<ValueType<?>>("type")
            .<YesNo>with("yes_no", YesNo.class, o -> in -> new YesNo())
            .<WholeNumber>with("whole_number", WholeNumber.class, o -> {
                var min = o.required("min", INT, WholeNumber::min);
                var max = o.required("max", INT, WholeNumber::max);
                return in -> new WholeNumber(in.get(min), in.get(max));
            })
            .<Day>with("day", Day.class, o -> {
                var min = o.required("min", DATE, Day::min);
                var max = o.required("max", DATE, Day::max);
                var past = o.required("past", Scalar.BOOL, Day::past);
                return in -> new Day(in.get(min), in.get(max), in.get(past));
            })
            .<Yuan>with("yuan", Yuan.class, o -> {
                var frequency = o.required("frequency", FREQUENCY, Yuan::frequency);
                var max = o.required("maxYuan", Scalar.whole(1, Yuan.LARGEST), Yuan::maxYuan);
                return in -> new Yuan(in.get(frequency), in.get(max));
            })
            .<Share>with("share", Share.class, o -> in -> new Share())
            .<Choice<?>>with("choice", Choice.class, o -> {
                var options = o.array("options", OPTION, Choice::all);
                return in -> choice(in.get(options));
            })
            .<Choices<?>>with("choices", Choices.class, o -> {
                var options =
                        o.array("options", OPTION, choices -> choices.one().all());
                return in -> new Choices<>(choice(in.get(options)));
            });

    private FactForms() {}

    private static Choice<NamedOption> choice(List<Option> options) {
        return Choice.of(options.stream().map(NamedOption.class::cast).toList());
    }

    /** The declaration of a fact, which is that of the vocabulary where the two are alike. */
    static Shape<Fact<?>> fact(Scope scope) {
        return ObjectShape.of("fact", o -> {
            var id = o.required("id", Scalar.WORDS, Fact::id);
            var type = o.required("type", TYPE, Fact::type);
            var label = o.required("label", TEXT, Fact::label);
            var body = o.optional("determinedBy", TEXT, Fact::determinedBy);
            return in -> {
                Fact<?> declared = fact(in.get(id), in.get(type), in.get(label), in.get(body));
                return scope.declare(scope.known(declared.id())
                        .filter(known -> alike(known, declared))
                        .orElse(declared));
            };
        });
    }

    private static Fact<?> fact(String id, ValueType<?> type, Text label, Optional<Text> body) {
        Fact<?> fact = Fact.of(id, type, label);
        return body.<Fact<?>>map(text -> fact.determinedBy(text.chinese(), text.english()))
                .orElse(fact);
    }

    private static boolean alike(Fact<?> known, Fact<?> declared) {
        return known.label().equals(declared.label())
                && known.determinedBy().equals(declared.determinedBy())
                && plain(known.type()).equals(declared.type());
    }

    /** The type with its options by code and label, as a document declares it. */
    private static ValueType<?> plain(ValueType<?> type) {
        if (type instanceof Choice<?> choice) {
            return named(choice);
        }
        return type instanceof Choices<?> choices ? new Choices<>(named(choices.one())) : type;
    }

    private static Choice<NamedOption> named(Choice<?> choice) {
        return Choice.of(choice.all().stream()
                .map(option -> new NamedOption(option.code(), option.label()))
                .toList());
    }
}
