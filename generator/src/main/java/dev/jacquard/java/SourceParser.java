package dev.jacquard.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.jacquard.java.GeneratedSourceException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** Parses source files, some at a time, and compares each with its outline. */
final class SourceParser {
    /**
     * No warnings: they are not for us to give here. No debug information: without it the parser makes no table of
     * lines. Not --release: it would make the compiler read its tables of classes.
     */
    private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:none", "-implicit:none", "-g:none");

    /** How many characters are parsed at a time: a task keeps all its trees, which take ten times the text's room. */
    private static final int BATCH = 500_000;

    private SourceParser() {}

    /**
     * Adds what is wrong.
     *
     * @param sources the files
     * @param compiler the JDK's compiler
     * @param problems takes syntax errors and differences
     */
    static void compare(Collection<GeneratedSource> sources, JavaCompiler compiler, List<Problem> problems) {
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Source> batch = new ArrayList<>();
            int length = 0;
            for (GeneratedSource generated : sources) {
                Source source = new Source(generated, batch.size());
                batch.add(source);
                length += source.text.length();
                if (length > BATCH) {
                    parse(batch, compiler, manager, problems);
                    batch.clear();
                    length = 0;
                }
            }
            if (!batch.isEmpty()) {
                parse(batch, compiler, manager, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void parse(List<Source> sources, JavaCompiler compiler, StandardJavaFileManager manager,
            List<Problem> problems) throws IOException {
        // The compiler hands out wrappers of our file objects, so that only the URI leads back.
        Map<URI, Source> byUri = new HashMap<>();
        sources.forEach(source -> byUri.put(source.toUri(), source));
        Set<@Nullable Source> broken = new HashSet<>();
        DiagnosticListener<JavaFileObject> listener = found -> {
            if (found.getKind() == Diagnostic.Kind.ERROR) {
                JavaFileObject file = found.getSource();
                Source source = file == null ? null : byUri.get(file.toUri());
                broken.add(source);
                String message = found.getMessage(Locale.ROOT).lines().findFirst().orElse("syntax error");
                String path = source == null ? "the parser" : source.generated.path();
                problems.add(new Problem(path, Math.max(0, found.getLineNumber()), message));
            }
        };
        JavacTask task = (JavacTask) compiler.getTask(null, manager, listener, OPTIONS, null, sources);
        for (CompilationUnitTree unit : task.parse()) {
            Source source = byUri.get(unit.getSourceFile().toUri());
            // The parser guesses how to go on after an error; what it finds then says nothing.
            if (!broken.contains(source)) {
                new OutlineComparison(task, unit, source.generated, source.text, problems).compare();
            }
        }
    }

    /** A source file in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final GeneratedSource generated;
        private final String text;

        Source(GeneratedSource generated, int number) {
            super(URI.create("generated:///" + number + "/" + name(generated.path())), Kind.SOURCE);
            this.generated = generated;
            this.text = Skeleton.of(generated.text());
        }

        private static String name(String path) {
            // The parser asks for the name of the file only: module-info.java has a syntax of its own.
            return path.endsWith("module-info.java") ? "module-info.java" : "Source.java";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
