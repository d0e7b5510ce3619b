package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.util.Optional;

/** Something that was not given and could still change an answer. */
public sealed interface Missing extends Serializable {

    /**
     * Returns the id of what is missing.
     *
     * @return the id of the fact or of the parameter
     */
    String id();

    /**
     * Returns its name for people.
     *
     * @return the label
     */
    Text label();

    /**
     * Returns the body that determines or sets it.
     *
     * @return the body; empty for a fact that needs no determination
     */
    Optional<Text> body();

    /**
     * Renders what is missing.
     *
     * @param language the language
     * @return such as {@code 家庭经济困难（由学校和教育部门认定）}
     */
    default String in(Language language) {
        if (body().isEmpty()) {
            return label().in(language);
        }
        boolean chinese = language == Language.CHINESE;
        return label().in(language)
                + (chinese ? "（由" : " (determined by ")
                + body().get().in(language)
                + (chinese ? "认定）" : ")");
    }

    /**
     * A fact of the case, which may be a determination.
     *
     * @param fact the fact
     */
    record OfFact(Fact<?> fact) implements Missing {
        @Override
        public String id() {
            return fact.id();
        }

        @Override
        public Text label() {
            return fact.label();
        }

        @Override
        public Optional<Text> body() {
            return fact.determinedBy();
        }

        // written out for a quick start
        @Override
        public boolean equals(Object other) {
            return other instanceof OfFact that && fact.equals(that.fact);
        }

        @Override
        public int hashCode() {
            return fact.hashCode();
        }
    }

    /**
     * A policy figure that no one has supplied for the date.
     *
     * @param parameter the parameter
     */
    record OfFigure(Parameter<?> parameter) implements Missing {
        @Override
        public String id() {
            return parameter.id();
        }

        @Override
        public Text label() {
            return parameter.label();
        }

        @Override
        public Optional<Text> body() {
            return parameter.setBy();
        }

        // written out for a quick start
        @Override
        public boolean equals(Object other) {
            return other instanceof OfFigure that && parameter.equals(that.parameter);
        }

        @Override
        public int hashCode() {
            return parameter.hashCode();
        }
    }
}
