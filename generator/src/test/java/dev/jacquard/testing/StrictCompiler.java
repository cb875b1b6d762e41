package dev.jacquard.testing;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler, as strict as it gets: no warning of code or documentation passes. */
final class StrictCompiler {
    /** Every warning, each of them an error. */
    static final List<String> STRICT = List.of(
            "--release", "17", "-proc:none", "-Xlint:all", "-Xdoclint:all/protected", "-Werror");

    /** No look at what the language does not ask for: for sources that another test compiles strictly. */
    static final List<String> QUICK = List.of("--release", "17", "-proc:none", "-Xlint:none", "-g:none");

    /** Every warning, as the user's compiler has it. Samples have no Javadoc. */
    private static final List<String> SAMPLES =
            List.of("--release", "17", "-proc:none", "-Xlint:all", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000");

    private static final int SHOWN = 20;

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all compilations: opening the JDK's classes and the jars takes longer than most of what is compiled. */
    private static final ThreadLocal<StandardJavaFileManager> STANDARD = ThreadLocal.withInitial(StrictCompiler::standard);

    private StrictCompiler() {}

    /**
     * Compiles sources; fails with the compiler's messages if there is any.
     *
     * @param sources the sources by class name
     * @param libraries compiled classes that they use, besides what every client depends on
     * @param options {@link #STRICT} or {@link #QUICK}
     * @return the class files by class name
     */
    static Map<String, byte[]> compile(
            Map<String, String> sources, Map<String, byte[]> libraries, List<String> options) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(STANDARD.get(), libraries);
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(MemoryFiles.source(name, text)));
        boolean compiled = COMPILER.getTask(null, files, messages, options, null, units).call();
        if (!compiled || !messages.getDiagnostics().isEmpty()) {
            throw new AssertionError(report(messages.getDiagnostics()));
        }
        return files.classes();
    }

    /**
     * Looks for whatever the compiler has to say of sources, without making class files.
     *
     * @param sources the sources by class name
     * @param libraries compiled classes that they use, besides what every client depends on
     * @return the messages by the name of the class that they are about; nothing for a class that is sound
     */
    static Map<String, List<String>> messages(Map<String, String> sources, Map<String, byte[]> libraries) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(STANDARD.get(), libraries);
        Map<JavaFileObject, String> units = new LinkedHashMap<>();
        sources.forEach((name, text) -> units.put(MemoryFiles.source(name, text), name));
        JavacTask task = (JavacTask) COMPILER.getTask(null, files, messages, SAMPLES, null, units.keySet());
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
            String name = units.getOrDefault(message.getSource(), "");
            found.computeIfAbsent(name, key -> new ArrayList<>()).add(message + "\n" + line(message));
        }
        return found;
    }

    private static String report(List<Diagnostic<? extends JavaFileObject>> messages) {
        StringBuilder report = new StringBuilder("javac has " + messages.size() + " messages\n");
        for (Diagnostic<? extends JavaFileObject> message : messages.subList(0, Math.min(SHOWN, messages.size()))) {
            report.append(message).append('\n').append(line(message));
        }
        return report.toString();
    }

    private static String line(Diagnostic<? extends JavaFileObject> message) {
        if (message.getSource() == null || message.getLineNumber() < 1) {
            return "";
        }
        try {
            List<String> lines = message.getSource().getCharContent(true).toString().lines().toList();
            int index = (int) message.getLineNumber() - 1;
            return index < lines.size() ? "    " + lines.get(index) + "\n" : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StandardJavaFileManager standard() {
        StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, ClientFolder.libraries());
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
