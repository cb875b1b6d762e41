package dev.jacquard.plexpins.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.plexpins.PlexPinsClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The client uses neither reflection nor a look-up of services, and no library but the two that it declares. */
class ReferencesTest {
    private static final List<String> ALLOWED = 
            List.of("java/", "javax/net/ssl/", "dev/jacquard/plexpins/", "tools/jackson/core/");

    /** Methods of {@link Class} that look nothing up. */
    private static final Set<String> HARMLESS = Set.of(
            "java/lang/Class.getName",
            "java/lang/Class.getSimpleName",
            "java/lang/Class.desiredAssertionStatus",
            "java/lang/Class.isInstance");

    @Test
    void nothingIsReflective() throws Exception {
        Set<String> found = new TreeSet<>();
        for (Path file : classFiles(PlexPinsClient.class)) {
            found.addAll(reflective(file));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void nothingButTheJdkAndTheStreamingParserIsUsed() throws Exception {
        Set<String> classes = new TreeSet<>();
        for (Path file : classFiles(PlexPinsClient.class)) {
            classes.addAll(constants(file).classes());
        }
        classes.removeIf(name -> name.length() == 1 || ALLOWED.stream().anyMatch(name::startsWith));

        assertThat(classes).isEmpty();
    }

    @Test
    void theScanSeesReflection() throws Exception {
        assertThat(Reflective.load("java.lang.String")).isEqualTo(String.class);

        Set<String> found = new TreeSet<>();
        for (Path file : classFiles(ReferencesTest.class)) {
            found.addAll(reflective(file));
        }
        assertThat(found).contains(
                "ReferencesTest$Reflective.class: java/lang/Class.forName",
                "ReferencesTest$Reflective.class: java/lang/reflect/Array");
    }

    /** What the client must not do. */
    private static final class Reflective {
        static Object load(String name) throws ClassNotFoundException {
            return java.lang.reflect.Array.newInstance(Class.forName(name), 0).getClass().getComponentType();
        }
    }

    private static Set<String> reflective(Path file) throws IOException {
        ConstantPool constants = constants(file);
        Set<String> found = new TreeSet<>();
        for (String name : constants.classes()) {
            if (name.startsWith("java/lang/reflect/") || name.equals("java/util/ServiceLoader")) {
                found.add(file.getFileName() + ": " + name);
            }
        }
        for (String method : constants.methods()) {
            if (method.startsWith("java/lang/Class.") && !HARMLESS.contains(method)) {
                found.add(file.getFileName() + ": " + method);
            }
        }
        return found;
    }

    private static ConstantPool constants(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ConstantPool.read(in);
        }
    }

    /** The class files of the folder that this class was loaded from. */
    private static List<Path> classFiles(Class<?> type) throws IOException, URISyntaxException {
        Path folder = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(classes).isNotEmpty();
            return classes;
        }
    }
}
