package dev.jacquard.diagnostics;

/**
 * Text of documents for terminals and logs: characters that move the cursor, turn the direction of writing or show
 * nothing are printed as their number, {@code \}{@code u202e}.
 */
public final class VisibleText {
    private VisibleText() {}

    /**
     * Appends a text, cut after a number of characters.
     *
     * @param text any text
     * @param most how many characters are shown
     * @param out takes it
     */
    public static void append(String text, int most, StringBuilder out) {
        int printed = 0;
        for (int i = 0; i < text.length(); printed++) {
            if (printed == most) {
                out.append("...");
                return;
            }
            int c = text.codePointAt(i);
            append(c, out);
            i += Character.charCount(c);
        }
    }

    /** Appends a character and tells how many columns it takes. */
    static int append(int c, StringBuilder out) {
        if (c >= ' ' && c < 0x7F) {
            out.append((char) c);
            return 1;
        }
        if (isHidden(c)) {
            int start = out.length();
            out.append("\\u");
            String hex = Integer.toHexString(c);
            out.append("0000", 0, Math.max(0, 4 - hex.length())).append(hex);
            return out.length() - start;
        }
        out.appendCodePoint(c);
        return columns(c);
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Two for the wide characters of East Asia and for pictures, none for marks on the letter before. */
    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
