package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What copying the kit into a client's package relies on. */
class KitSourcesTest {
    private static Map<Path, List<String>> sources() throws IOException {
        Map<Path, List<String>> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/runtime/java/dev/jacquard/runtime"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sources.put(file, Files.readAllLines(file));
            }
        }
        assertThat(sources).hasSizeGreaterThan(40);
        return sources;
    }

    @Test
    void thePackageIsNamedInPackageAndImportLinesOnly() throws IOException {
        for (Map.Entry<Path, List<String>> source : sources().entrySet()) {
            assertThat(source.getValue()).as(source.getKey().toString())
                    .allMatch(line -> !line.toLowerCase().contains("jacquard")
                            || line.startsWith("package dev.jacquard.runtime")
                            || line.startsWith("import dev.jacquard.runtime."));
        }
    }

    @Test
    void linesLeaveRoomForALongerPackage() throws IOException {
        for (Map.Entry<Path, List<String>> source : sources().entrySet()) {
            assertThat(source.getValue()).as(source.getKey().toString()).allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void oneFileKnowsJackson() throws IOException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<Path, List<String>> source : sources().entrySet()) {
            if (source.getValue().stream().anyMatch(line -> line.contains("tools.jackson"))) {
                files.add(source.getKey().getFileName().toString());
            }
        }
        assertThat(files).containsExactly("JacksonReader.java");
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        List<Path> packages = sources().keySet().stream().map(Path::getParent).distinct().toList();
        for (Path folder : packages) {
            assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked");
        }
    }
}
