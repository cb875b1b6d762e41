package dev.jacquard.diagnostics;

/** A line of a document with a caret below a column. Of a long line, what stands around the column. */
final class Excerpt {
    private static final int BEFORE = 80;
    private static final int AFTER = 40;
    private static final String CUT = "...";
    private static final String TAB = "    ";

    private Excerpt() {}

    /** Appends the line and the caret, each with an LF; nothing if the line is blank. */
    static void append(String line, int column, StringBuilder out) {
        if (line.isBlank()) {
            return;
        }
        int at = forward(line, 0, Math.max(0, column - 1));
        int from = back(line, at, BEFORE);
        int to = forward(line, at, at - from < BEFORE ? BEFORE + AFTER - (at - from) : AFTER);
        out.append(from > 0 ? CUT : "");
        int columns = from > 0 ? CUT.length() : 0;
        int caret = columns;
        for (int i = from; i < to; ) {
            int c = line.codePointAt(i);
            if (i == at) {
                caret = columns;
            }
            if (c == '\t') {
                out.append(TAB);
                columns += TAB.length();
            } else {
                columns += VisibleText.append(c, out);
            }
            i += Character.charCount(c);
        }
        caret = at >= to ? columns : caret;
        out.append(to < line.length() ? CUT : "").append('\n');
        for (int i = 0; i < caret; i++) {
            out.append(' ');
        }
        out.append("^\n");
    }

    private static int forward(String line, int from, int characters) {
        int i = from;
        for (int n = 0; n < characters && i < line.length(); n++) {
            i += Character.charCount(line.codePointAt(i));
        }
        return i;
    }

    private static int back(String line, int from, int characters) {
        int i = from;
        for (int n = 0; n < characters && i > 0; n++) {
            i -= Character.charCount(line.codePointBefore(i));
        }
        return i;
    }
}
