package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no class of a client does: look at classes, or look for them. A native image needs no configuration. */
class NoReflectionTest {
    /** Packages and classes of which nothing is used. */
    private static final Set<String> FORBIDDEN = Set.of(
            "java/lang/reflect/", "java/util/ServiceLoader", "java/util/ResourceBundle", "sun/misc/", "jdk/internal/",
            "java/lang/invoke/VarHandle");

    /** Methods that look for classes, members and resources. */
    private static final Set<String> METHODS = Set.of(
            "forName", "getResource", "getResourceAsStream", "loadClass", "newInstance", "getClassLoader",
            "getContextClassLoader", "getMethod", "getMethods", "getDeclaredMethod", "getDeclaredMethods", "getField",
            "getFields", "getDeclaredField", "getDeclaredFields", "getConstructor", "getConstructors",
            "getDeclaredConstructor", "getDeclaredConstructors", "getRecordComponents", "getEnumConstants");

    private static Set<String> faults(Map<String, byte[]> classes) {
        Set<String> faults = new TreeSet<>();
        classes.forEach((name, bytes) -> {
            ClassFile file = ClassFile.read(bytes);
            for (String called : file.called()) {
                boolean finds = METHODS.contains(called.substring(called.indexOf('.') + 1));
                if (finds && (called.startsWith("java/lang/Class.") || called.startsWith("java/lang/ClassLoader.")
                        || called.startsWith("java/lang/Thread."))) {
                    faults.add(name + " calls " + called);
                }
            }
            for (String text : file.texts()) {
                if (FORBIDDEN.stream().anyMatch(text::contains)) {
                    faults.add(name + " names " + text);
                }
            }
        });
        return faults;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "answers", "bodies", "enums", "errors", "formats", "pages", "parameters", "response-headers", "security", "servers",
        "streams", "unions", "big-models", "webhooks", "xml"
    })
    void aClientLooksForNoClassAndNoResource(String document) {
        GeneratedClient client = Woven.file(Path.of("src/test/resources/specs/positive/" + document + ".yaml")).compileQuickly();

        assertThat(client.classFiles()).hasSizeGreaterThan(3);
        assertThat(client.kitFiles()).hasSizeGreaterThan(50);
        assertThat(faults(client.classFiles())).isEmpty();
        assertThat(faults(client.kitFiles())).isEmpty();
    }

    @Test
    void theScanFindsWhatItLooksFor() throws Exception {
        String name = NoReflectionTest.Reflective.class.getName();
        byte[] bytes = NoReflectionTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class").readAllBytes();

        assertThat(faults(Map.of("A", bytes)))
                .contains("A calls java/lang/Class.forName", "A names java/lang/reflect/Method");
    }

    /** A class that does what is not wanted. */
    private static final class Reflective {
        static Object find() throws ReflectiveOperationException {
            java.lang.reflect.Method method = Class.forName("java.lang.String").getMethod("length");
            return method.invoke("a");
        }
    }
}
