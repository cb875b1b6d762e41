package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.DiagnosticPrinter;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.diagnostics.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of reading a text as a file. */
record Reading(Path file, @Nullable Document document, Sources sources, Diagnostics diagnostics) {
    static final String HEAD = """
            openapi: 3.1.0
            info:
              title: Pins
              version: 1.0.0
            paths: {}
            """;

    static Reading of(Path file, ReadOptions options) {
        Sources sources = new Sources();
        Diagnostics diagnostics = new Diagnostics();
        Document document = Reader.read(file, options, sources, diagnostics);
        return new Reading(file, document, sources, diagnostics);
    }

    static Reading bytes(Path folder, String name, byte[] bytes, ReadOptions options) {
        try {
            return of(Files.write(folder.resolve(name), bytes), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading text(Path folder, String name, String text) {
        return bytes(folder, name, text.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    /** A YAML document with more text after a head of five lines. */
    static Reading yaml(Path folder, String more) {
        return text(folder, "api.yaml", HEAD + more);
    }

    Document read() {
        return Objects.requireNonNull(document, this::printed);
    }

    /** What stands at a pointer. */
    @Nullable JsonNode at(String pointer) {
        return read().node(Pointer.of(pointer));
    }

    /** {@code line:column} of a pointer. */
    String place(String pointer) {
        Position position = Objects.requireNonNull(sources.locate(Pointer.of(pointer)));
        return position.line() + ":" + position.column();
    }

    List<String> codes() {
        return diagnostics.all().stream().map(Diagnostic::code).toList();
    }

    /** What is printed, with the file's name in place of its path. */
    String printed() {
        return new DiagnosticPrinter(sources).print(diagnostics)
                .replace(file.toString(), file.getFileName().toString());
    }
}
