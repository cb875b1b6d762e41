package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.translate.Selection;
import dev.jacquard.api.Api;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.read.Document;
import dev.jacquard.read.ReadOptions;
import dev.jacquard.read.Reader;
import dev.jacquard.read.Sources;
import dev.jacquard.translate.Translator;
import dev.jacquard.translate.TypeMappings;
import dev.jacquard.translate.UnknownProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that grow by one schema or operation after the other: with a names file, nothing that was there is renamed.
 * The documents are ten of the corpus ({@code -Djacquard.corpus=DIR}) where it is there, else our own.
 */
class StabilityTest {
    private static final int DOCUMENTS = 10;
    private static final int MAX_BYTES = 150_000;
    private static final int MIN_STEPS = 30;
    private static final int MAX_STEPS = 100;

    static List<Path> documents() throws IOException {
        Path corpus = Path.of(System.getProperty("jacquard.corpus", "../../shared/corpus")).resolve("documents");
        boolean isThere = Files.isDirectory(corpus);
        List<Path> chosen = new ArrayList<>();
        try (Stream<Path> files = Files.list(isThere ? corpus : Path.of("src/test/resources/specs/positive"))) {
            for (Path file : files.sorted().toList()) {
                if (chosen.size() < DOCUMENTS && Files.isRegularFile(file) && Files.size(file) < MAX_BYTES) {
                    Api api = api(file);
                    int steps = api == null ? 0 : new GrowingApi(api).steps().size();
                    if (steps > 0 && (!isThere || steps >= MIN_STEPS && steps <= MAX_STEPS)) {
                        chosen.add(file);
                    }
                }
            }
        }
        assertThat(chosen).hasSize(DOCUMENTS);
        return chosen;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void nothingIsRenamedWhenSomethingIsAdded(Path document) {
        GrowingApi api = new GrowingApi(api(document));
        List<Integer> steps = api.steps();
        List<Integer> backwards = new ArrayList<>(steps);
        Collections.reverse(backwards);
        List<Integer> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, new Random(42));

        for (List<Integer> order : List.of(steps, backwards, shuffled)) {
            Map<String, String> given = new LinkedHashMap<>();
            String file = "";
            for (int i = 1; i <= order.size(); i++) {
                Api grown = api.with(order.subList(0, i));
                Names names = named(grown, file);
                Map<String, String> now = NamesByPlace.of(grown, names);
                Map<String, String> kept = new LinkedHashMap<>(now);
                kept.keySet().retainAll(given.keySet());
                assertThat(kept).isEqualTo(given);
                given = now;
                file = NamesFile.print(names.all());
            }
            Api whole = api.with(steps);
            assertThat(given.keySet()).isEqualTo(NamesByPlace.of(whole, named(whole, "")).keySet());
        }
    }

    private static Names named(Api api, String file) {
        Diagnostics diagnostics = new Diagnostics();
        RecordedNames recorded = NamesFile.parse(file, "names.txt", diagnostics);
        Names names = Naming.of(api, NameOptions.DEFAULTS, StatedNames.NONE, recorded, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return names;
    }

    private static @Nullable Api api(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        Document document = Reader.read(file, ReadOptions.defaults(), new Sources(), diagnostics);
        return document == null || diagnostics.failed()
                ? null
                : Translator.translate(
                        document.openApi(), document.root(), Selection.ALL, Map.of(), UnknownProperties.IGNORE,
                        TypeMappings.NONE, diagnostics);
    }
}
