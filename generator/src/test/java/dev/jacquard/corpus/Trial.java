package dev.jacquard.corpus;

import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Woven;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of a document.
 *
 * @param document its file name
 * @param failure what went wrong; null if nothing did
 * @param operations how many operations it has
 * @param models how many named types
 * @param positions the places where its schemas stand
 * @param gaps how many schemas became any JSON value, by code of the finding
 * @param classes how many class files it gave
 * @param longest the method with the most bytes of code
 * @param pages what came of its pages
 * @param millis how long it took
 */
record Trial(
        String document,
        @Nullable Failure failure,
        int operations,
        int models,
        SchemaPositions positions,
        Map<String, Integer> gaps,
        int classes,
        Method longest,
        PageTrial pages,
        long millis) {
    /** What each finding about a gap says. */
    private static final String GAP = "is any JSON";

    /** The steps that a document goes through. */
    enum Stage {
        /** Read, translated, named and laid out, without an error. */
        GENERATE,
        /** Compiled without a warning. */
        COMPILE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A step that failed, and its messages. */
    record Failure(Stage stage, String message) {}

    /** A method and how many bytes of code it has. */
    record Method(String name, int bytes) {
        static final Method NONE = new Method("", 0);

        /** The longest of all methods of these classes. */
        static Method longest(Map<String, byte[]> classes) {
            Method longest = NONE;
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                for (Map.Entry<String, Integer> method : ClassFile.read(each.getValue()).methods().entrySet()) {
                    longest = longest.longer(new Method(each.getKey() + "." + method.getKey(), method.getValue()));
                }
            }
            return longest;
        }

        Method longer(Method other) {
            return other.bytes > bytes ? other : this;
        }
    }

    /** Tries a document. Whatever goes wrong is the result. */
    static Trial of(Path file) {
        String document = file.getFileName().toString();
        long start = System.nanoTime();
        Woven woven;
        try {
            woven = Woven.file(file);
        } catch (Throwable e) { // a stack overflow, too, is a fault of the generator's and no reason to end the run
            return failed(document, Stage.GENERATE, stackTrace(e), start);
        }
        if (woven.api() == null || woven.refused()) {
            return failed(document, Stage.GENERATE, woven.errors(), start);
        }
        Map<String, byte[]> classes = Map.of();
        PageTrial pages = PageTrial.NONE;
        Failure failure = null;
        try {
            GeneratedClient client = woven.compile();
            classes = client.classFiles();
            pages = PageTrial.of(client).named(document);
        } catch (Throwable e) {
            failure = new Failure(Stage.COMPILE, e instanceof AssertionError ? e.getMessage() : stackTrace(e));
        }
        return new Trial(
                document,
                failure,
                woven.api().operations().size(),
                woven.api().types().size(),
                SchemaPositions.of(woven.api()),
                gaps(woven),
                classes.size(),
                Method.longest(classes),
                pages,
                millis(start));
    }

    private static Trial failed(String document, Stage stage, String message, long start) {
        return failed(document, new Failure(stage, message), millis(start));
    }

    /** What comes of a document that fails before anything else is known of it. */
    static Trial failed(String document, @Nullable Failure failure, long millis) {
        return new Trial(
                document, failure, 0, 0, SchemaPositions.NONE, Map.of(), 0, Method.NONE, PageTrial.NONE, millis);
    }

    private static Map<String, Integer> gaps(Woven woven) {
        Map<String, Integer> gaps = new TreeMap<>();
        for (Diagnostic finding : woven.findings()) {
            if (finding.message().contains(GAP)) {
                gaps.merge(finding.code(), 1, Integer::sum);
            }
        }
        return gaps;
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(20).reduce("", (all, line) -> all + line + "\n");
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
