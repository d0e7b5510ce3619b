package cn.zhoucun.services.serial;

import static java.util.stream.Collectors.toSet;

import cn.zhoucun.services.fact.Facts;
import java.io.IOException;
import java.io.Serializable;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types of the core, as the module system finds them. */
final class CoreTypes {

    private CoreTypes() {}

    /** The public classes of the exported packages that have objects, and the sealed interfaces of such. */
    static List<Class<?>> ofApi() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> exported =
                module().descriptor().exports().stream().map(Exports::source).collect(toSet());
        return all().stream()
                .filter(type -> exported.contains(type.getPackageName()) && isPublic(type) && holdsSomething(type))
                .toList();
    }

    /** The classes whose objects stand in a stream as a form. */
    static Stream<Class<?>> withForm() throws IOException, URISyntaxException, ClassNotFoundException {
        return all().stream()
                .filter(Serializable.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .filter(CoreTypes::hasForm);
    }

    private static boolean hasForm(Class<?> type) {
        return type.getSuperclass().getSimpleName().equals(type.getSimpleName().replace("Immutable", ""))
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("writeReplace"));
    }

    private static List<Class<?>> all() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = module().open()) {
            List<String> names = reader.list()
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .toList();
            for (String name : names) {
                types.add(Class.forName(name, false, Facts.class.getClassLoader()));
            }
        }
        return types;
    }

    private static ModuleReference module() throws URISyntaxException {
        Path core = Path.of(
                Facts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(core).find("cn.zhoucun.services.core").orElseThrow();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static boolean holdsSomething(Class<?> type) {
        return type.isInterface() ? type.isSealed() : type.isRecord() || hasMethodsOfObjects(type);
    }

    private static boolean hasMethodsOfObjects(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .map(Method::getModifiers)
                .anyMatch(modifiers -> Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers));
    }
}
