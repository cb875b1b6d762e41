package dev.jacquard.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.jacquard.java.GeneratedSourceException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Parses source files, all in one task, and compares each with its outline. */
final class SourceParser {
    /** No warnings: they are not for us to give here. Not --release: it would make the compiler read its tables of classes. */
    private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:none", "-implicit:none");

    private SourceParser() {}

    /**
     * Adds what is wrong.
     *
     * @param sources the files
     * @param compiler the JDK's compiler
     * @param problems takes syntax errors and differences
     */
    static void compare(Collection<GeneratedSource> sources, JavaCompiler compiler, List<Problem> problems) {
        List<Source> files = new ArrayList<>();
        sources.forEach(source -> files.add(new Source(source)));
        DiagnosticListener<JavaFileObject> listener = found -> {
            if (found.getKind() == Diagnostic.Kind.ERROR) {
                String path = found.getSource() instanceof Source file ? file.source.path() : "?";
                problems.add(new Problem(path, Math.max(0, found.getLineNumber()), found.getMessage(Locale.ROOT)));
            }
        };
        JavacTask task = (JavacTask) compiler.getTask(null, null, listener, OPTIONS, null, files);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                Source file = (Source) unit.getSourceFile();
                new OutlineComparison(task, unit, file.source.path(), problems).compare(file.source.outline());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source file in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final GeneratedSource source;

        Source(GeneratedSource source) {
            super(URI.create("generated:///" + name(source.path())), Kind.SOURCE);
            this.source = source;
        }

        private static String name(String path) {
            // The parser asks for the name of the file only: module-info.java has a syntax of its own.
            return path.endsWith("module-info.java") ? "module-info.java" : "Source.java";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }
}
