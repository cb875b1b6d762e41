package dev.jacquard.testing;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Models;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Pipeline;
import dev.jacquard.api.Api;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.names.NameOptions;
import dev.jacquard.names.Names;
import dev.jacquard.read.Input;
import dev.jacquard.surface.Surface;
import dev.jacquard.translate.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A document's model and names, without a file made of them.
 *
 * @param api the model
 * @param names its names
 * @param surface the public surface of the client
 */
public record Named(Api api, Names names, Surface surface) {
    /** Names the client of a document that is given as YAML. */
    public static Named yaml(String text, Models models) {
        try {
            Path folder = Files.createTempDirectory("named");
            Path file = Files.writeString(folder.resolve("openapi.yaml"), text);
            try {
                return of(Input.of(file), models);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the client of a document. */
    public static Named of(Input input, Models models) {
        Pipeline pipeline = new Pipeline(new Configuration(
                input,
                Path.of("nowhere"),
                EnumSet.allOf(Part.class),
                new NameOptions(Woven.PACKAGE, null, null, "Test"),
                null,
                Selection.ALL,
                Map.of(),
                models,
                Configuration.Project.DEFAULTS,
                Set.of()));
        Pipeline.Named named = pipeline.named().orElseThrow(() -> new AssertionError(pipeline.errors()));
        boolean classes = models.style() == ModelStyle.CLASS;
        return new Named(named.api(), named.names(), Surface.of(named.api(), named.names(), classes));
    }
}
