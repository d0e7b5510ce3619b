package cn.zhoucun.services.json;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.Facts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public type of the core that holds something has a form, or a reason to have none: a type or a member that comes
 * anew cannot be forgotten. A record, and a type with a builder, has a form if all of its members are read by the classes
 * that define the forms; any other class, if at least one is.
 */
class FormOfEveryTypeTest {

    private static final String ROOT = "cn.zhoucun.services.";
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString", "compareTo");

    /** What the classes that define the forms call, as {@code type.member}. */
    private static final Set<String> READ_BY_FORMS = new ClassFileImporter()
            .importPackages(ROOT + "json.form", ROOT + "json.shape").stream()
                    .flatMap(FormOfEveryTypeTest::called)
                    .collect(toSet());

    private static Stream<String> called(JavaClass form) {
        return Stream.concat(form.getMethodCallsFromSelf().stream(), form.getMethodReferencesFromSelf().stream())
                .map(call -> call.getTargetOwner().getName() + "." + call.getName());
    }

    @Test
    void everyTypeHasAFormOrAReason() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> without = types().stream()
                .filter(type -> !hasForm(type))
                .map(type -> type.getName().substring(ROOT.length()).replace('$', '.'))
                .collect(toCollection(TreeSet::new));

        assertThat(without)
                .as("types of the core without a form; types-without-form.txt has those with a reason")
                .isEqualTo(reasoned());
    }

    private static Set<String> reasoned() throws IOException {
        try (InputStream list = FormOfEveryTypeTest.class.getResourceAsStream("types-without-form.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(" \\| "))
                    .peek(columns -> assertThat(columns).as("type and reason").hasSize(2))
                    .map(columns -> columns[0])
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static boolean hasForm(Class<?> type) {
        Stream<String> members = members(type).stream();
        return isWhole(type)
                ? members.allMatch(member -> isRead(type, member))
                : members.anyMatch(member -> isRead(type, member));
    }

    /** A member may be read as one of an interface that its type is of. */
    private static boolean isRead(Class<?> type, String member) {
        return READ_BY_FORMS.contains(type.getName() + "." + member)
                || Arrays.stream(type.getInterfaces()).anyMatch(parent -> isRead(parent, member));
    }

    /** The concrete public types of the exported packages that have members; exceptions and builders are no values. */
    private static List<Class<?>> types() throws IOException, URISyntaxException, ClassNotFoundException {
        Path core = Path.of(
                Facts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module =
                ModuleFinder.of(core).find("cn.zhoucun.services.core").orElseThrow();
        Set<String> exported =
                module.descriptor().exports().stream().map(Exports::source).collect(toSet());
        List<String> names;
        try (ModuleReader reader = module.open()) {
            names = reader.list()
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .toList();
        }
        Set<Class<?>> types = new LinkedHashSet<>();
        for (String name : names) {
            types.add(Class.forName(name, false, Facts.class.getClassLoader()));
        }
        return types.stream()
                .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                .filter(type -> !type.isInterface() && !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .filter(type -> !members(type).isEmpty())
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    /** Whether the members of a type are all that it is made of. */
    private static boolean isWhole(Class<?> type) {
        return type.isRecord() || Modifier.isAbstract(type.getModifiers());
    }

    private static List<String> members(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .filter(method -> !isWhole(type) || Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !OF_EVERY_OBJECT.contains(name))
                .distinct()
                .toList();
    }
}
