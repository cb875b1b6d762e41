package dev.jacquard.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.escape.EscapedText;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No raw string of a document reaches a template: what a view may hold is told by its type. */
class ViewsTest {
    @ParameterizedTest
    @ValueSource(strings = {"dev.jacquard.docs", "dev.jacquard.java"})
    void viewsHoldNothingButEncodedTextAndFlags(String packageName) throws Exception {
        List<String> faults = new ArrayList<>();
        Set<Class<?>> views = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        for (Class<?> type : classes(packageName)) {
            if (type.isRecord() && outermost(type).getSimpleName().endsWith("View")) {
                add(type, views);
            }
        }
        for (Class<?> view : views) {
            for (RecordComponent component : view.getRecordComponents()) {
                if (!allowed(component.getGenericType())) {
                    faults.add(view.getName() + "." + component.getName() + ": " + component.getGenericType());
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(views).hasSizeGreaterThan(3);
    }

    /** A record, and those that it holds. */
    private static void add(Class<?> view, Set<Class<?>> views) {
        if (views.add(view)) {
            for (RecordComponent component : view.getRecordComponents()) {
                Type inner = element(component.getGenericType());
                if (inner instanceof Class<?> type && type.isRecord()) {
                    add(type, views);
                }
            }
        }
    }

    private static boolean allowed(Type type) {
        return element(type) instanceof Class<?> plain
                && (plain == boolean.class
                        || plain == int.class
                        || EscapedText.class.isAssignableFrom(plain)
                        || plain.isRecord());
    }

    /** What a list or optional holds; any other type itself. */
    private static Type element(Type type) {
        if (type instanceof ParameterizedType generic
                && (generic.getRawType() == List.class || generic.getRawType() == Optional.class)) {
            return generic.getActualTypeArguments()[0];
        }
        return type;
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    private static List<Class<?>> classes(String packageName) throws IOException, URISyntaxException {
        URI root = Templates.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(root).resolve(packageName.replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    classes.add(load(packageName + "." + name.substring(0, name.length() - 6)));
                }
            }
        }
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ViewsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
