package dev.jacquard.diagnostics;

import dev.jacquard.diagnostics.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prints findings as compilers do: place, severity and message, then the line with a caret below the column, then a
 * hint.
 *
 * <p>Warnings come first and errors last, next to the count of both; each sorted by file, line and column. What comes
 * from documents is {@linkplain VisibleText made visible}, so that it can neither steer a terminal nor forge a line.
 *
 * <p>What is found several times in one place of a file is printed once.
 */
public final class DiagnosticPrinter {
    private static final int MAX_ERRORS = 1000;
    private static final int MAX_WARNINGS = 100;
    private static final int MAX_MESSAGE = 1000;

    private final Locator locator;
    private final int maxErrors;
    private final int maxWarnings;

    /**
     * A printer of up to 1,000 errors and 100 warnings.
     *
     * @param locator knows positions and lines
     */
    public DiagnosticPrinter(Locator locator) {
        this(locator, MAX_ERRORS, MAX_WARNINGS);
    }

    /**
     * A printer.
     *
     * @param locator knows positions and lines
     * @param maxErrors how many errors are printed; of the rest, the number
     * @param maxWarnings how many warnings are printed; of the rest, the number
     */
    public DiagnosticPrinter(Locator locator, int maxErrors, int maxWarnings) {
        this.locator = locator;
        this.maxErrors = maxErrors;
        this.maxWarnings = maxWarnings;
    }

    /**
     * All findings of a run and their count.
     *
     * @param diagnostics the findings
     * @return lines that end in LF; empty if nothing was found
     */
    public String print(Diagnostics diagnostics) {
        StringBuilder out = new StringBuilder();
        int warnings = group(diagnostics, Severity.WARNING, maxWarnings, out);
        int errors = group(diagnostics, Severity.ERROR, maxErrors, out);
        if (errors > 0) {
            out.append(count(errors, "error")).append(warnings > 0 ? ", " : "");
        }
        if (warnings > 0) {
            out.append(count(warnings, "warning"));
        }
        return errors + warnings == 0 ? "" : out.append('\n').toString();
    }

    /**
     * One finding.
     *
     * @param diagnostic the finding
     * @return its lines, which end in LF
     */
    public String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        print(diagnostic, position(diagnostic), out);
        return out.toString();
    }

    private int group(Diagnostics diagnostics, Severity severity, int most, StringBuilder out) {
        // What several places refer to is found at each of them, and is one thing to mend.
        Set<List<Object>> told = new HashSet<>();
        List<Placed> found = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics.all()) {
            if (diagnostic.severity() != severity) {
                continue;
            }
            Position position = position(diagnostic);
            if (position == null || told.add(List.of(position, diagnostic.code(), diagnostic.message()))) {
                found.add(new Placed(diagnostic, position));
            }
        }
        found.sort(Placed.ORDER);
        int shown = Math.min(most, found.size());
        for (Placed placed : found.subList(0, shown)) {
            print(placed.diagnostic(), placed.position(), out);
        }
        if (shown < found.size()) {
            out.append("and ").append(count(found.size() - shown, "more " + name(severity))).append('\n');
        }
        return found.size();
    }

    private @Nullable Position position(Diagnostic diagnostic) {
        if (diagnostic.position() != null) {
            return diagnostic.position();
        }
        return diagnostic.pointer() == null ? null : locator.locate(diagnostic.pointer());
    }

    private void print(Diagnostic diagnostic, @Nullable Position position, StringBuilder out) {
        if (position != null) {
            VisibleText.append(position.toString(), MAX_MESSAGE, out);
            out.append(": ");
        }
        out.append(name(diagnostic.severity())).append(": ");
        VisibleText.append(diagnostic.message(), MAX_MESSAGE, out);
        out.append('\n');
        String line = position == null ? null : locator.line(position);
        if (position != null && line != null) {
            Excerpt.append(line, position.column(), out);
        }
        if (diagnostic.hint() != null) {
            out.append("hint: ");
            VisibleText.append(diagnostic.hint(), MAX_MESSAGE, out);
            out.append('\n');
        }
    }

    private static String name(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private record Placed(Diagnostic diagnostic, @Nullable Position position) {
        static final Comparator<Placed> ORDER = Placed::compare;

        private static int compare(Placed a, Placed b) {
            int order = compare(a.position, b.position);
            if (order == 0) {
                order = a.diagnostic.message().compareTo(b.diagnostic.message());
            }
            return order != 0 ? order : a.diagnostic.code().compareTo(b.diagnostic.code());
        }

        private static int compare(@Nullable Position a, @Nullable Position b) {
            if (a == null || b == null) {
                return Boolean.compare(a != null, b != null);
            }
            int order = a.file().compareTo(b.file());
            if (order == 0) {
                order = Integer.compare(a.line(), b.line());
            }
            return order != 0 ? order : Integer.compare(a.column(), b.column());
        }
    }
}
