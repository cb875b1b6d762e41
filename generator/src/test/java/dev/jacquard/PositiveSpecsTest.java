package dev.jacquard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.surface.SurfaceCheck;
import dev.jacquard.testing.ExampleCodecs;
import dev.jacquard.testing.ExampleDocument;
import dev.jacquard.testing.ExamplePlaces;
import dev.jacquard.testing.ExampleValue;
import dev.jacquard.testing.Fixture;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Json;
import dev.jacquard.testing.Setting;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document or folder of {@code specs/positive}: what comes out compiles, is the same twice, and holds the examples. */
class PositiveSpecsTest {
    private static final Path SPECS = Path.of("src/test/resources/specs/positive");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(SPECS)) {
            return files.sorted().map(SPECS::relativize).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isGeneratedCompiledAndUsed(Path document) {
        Path file = SPECS.resolve(document);
        Woven woven = Woven.file(file);
        assertThat(woven.errors()).isEmpty();

        Woven again = Setting.turkish(() -> Woven.file(file));
        assertThat(again.files()).isEqualTo(woven.files());

        GeneratedClient client = woven.compile();
        client.loadAll();
        SurfaceCheck.check(Fixture.input(file), Configuration.Models.DEFAULTS, client);
        ExampleDocument described = ExampleDocument.of(file);
        ExampleCodecs codecs = new ExampleCodecs(described.names(), client);
        for (ExampleValue example : ExamplePlaces.of(described)) {
            String json = example.value().toString();
            Json.assertEqual(codecs.roundTrip(example.type(), json), json);
        }
    }
}
