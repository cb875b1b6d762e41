package dev.jacquard.names;

import dev.jacquard.escape.Identifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Unicode 13.0 knows of code points, whichever JDK runs.
 *
 * <p>That is the Unicode of Java 17 (JLS 17, 3.1). A name with a later letter would not compile there, and a later JDK
 * would name some things otherwise than an earlier one.
 */
final class Unicode {
    private static final String RESOURCE = "/jacquard/names/unicode-13.txt";

    private Unicode() {}

    /** Read when the first text comes that is not ASCII. */
    private static final class Assigned {
        static final BitSet CODE_POINTS = read();

        private static BitSet read() {
            BitSet assigned = new BitSet(Character.MAX_CODE_POINT);
            try (InputStream bytes = Objects.requireNonNull(Unicode.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader lines =
                            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.US_ASCII))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    int blank = line.indexOf(' ');
                    assigned.set(
                            Integer.parseInt(line.substring(0, blank), 16),
                            Integer.parseInt(line.substring(blank + 1), 16) + 1);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return assigned;
        }
    }

    /** Whether a code point has a meaning of its own: not a surrogate, not for private use, not assigned later. */
    static boolean isAssigned(int c) {
        return c < 0x80 || Assigned.CODE_POINTS.get(c);
    }

    /** Whether a code point is a piece of a word: a letter, a digit or a mark on one, and visible. */
    static boolean isOfWord(int c) {
        if (c < 0x80) {
            return isAsciiLetter(c) || (c >= '0' && c <= '9');
        }
        return isAssigned(c)
                && (Character.isLetterOrDigit(c) || isMark(c) || Character.getType(c) == Character.LETTER_NUMBER)
                && !isVariationSelector(c)
                && Identifier.isLegal("a" + Character.toString(c));
    }

    /** Whether a code point is a mark on the letter before it. */
    static boolean isMark(int c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Code points that choose between forms of the one before them, and are not seen. */
    static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Whether a code point leaves ink. */
    static boolean isSeen(int c) {
        return isAssigned(c)
                && !isVariationSelector(c)
                && switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }

    /** The capital of a letter; a letter without one comes back. */
    static int upper(int c) {
        return known(Character.toUpperCase(c), c);
    }

    /** The small form of a letter; a letter without one comes back. */
    static int lower(int c) {
        return known(Character.toLowerCase(c), c);
    }

    /** The small letters of a text. */
    static String smalls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            out.appendCodePoint(lower(c));
        }
        return out.toString();
    }

    /** The capitals of a text, which may be more letters: {@code SS} for {@code ß}. */
    static String capitals(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            int one = upper(c);
            if (one == c && c >= 0x80) {
                String all = Character.toString(c).toUpperCase(Locale.ROOT);
                out.append(all.codePoints().allMatch(Unicode::isAssigned) ? all : Character.toString(c));
            } else {
                out.appendCodePoint(one);
            }
        }
        return out.toString();
    }

    /** The name that Unicode gives a code point; null if it gives it none of its own. */
    static @Nullable String name(int c) {
        return isAssigned(c) ? Character.getName(c) : null;
    }

    private static int known(int mapped, int c) {
        return mapped == c || isAssigned(mapped) ? mapped : c;
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
