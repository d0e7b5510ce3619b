package cn.zhoucun.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.source.Language;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** What a JVM has to link before the first decision: each lambda costs it up to a millisecond, and there were hundreds. */
class StartTest {

    @Test
    void aFirstDecisionInWordsLinksOnlyWhatItNeeds() throws Exception {
        List<String> loaded = classesLoadedBy(FirstDecision.class);

        assertThat(loaded).anyMatch(line -> line.contains("cn.zhoucun.services.programme.Search"));
        assertThat(loaded).noneMatch(line -> line.contains("cn.zhoucun") && line.contains("Lambda"));
        assertThat(loaded).noneMatch(line -> line.contains("java.lang.runtime.ObjectMethods"));
        assertThat(loaded).noneMatch(line -> line.contains("SerialForm"));
        // money, whose class reads a table of all currencies, the first regular expression, and a search for log
        // providers
        assertThat(loaded).noneMatch(line -> line.contains("org.joda.money"));
        assertThat(loaded).noneMatch(line -> line.contains("java.util.regex.Matcher"));
        assertThat(loaded).noneMatch(line -> line.contains("org.slf4j"));
        // a switch over an enum reads a table of its constants, which is a class of its own
        assertThat(loaded).noneMatch(line -> line.matches(".* cn\\.zhoucun\\.[^ ]*\\$1 .*"));
    }

    private static List<String> classesLoadedBy(Class<?> main)
            throws IOException, InterruptedException, URISyntaxException {
        String classPath = String.join(
                File.pathSeparator, "target/classes", "target/test-classes", jar(Money.class), jar(Logger.class));
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xlog:class+load",
                        "-cp",
                        classPath,
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    private static String jar(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** A program that explains all decisions on one case. */
    static final class FirstDecision {

        public static void main(String[] args) {
            Facts pupil = Facts.builder().set(EnrolmentFacts.BOARDING, true).build();
            Assessor assessor = Assessor.of(ZhoucunPlan.catalog());
            for (Decision decision :
                    assessor.assess(pupil, LocalDate.of(2018, 9, 1)).decisions()) {
                print(decision.reasons());
                for (Missing missing : decision.missing()) {
                    System.out.println(missing.in(Language.CHINESE));
                }
                for (Entitlement entitlement : decision.entitlements()) {
                    print(entitlement.reasons());
                    if (entitlement.amount().isPresent()) {
                        System.out.println(entitlement.amount().get().in(Language.CHINESE));
                    }
                }
            }
        }

        private static void print(List<Reason> reasons) {
            for (Reason reason : reasons) {
                System.out.println(reason.in(Language.CHINESE));
            }
        }
    }
}
