package dev.jacquard.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An expression of type {@code String} with a given value: a string literal (JLS 3.10.5), quotes included.
 *
 * <p>No backslash stands before another one or before a {@code u} unless it is meant so: Java translates Unicode
 * escapes before it sees strings (JLS 3.3). A value too long for one constant of a class file becomes a call of
 * {@code String.join}, which the compiler does not fold.
 */
public final class JavaString implements EscapedText {
    /** JVMS 4.4.7: the length of a constant is an unsigned number of 16 bits; javac takes one byte less. */
    private static final int MAX_CONSTANT_BYTES = 65_534;

    private final String text;
    private final boolean constant;

    private JavaString(String text, boolean constant) {
        this.text = text;
        this.constant = constant;
    }

    /**
     * The expression with this value.
     *
     * @param value any characters, lone surrogates included
     * @return the expression
     */
    public static JavaString of(String value) {
        List<String> chunks = chunks(value);
        if (chunks.size() == 1) {
            return new JavaString(literal(value), true);
        }
        String literals = chunks.stream().map(JavaString::literal).collect(Collectors.joining(", "));
        return new JavaString("String.join(\"\", " + literals + ")", false);
    }

    /**
     * Whether the expression is a constant: only then may it label a {@code case} or be an element of an annotation.
     *
     * @return false for a value of more than 65,534 bytes in a class file
     */
    public boolean isConstant() {
        return constant;
    }

    private static List<String> chunks(String value) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0, c; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            int more = bytesInClassFile(c);
            if (bytes + more > MAX_CONSTANT_BYTES) {
                chunks.add(value.substring(start, i));
                start = i;
                bytes = 0;
            }
            bytes += more;
        }
        chunks.add(value.substring(start));
        return chunks;
    }

    /** JVMS 4.4.7: NUL takes two bytes, and each half of a surrogate pair three. */
    private static int bytesInClassFile(int c) {
        if (c > 0 && c < 0x80) {
            return 1;
        }
        return c < 0x800 ? 2 : c < 0x10000 ? 3 : 6;
    }

    private static String literal(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                // In octal behind half of a surrogate pair, where not every compiler takes two backslashes for one (JLS 3.3).
                case '\\' -> out.append(i > 0 && Character.isHighSurrogate(value.charAt(i - 1)) ? "\\134" : "\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Characters.isPlainInCode(c)) {
                        out.append(c);
                    } else {
                        unicodeEscape(c, out);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static void unicodeEscape(char c, StringBuilder out) {
        // ASCII controls in octal, always three digits: a Unicode escape would put the control itself into the literal.
        if (c < 0x80) {
            out.append('\\').append((char) ('0' + (c >> 6)));
            out.append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
        } else {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(c >> shift & 15, 16));
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaString string && text.equals(string.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
