package cn.zhoucun.examples.benchmarks;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools with its executable model, in three ways to use a session. */
final class Drools implements Engine {

    /** How sessions are used. */
    enum Mode {
        /** A session for all that are asked for at once. */
        BATCH,
        /** One session for ever; each person is put in, decided and taken out. */
        REUSED,
        /** A session for each person. */
        EACH
    }

    private final Mode mode;
    private final Person[] people;
    private final Sink sink = new Sink();
    private final KieBase base;
    private final KieSession reused;

    Drools(Crowd crowd, Mode mode) {
        this.mode = mode;
        this.people = Person.all(crowd);
        this.base = build();
        this.reused = session();
    }

    private static KieBase build() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/rules/twelve.drl", drl());
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static String drl() {
        String imports = Arrays.stream(Person.class.getRecordComponents())
                .map(component -> component.getType())
                .filter(Class::isEnum)
                .map(type -> "import " + type.getCanonicalName() + ";\n")
                .distinct()
                .collect(Collectors.joining());
        String rules = IntStream.range(0, Formula.ALL.size())
                .mapToObj(rule -> "rule \"%s\" when $p : Person(%s) then sink.award(%d, $p); end\n"
                        .formatted(
                                Scenario.TWELVE.get(rule), Formula.ALL.get(rule).constraints(), rule))
                .collect(Collectors.joining());
        return "package rules;\nimport %s;\nimport %s;\n%sglobal Sink sink;\n%s"
                .formatted(Person.class.getName(), Sink.class.getName(), imports, rules);
    }

    private KieSession session() {
        KieSession session = base.newKieSession();
        session.setGlobal("sink", sink);
        return session;
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        sink.into(answers);
        switch (mode) {
            case BATCH -> batch(from, to);
            case REUSED -> IntStream.range(from, to).forEach(this::again);
            case EACH -> IntStream.range(from, to).forEach(row -> batch(row, row + 1));
        }
    }

    private void batch(int from, int to) {
        KieSession session = session();
        for (int row = from; row < to; row++) {
            session.insert(people[row]);
        }
        session.fireAllRules();
        session.dispose();
    }

    private void again(int row) {
        FactHandle handle = reused.insert(people[row]);
        reused.fireAllRules();
        reused.delete(handle);
    }
}
