package dev.jacquard.java;

import dev.jacquard.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Reads generated Java again, with the JDK's own parser, before it is written: the declarations must be those that the
 * model asked for. A text of the document that got out of its string or comment shows here as a declaration too many,
 * or as a syntax error.
 *
 * <p>The files are parsed only: no types are resolved, and no class path is looked at.
 */
public final class JavaSourceCheck {
    private JavaSourceCheck() {}

    /**
     * Checks files.
     *
     * @param sources the files
     * @param diagnostics takes the finding that there is no parser
     * @return false if there is no parser, and so nothing may be written
     * @throws GeneratedSourceException if a file does not parse, or declares more or less than its outline
     */
    public static boolean check(Collection<GeneratedSource> sources, Diagnostics diagnostics) {
        if (sources.isEmpty()) {
            return true;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            diagnostics.error("no-java-compiler",
                    "Generated Java cannot be checked, since the Java at " + System.getProperty("java.home")
                            + " is a runtime without a compiler",
                    null, "Run with a JDK: set JAVA_HOME to one");
            return false;
        }
        return check(sources, compiler);
    }

    private static boolean check(Collection<GeneratedSource> sources, JavaCompiler compiler) {
        List<GeneratedSourceException.Problem> problems = new ArrayList<>();
        for (GeneratedSource source : sources) {
            unseenCharacters(source, problems);
        }
        if (problems.isEmpty()) {
            SourceParser.compare(sources, compiler, problems);
        }
        if (!problems.isEmpty()) {
            throw new GeneratedSourceException(problems);
        }
        return true;
    }

    /** No parser minds them, but they can make code look like other code. */
    private static void unseenCharacters(GeneratedSource source, List<GeneratedSourceException.Problem> problems) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n') {
                continue;
            }
            if (c < ' ' || isUnseen(text.codePointAt(i))) {
                long line = text.substring(0, i).chars().filter(each -> each == '\n').count() + 1;
                String name = String.format("U+%04X", (int) c);
                problems.add(new GeneratedSourceException.Problem(source.path(), line, "unexpected character " + name));
                return;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
    }

    private static boolean isUnseen(int c) {
        return c < 0xA0
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || (c >= 0xD800 && c <= 0xDFFF);
    }
}
