package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.runtime.ClientBuilder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares what is reserved with what it is reserved for. */
class ReservedTest {
    @Test
    void noModelHidesAClassOfJavaLang() throws Exception {
        Set<String> names = new TreeSet<>();
        Path lang = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java/lang");
        for (String name : simpleNames(lang, ".class")) {
            if (!name.contains("$") && !name.contains("-")
                    && Modifier.isPublic(Class.forName("java.lang." + name, false, null).getModifiers())) {
                names.add(name);
            }
        }
        assertThat(names).contains("Object", "Error");
        assertThat(Reserved.TYPES).containsAll(names);
    }

    @Test
    void noModelHidesAPublicClassOfTheKit() throws IOException {
        Path kit = Path.of("src/runtime/java/dev/jacquard/runtime");
        Set<String> names = new TreeSet<>();
        for (Path folder : List.of(kit, kit.resolve("json"), kit.resolve("http"))) {
            for (String name : simpleNames(folder, ".java")) {
                String source = Files.readString(folder.resolve(name + ".java"));
                if (source.lines().anyMatch(line -> line.startsWith("public ") && line.contains(" " + name))) {
                    names.add(name);
                }
            }
        }
        assertThat(names).contains("ApiException", "JsonValue", "HttpTransport");
        assertThat(Reserved.TYPES).containsAll(names);
    }

    @Test
    void noSettingHidesAMethodOfTheBuilder() {
        assertThat(Reserved.CLIENT).containsAll(methods(ClientBuilder.class));
    }

    @Test
    void noMemberHidesAMethodOfObject() {
        Set<String> methods = methods(Object.class);

        assertThat(Reserved.MEMBERS).containsAll(methods);
        assertThat(Reserved.OPERATIONS).containsAll(methods);
        assertThat(Reserved.CLIENT).containsAll(methods);
    }

    private static Set<String> methods(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if ((method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0) {
                names.add(method.getName());
            }
        }
        return names;
    }

    private static List<String> simpleNames(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .toList();
        }
    }
}
