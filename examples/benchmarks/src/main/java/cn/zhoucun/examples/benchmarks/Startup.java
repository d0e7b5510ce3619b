package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.source.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Times whole processes, from the start of a JVM to the first decision and its end. */
enum Startup {
    EMPTY("an empty main", Empty.class, true),
    OURS("ours: 100 services, every decision explained", Ours.class, true),
    OURS_SHARED("ours, with class-data sharing", Ours.class, true) {
        @Override
        double time() throws IOException, InterruptedException {
            return program().runShared();
        }
    },
    AVIATOR("AviatorScript: 12 rules", Aviator.class, false),
    DROOLS("Drools: 12 rules", DroolsFirst.class, false);

    private static final List<String> OUR_JARS = List.of("benchmarks", "zhoucun-services-core", "joda-money", "slf4j");

    private final String label;
    private final Class<?> main;
    private final boolean ourJarsOnly;

    Startup(String label, Class<?> main, boolean ourJarsOnly) {
        this.label = label;
        this.main = main;
        this.ourJarsOnly = ourJarsOnly;
    }

    String label() {
        return label;
    }

    /** Milliseconds of one process. */
    double time() throws IOException, InterruptedException {
        return program().run();
    }

    Program program() {
        Stream<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Files.isDirectory(Path.of(entry)) ? jarOfThisModule() : entry)
                .filter(entry -> !ourJarsOnly || OUR_JARS.stream().anyMatch(entry::contains));
        return new Program(jars.toList(), main);
    }

    /** In the place of its directory of classes, since libraries come as jars, and only their classes can be shared. */
    private static String jarOfThisModule() {
        return Objects.requireNonNull(System.getProperty("benchmarks.jar"), "The property benchmarks.jar must be set.");
    }

    private static Crowd onePerson() {
        return new Crowd(Scenario.twelve(), 1, 0);
    }

    private static void decideFirst(Contestant contestant) {
        if (!Agreement.ask(contestant, onePerson()).hasAmounts(0)) {
            throw new IllegalStateException("no answer");
        }
    }

    /** Nothing at all. */
    public static final class Empty {
        private Empty() {}

        public static void main(String[] args) {}
    }

    /** Our decisions of all services for one case, with reasons, entitlements and what is missing, all in words. */
    public static final class Ours {

        private int characters;

        private Ours() {}

        public static void main(String[] args) {
            Facts pupil = Facts.builder().set(EnrolmentFacts.BOARDING, true).build();
            Assessment assessment = Assessor.of(ZhoucunPlan.catalog()).assess(pupil, LocalDate.of(2018, 9, 1));
            Ours ours = new Ours();
            for (Decision decision : assessment.decisions()) {
                ours.read(decision);
            }
            System.out.println(ours.characters);
        }

        private void read(Decision decision) {
            characters += decision.toString().length();
            read(decision.reasons());
            for (Entitlement entitlement : decision.entitlements()) {
                characters += entitlement.benefit().text().english().length();
                if (entitlement.amount().isPresent()) {
                    characters +=
                            entitlement.amount().get().in(Language.ENGLISH).length();
                }
                read(entitlement.reasons());
                for (Missing missing : entitlement.missing()) {
                    characters += missing.in(Language.ENGLISH).length();
                }
            }
        }

        private void read(List<Reason> reasons) {
            for (Reason reason : reasons) {
                characters += reason.in(Language.ENGLISH).length();
            }
        }
    }

    /** AviatorScript's first decision. */
    public static final class Aviator {
        private Aviator() {}

        public static void main(String[] args) {
            decideFirst(Contestant.AVIATOR);
        }
    }

    /** Drools' first decision. */
    public static final class DroolsFirst {
        private DroolsFirst() {}

        public static void main(String[] args) {
            decideFirst(Contestant.DROOLS_BATCH);
            System.exit(0);
        }
    }
}
