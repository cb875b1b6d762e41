package dev.jacquard.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.diagnostics.DiagnosticPrinter;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.testing.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each document in {@code specs/negative} is refused with the text that stands beside it.
 *
 * <p>To add one, put {@code name.yaml}, {@code name.json} or a folder of a {@link Fixture} there and what must be printed
 * in {@code name.diagnostics.txt}.
 */
class NegativeDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/specs/negative");

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".diagnostics.txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isRefusedWithTheTextBesideIt(String name) throws IOException {
        Path expected = FOLDER.resolve(stem(name) + ".diagnostics.txt");
        Diagnostics diagnostics = new Diagnostics();
        Sources sources = new Sources();

        Reader.read(Fixture.input(FOLDER.resolve(name)), ReadOptions.defaults(), sources, diagnostics);

        String printed = new DiagnosticPrinter(sources).print(diagnostics);
        assertThat(diagnostics.failed()).isTrue();
        assertThat(printed.replace(FOLDER + "/", "")).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyExpectationHasItsDocument() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> expectations = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".diagnostics.txt"))
                    .map(name -> name.substring(0, name.indexOf(".diagnostics.txt")))
                    .sorted()
                    .toList();
            assertThat(documents().stream().map(NegativeDocumentsTest::stem).sorted().toList())
                    .isEqualTo(expectations);
        }
    }

    private static String stem(String name) {
        return name.replaceFirst("\\.(yaml|json)$", "");
    }
}
