package dev.jacquard.java;

/**
 * A source file without its comments, for the parser: comments are more than a third of a client, and declare nothing.
 *
 * <p>A comment is taken out only if the parser sees it just the same. Where a line begins, the parser is outside of any
 * string or comment, if there is no text block, no Unicode escape (JLS 3.3), and no comment that begins behind code. A
 * comment that is the first thing on such a line, and whose first end is the end of a line, is then a comment to the
 * parser, too; and the line after it begins outside again. A file with anything else in it is parsed as it is.
 */
final class Uncommented {
    private Uncommented() {}

    /**
     * Takes comments out. Line ends must be LF.
     *
     * @param source a source file
     * @return the same declarations on the same lines; the source itself where that cannot be told
     */
    static String of(String source) {
        if (source.contains("\\u") || source.contains("\"\"\"")) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length());
        int done = 0;
        for (int start = source.indexOf("/*"); start >= 0; start = source.indexOf("/*", done)) {
            int end = source.indexOf("*/", start + 2) + 2;
            boolean ends = end >= 2 && (end == source.length() || source.charAt(end) == '\n');
            if (!ends || !beginsLine(source, start)) {
                return source;
            }
            out.append(source, done, start);
            for (int i = source.indexOf('\n', start); i >= 0 && i < end; i = source.indexOf('\n', i + 1)) {
                out.append('\n');
            }
            done = end;
        }
        return out.append(source, done, source.length()).toString();
    }

    private static boolean beginsLine(String source, int at) {
        int before = at - 1;
        while (before >= 0 && source.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || source.charAt(before) == '\n';
    }
}
