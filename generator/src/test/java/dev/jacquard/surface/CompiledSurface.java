package dev.jacquard.surface;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Woven;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be named of the classes of a client, one line each. */
final class CompiledSurface {
    private static final Set<String> OBJECT = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    private CompiledSurface() {}

    static Set<String> of(GeneratedClient client) {
        Set<String> lines = new TreeSet<>();
        for (String name : client.classFiles().keySet()) {
            if (name.endsWith(".package-info") || name.endsWith(".TestConfig")) {
                continue;
            }
            Class<?> type = client.named(name);
            if (isPublic(type) && !isCodec(type)) {
                add(type, lines);
            }
        }
        return lines;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    /** What is nested in an interface is public; callers have the constant. */
    private static boolean isCodec(Class<?> type) {
        return type.getSuperclass() != null && name(type.getSuperclass()).startsWith("runtime.json.");
    }

    private static void add(Class<?> type, Set<String> lines) {
        String name = name(type);
        lines.add(name + " is " + kind(type) + supertypes(type));
        for (Constructor<?> constructor : type.getConstructors()) {
            // Those of classes that a client makes itself are of no use to callers.
            if (!name.startsWith("api.")) {
                // javac writes no annotations on type arguments of what a record's constructor takes.
                lines.add(name + " new" + parameters(constructor.getAnnotatedParameterTypes()).replaceAll("[?](?=[^(]*>)", ""));
            }
        }
        for (Method method : type.getMethods()) {
            boolean own = method.getDeclaringClass().getName().startsWith(Woven.PACKAGE + ".")
                    && !method.getDeclaringClass().getName().startsWith(Woven.PACKAGE + ".runtime.");
            // A sealed interface's method is seen in each class below it; here it is told where it is declared.
            boolean told = method.getDeclaringClass() == type || !method.getDeclaringClass().isInterface();
            if (own && told && !method.isBridge() && !OBJECT.contains(method.getName())) {
                lines.add(name + " " + method.getName() + parameters(method.getAnnotatedParameterTypes()) + " "
                        + text(method.getAnnotatedReturnType()) + (Modifier.isStatic(method.getModifiers()) ? " static" : ""));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                lines.add(name + " " + field.getName() + " " + text(field.getAnnotatedType()));
            }
        }
    }

    private static String kind(Class<?> type) {
        return type.isRecord() ? "RECORD"
                : type.isEnum() ? "ENUM"
                : type.isSealed() ? "SEALED_INTERFACE"
                : type.isInterface() ? "INTERFACE" : "CLASS";
    }

    private static List<String> supertypes(Class<?> type) {
        List<String> names = new ArrayList<>();
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .map(CompiledSurface::name)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("runtime."))
                .sorted()
                .forEach(names::add);
        return names;
    }

    private static String parameters(AnnotatedType[] types) {
        return Stream.of(types).map(CompiledSurface::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String text(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "?" : "";
        if (type instanceof AnnotatedParameterizedType generic) {
            return name((Class<?>) ((ParameterizedType) generic.getType()).getRawType())
                    + Stream.of(generic.getAnnotatedActualTypeArguments())
                            .map(CompiledSurface::text)
                            .collect(Collectors.joining(", ", "<", ">"))
                    + nullable;
        }
        if (type instanceof AnnotatedArrayType) {
            return "byte[]";
        }
        Type erased = type.getType();
        // A variable is known by its bound.
        return erased instanceof TypeVariable<?> variable
                ? name((Class<?>) ((ParameterizedType) variable.getBounds()[0]).getRawType())
                : name((Class<?>) erased) + nullable;
    }

    private static String name(Class<?> type) {
        String name = type.getCanonicalName();
        return name.startsWith(Woven.PACKAGE + ".") ? name.substring(Woven.PACKAGE.length() + 1) : name;
    }
}
