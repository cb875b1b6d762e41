package dev.jacquard.testing;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Extra;
import dev.jacquard.Configuration.Models;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Pipeline;
import dev.jacquard.api.Api;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import dev.jacquard.write.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline makes of a document, in memory.
 *
 * @param files the text of each file by its path; none if the document was refused
 * @param errors why it was refused, as a user reads it; empty if it was not
 * @param warnings what else a user reads
 * @param findings what was found, as values
 * @param api the model that the files were made of; null if the document was refused
 */
public record Woven(
        Map<String, String> files,
        String errors,
        List<String> warnings,
        Set<Diagnostic> findings,
        @Nullable Api api) {
    /** The package of every client in these tests: the kit is the same for all of them and is compiled once. */
    public static final String PACKAGE = "test.client";

    private static final String SOURCES = "src/main/java/";

    /** Weaves a document that is given as YAML or JSON. */
    public static Woven yaml(String text) {
        return yaml(text, Models.DEFAULTS);
    }

    /** Weaves such a document with models of another kind. */
    public static Woven yaml(String text, Models models) {
        return yaml(text, Map.of(), models, Set.of());
    }

    /** Weaves such a document whose answers come in pages as a user configures it. */
    public static Woven yaml(String text, Map<String, String> paginations) {
        return yaml(text, paginations, Models.DEFAULTS, Set.of());
    }

    /** Weaves such a document with what a client carries on request. */
    public static Woven yaml(String text, Set<Extra> extras) {
        return yaml(text, Map.of(), Models.DEFAULTS, extras);
    }

    private static Woven yaml(String text, Map<String, String> paginations, Models models, Set<Extra> extras) {
        try {
            Path folder = Files.createTempDirectory("woven");
            Path file = Files.writeString(folder.resolve("openapi.yaml"), text);
            try {
                return input(Input.of(file), null, paginations, models, extras);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Weaves a document, or the folder of a {@link Fixture}. */
    public static Woven file(Path document) {
        return file(document, Models.DEFAULTS);
    }

    /** Weaves a document whose files are named one by one. */
    public static Woven input(Input input) {
        return input(input, null, Map.of(), Models.DEFAULTS, Set.of());
    }

    /** Weaves a document with templates of the user's. */
    public static Woven file(Path document, @Nullable Path templateDirectory) {
        return input(Fixture.input(document), templateDirectory, Map.of(), Models.DEFAULTS, Set.of());
    }

    /** Weaves a document with models of another kind. */
    public static Woven file(Path document, Models models) {
        return input(Fixture.input(document), null, Map.of(), models, Set.of());
    }

    private static Woven input(
            Input input, @Nullable Path templateDirectory, Map<String, String> paginations, Models models,
            Set<Extra> extras) {
        Pipeline pipeline = new Pipeline(new Configuration(
                input,
                Path.of("nowhere"),
                EnumSet.allOf(Part.class),
                new NameOptions(PACKAGE, null, null, "Test"),
                templateDirectory,
                Selection.ALL,
                paginations,
                models,
                Configuration.Project.DEFAULTS,
                extras));
        Optional<List<OutputFile>> made = pipeline.weave();
        Map<String, String> files = new LinkedHashMap<>();
        for (OutputFile file : made.orElse(List.of())) {
            String text = new String(file.content(), StandardCharsets.UTF_8);
            if (files.put(file.path(), text) != null) {
                throw new AssertionError("Two files at " + file.path());
            }
        }
        return new Woven(
                files, pipeline.errors(), pipeline.warnings(), pipeline.findings(), pipeline.api().orElse(null));
    }

    /** Whether the document was refused. */
    public boolean refused() {
        return files.isEmpty();
    }

    /** The same with a class that the user wrote for it. */
    public Woven with(String name, String source) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put(SOURCES + name.replace('.', '/') + ".java", source);
        return new Woven(all, errors, warnings, findings, api);
    }

    /** The Java sources by class name. */
    public Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(SOURCES)) {
                String name = path.substring(SOURCES.length(), path.length() - ".java".length());
                sources.put(name.replace('/', '.'), text);
            }
        });
        return sources;
    }

    /** The Java sources without the runtime kit's. */
    public Map<String, String> ownSources() {
        Map<String, String> own = new LinkedHashMap<>(sources());
        own.keySet().removeIf(RuntimeClasses::isOfKit);
        return own;
    }

    /** The Markdown pages by path. */
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>(files);
        pages.keySet().removeIf(path -> !path.endsWith(".md"));
        return pages;
    }

    /** Compiles and loads the sources; fails with the findings of generator or compiler, warnings among them. */
    public GeneratedClient compile() {
        return compile(StrictCompiler.STRICT);
    }

    /** Compiles and loads the sources without a look at warnings: where another test compiles the same. */
    public GeneratedClient compileQuickly() {
        return compile(StrictCompiler.QUICK);
    }

    private GeneratedClient compile(List<String> options) {
        if (refused()) {
            throw new AssertionError(errors);
        }
        RuntimeClasses kit = RuntimeClasses.of(sources());
        Map<String, byte[]> classes = StrictCompiler.compile(ownSources(), kit.classes(), options);
        return new GeneratedClient(this, classes, kit.loader());
    }
}
