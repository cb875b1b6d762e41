package dev.jacquard.java;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source file without its comments and indentation, for the parser: they are half of a client, and declare nothing.
 *
 * <p>A comment is taken out only if the parser sees it just the same. Where a line begins, the parser is outside of any
 * string or comment, if there is no text block, no Unicode escape (JLS 3.3), and no comment that begins behind code. A
 * comment that is the first thing on such a line, and whose first end is the end of a line, is then a comment to the
 * parser, too; and the line after it begins outside again. A file with anything else in it is parsed as it is.
 */
public final class Uncommented {
    private Uncommented() {}

    /**
     * Takes comments out, and the blanks before lines. Line ends must be LF.
     *
     * @param source a source file
     * @return the same declarations on the same lines; the source itself where that cannot be told
     */
    static String of(String source) {
        String code = code(source);
        return code == null ? source : code;
    }

    /**
     * Whether two sources are the same but for comments, indentation and empty lines: compilers make the same of both,
     * but for the numbers of lines.
     *
     * @param one a source file
     * @param other another one
     * @return false also where that cannot be told
     */
    public static boolean isSameCode(String one, String other) {
        String first = code(one);
        String second = code(other);
        return first != null && second != null && lines(first).equals(lines(second));
    }

    private static List<String> lines(String code) {
        return code.lines().filter(line -> !line.isEmpty()).toList();
    }

    /** A source without its comments; null where that cannot be told. */
    private static @Nullable String code(String source) {
        if (source.contains("\\u") || source.contains("\"\"\"")) {
            return null;
        }
        StringBuilder out = new StringBuilder(source.length());
        int comment = source.indexOf("/*");
        for (int line = 0; line < source.length(); ) {
            int start = line;
            while (start < source.length() && source.charAt(start) == ' ') {
                start++;
            }
            int end = lineEnd(source, start);
            if (comment == start) {
                int last = source.indexOf("*/", start + 2) + 2;
                if (last < 2 || last < source.length() && source.charAt(last) != '\n') {
                    return null;
                }
                for (; end < last; end = lineEnd(source, end + 1)) {
                    out.append('\n');
                }
                start = end;
                comment = source.indexOf("/*", end);
            } else if (comment >= 0 && comment < end) {
                return null;
            }
            line = Math.min(end + 1, source.length());
            out.append(source, start, line);
        }
        return out.toString();
    }

    private static int lineEnd(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }
}
