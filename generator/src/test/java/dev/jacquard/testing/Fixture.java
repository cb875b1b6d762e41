package dev.jacquard.testing;

import dev.jacquard.read.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents of {@code src/test/resources/specs}. */
public final class Fixture {
    private Fixture() {}

    /**
     * A file, or a folder with the document {@code openapi.yaml} or {@code openapi.json}, the files that it refers to,
     * and overlays, whose names begin with {@code overlay}.
     */
    public static Input input(Path path) {
        if (!Files.isDirectory(path)) {
            return Input.of(path);
        }
        Path yaml = path.resolve("openapi.yaml");
        try (Stream<Path> files = Files.list(path)) {
            List<Path> overlays = files.filter(file -> file.getFileName().toString().startsWith("overlay")).sorted().toList();
            return new Input(Files.exists(yaml) ? yaml : path.resolve("openapi.json"), overlays, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
