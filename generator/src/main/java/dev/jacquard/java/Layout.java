package dev.jacquard.java;

import dev.jacquard.escape.JavaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where lines break: no line of generated code is longer than 120 columns, if it can be broken at all. */
final class Layout {
    /** The most columns that a line has. */
    static final int WIDTH = 120;

    private static final int CONTINUATION = 8;

    /** The usual indentations. */
    private static final List<JavaCode> BLANKS =
            IntStream.range(0, 40).mapToObj(count -> JavaCode.of(" ".repeat(count))).toList();

    /** What stands between two items. */
    enum Between {
        /** Arguments. */
        ARGUMENTS(", ", ",", ""),
        /** Calls of methods in a chain. */
        CALLS("", "", ""),
        /** Conditions, one of which must hold. */
        OR(" || ", "", "|| "),
        /** Conditions, all of which must hold. */
        AND(" && ", "", "&& "),
        /** Parts of a text. */
        PLUS(" + ", "", "+ ");

        private final String sameLine;
        private final String lineEnd;
        private final String lineStart;

        Between(String sameLine, String lineEnd, String lineStart) {
            this.sameLine = sameLine;
            this.lineEnd = lineEnd;
            this.lineStart = lineStart;
        }
    }

    private Layout() {}

    /**
     * Items between parentheses, all on one line or one on each.
     *
     * @param column where the opening parenthesis stands
     * @param indent the indentation of the statement
     * @param items the items
     * @param after how many columns must be free behind the closing parenthesis
     */
    static JavaCode columns(int column, int indent, List<JavaCode> items, int after) {
        JavaCode line = JavaCode.of("(%)", JavaCode.join(", ", items));
        if (items.isEmpty() || column + length(line) + after <= WIDTH) {
            return line;
        }
        JavaCode separator = blanks(indent + CONTINUATION);
        List<JavaCode> lines = new ArrayList<>();
        items.forEach(item -> lines.add(JavaCode.of("\n%%", separator, item)));
        return JavaCode.of("(%)", JavaCode.join(",", lines));
    }

    /**
     * Items between parentheses, all on one line or as many on each as fit.
     *
     * @param column where the opening parenthesis stands
     * @param indent the indentation of the statement
     * @param items the items
     * @param after how many columns must be free behind the closing parenthesis
     */
    static JavaCode filled(int column, int indent, List<JavaCode> items, int after) {
        JavaCode line = JavaCode.of("(%)", JavaCode.join(", ", items));
        if (items.isEmpty() || column + length(line) + after <= WIDTH) {
            return line;
        }
        int begin = column + 1;
        boolean fits = items.size() > 1 && begin + length(items.get(0)) + Between.ARGUMENTS.lineEnd.length() <= WIDTH;
        JavaCode start = fits ? JavaCode.of("") : newLine(indent);
        int first = fits ? begin : indent + CONTINUATION;
        return JavaCode.of("(%%)", start, fill(first, indent, items, Between.ARGUMENTS, after + 1));
    }

    /**
     * Items in a row that continues on further lines.
     *
     * @param column where the first item begins
     * @param indent the indentation of the statement
     * @param items the items
     * @param between what stands between two items
     * @param after how many columns must be free behind the last item
     */
    static JavaCode fill(int column, int indent, List<JavaCode> items, Between between, int after) {
        List<JavaCode> pieces = new ArrayList<>();
        int at = column;
        for (int i = 0; i < items.size(); i++) {
            JavaCode item = items.get(i);
            int behind = i == items.size() - 1 ? after : between.lineEnd.length();
            if (i > 0 || at + length(item) + behind > WIDTH && between == Between.CALLS) {
                boolean fits = at + between.sameLine.length() + length(item) + behind <= WIDTH;
                if (fits) {
                    pieces.add(JavaCode.of(between.sameLine));
                    at += between.sameLine.length();
                } else {
                    pieces.add(JavaCode.of(between.lineEnd));
                    pieces.add(newLine(indent));
                    pieces.add(JavaCode.of(between.lineStart));
                    at = indent + CONTINUATION + between.lineStart.length();
                }
            }
            pieces.add(item);
            at += length(item);
        }
        return JavaCode.join("", pieces);
    }

    /** Statements below each other. */
    static JavaCode lines(int indent, List<JavaCode> statements) {
        List<JavaCode> lines = new ArrayList<>();
        statements.forEach(statement -> lines.add(
                JavaCode.of("%%\n", blanks(length(statement) == 0 ? 0 : indent), statement)));
        return JavaCode.join("", lines);
    }

    /** Steps of a statement, each on a continuation line of its own. */
    static JavaCode steps(int indent, List<JavaCode> steps) {
        JavaCode newLine = newLine(indent);
        return JavaCode.join("", steps.stream().map(step -> JavaCode.of("%%", newLine, step)).toList());
    }

    /** The beginning of a continuation line. */
    static JavaCode newLine(int indent) {
        return JavaCode.of("\n%", blanks(indent + CONTINUATION));
    }

    /** How many columns a piece of code of one line takes. */
    static int length(JavaCode code) {
        return code.toString().length();
    }

    private static JavaCode blanks(int count) {
        return count < BLANKS.size() ? BLANKS.get(count) : JavaCode.of(" ".repeat(count));
    }
}
