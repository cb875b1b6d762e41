package dev.jacquard.escape;

/**
 * What code points do to a reader or a parser.
 *
 * <p>The ranges are written out, not asked of the JDK: its tables grow with each release, and a file must have the same
 * bytes whichever JDK generates it.
 */
final class Characters {
    /** Takes the place of a character that cannot stand in a text for readers. */
    static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * A code point that a reader does not see and that may change what is seen: controls, bidi and format characters.
     */
    static boolean isInvisible(int c) {
        return isControl(c) || isBidi(c) || isFormat(c);
    }

    /** C0 and C1 controls, and DEL. */
    static boolean isControl(int c) {
        return c < 0x20 || (c >= 0x7F && c < 0xA0);
    }

    /** Characters that turn the direction of writing (Unicode Annex 9), and so may hide code. */
    static boolean isBidi(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isFormat(int c) {
        return c == 0x00AD
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || (c >= 0x17B4 && c <= 0x17B5)
                || (c >= 0x180B && c <= 0x180E)
                || (c >= 0x200B && c <= 0x200D)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFFB)
                || (c >= 0x1BCA0 && c <= 0x1BCA3)
                || (c >= 0x1D173 && c <= 0x1D17A)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Ends a line for some reader of text, though not for Java: VT, FF, NEL, LINE and PARAGRAPH SEPARATOR. */
    static boolean isOddLineEnd(int c) {
        return c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Half of a surrogate pair, which UTF-8 cannot hold, or a code point that is no character and never will be. */
    static boolean isNoCharacter(int c) {
        return (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }

    /**
     * A code point that may stand as it is in a Java string: letters and signs of the scripts that are written from
     * left to right and whose ranges hold nothing else.
     */
    static boolean isPlainInCode(int c) {
        return (c >= 0x20 && c < 0x7F)
                || (c >= 0xA1 && c <= 0x024F && c != 0xAD)
                || (c >= 0x0388 && c <= 0x03FF && c != 0x038B && c != 0x038D && c != 0x03A2)
                || (c >= 0x0400 && c <= 0x0481)
                || (c >= 0x048A && c <= 0x052F)
                || (c >= 0x1E00 && c <= 0x1EFF)
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30A1 && c <= 0x30FA)
                || (c >= 0x4E00 && c <= 0x9FA5)
                || (c >= 0xAC00 && c <= 0xD7A3);
    }

    /**
     * Text for readers: line ends become LF, odd ones a blank; what cannot be seen or written becomes U+FFFD. Joiners
     * and variation selectors stay, as scripts and emoji need them.
     */
    static String readable(String text) {
        int first = firstUnreadable(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '\r') {
                // CR LF is one line end: the LF that follows is written in its turn.
                out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c == '\n' || c == '\t') {
                out.append((char) c);
            } else if (isOddLineEnd(c)) {
                out.append(' ');
            } else if (isNoCharacter(c) || (isInvisible(c) && !isJoiner(c))) {
                out.append(REPLACEMENT);
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static int firstUnreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && (c < ' ' || c >= 0x7F)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isJoiner(int c) {
        return c == 0x200B || c == 0x200C || c == 0x200D || c == 0xAD;
    }
}
