package dev.jacquard.testing;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Models;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Pipeline;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;

/**
 * Clients that are written to a folder and compiled there: for tests of what no memory holds, such as modules.
 *
 * @param folder the folder
 */
public record ClientFolder(Path folder) {
    /** A run that writes sources and a project below the folder {@code client}. */
    public Pipeline pipeline(Path document, NameOptions names, Models models) {
        return new Pipeline(new Configuration(
                Input.of(document),
                folder.resolve("client"),
                EnumSet.of(Part.SOURCES, Part.PROJECT),
                names,
                null,
                Selection.ALL,
                Map.of(),
                models,
                Configuration.Project.DEFAULTS,
                Set.of()));
    }

    /** Makes a client and gives the folder of its sources; fails if the document is refused. */
    public Path sources(Path document, NameOptions names, Models models) {
        Pipeline pipeline = pipeline(document, names, models);
        if (pipeline.run().isEmpty()) {
            throw new AssertionError(pipeline.errors());
        }
        return folder.resolve("client/src/main/java");
    }

    /** What every client depends on, and more libraries by a class of each. */
    public static List<Path> libraries(Class<?>... more) {
        List<Path> jars = new ArrayList<>();
        for (Class<?> type : more) {
            jars.add(jar(type));
        }
        jars.add(jar(JsonParser.class));
        jars.add(jar(NullMarked.class));
        return jars;
    }

    /**
     * Compiles sources; fails with what the compiler says, if it says anything.
     *
     * @param sources their folder
     * @param name the folder for the classes
     * @param path the libraries
     * @param options further options; the last one takes the path
     * @return the folder of the classes
     */
    public Path compile(Path sources, String name, List<Path> path, String... options) throws IOException {
        Path classes = folder.resolve(name);
        List<Path> files;
        try (Stream<Path> found = Files.walk(sources)) {
            files = found.filter(file -> file.toString().endsWith(".java")).toList();
        }
        List<String> all = new ArrayList<>(List.of(
                "--release", "17", "-proc:none", "-Xlint:all", "-Werror", "-d", classes.toString()));
        all.addAll(List.of(options));
        all.add(String.join(File.pathSeparator, path.stream().map(Path::toString).toList()));
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(messages, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files)).call();
        }
        if (!messages.toString().isEmpty()) {
            throw new AssertionError(messages.toString());
        }
        return classes;
    }

    static Path jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
