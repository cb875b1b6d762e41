package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonNumber;
import org.jspecify.annotations.Nullable;

/** Characters, names and numbers of XML. */
final class XmlText {
    private XmlText() {
    }

    /** A number of XML Schema, which may have a plus sign, zeros or a point that JSON has not. */
    static @Nullable JsonNumber number(String token) {
        int at = 0;
        int end = token.length();
        StringBuilder out = new StringBuilder(end + 2);
        if (at < end && (token.charAt(at) == '-' || token.charAt(at) == '+')) {
            out.append(token.charAt(at) == '-' ? "-" : "");
            at++;
        }
        int start = at;
        at = digits(token, at);
        int whole = at - start;
        while (start < at - 1 && token.charAt(start) == '0') {
            start++;
        }
        out.append(whole == 0 ? "0" : token.substring(start, at));
        int fraction = 0;
        if (at < end && token.charAt(at) == '.') {
            int from = ++at;
            at = digits(token, at);
            fraction = at - from;
            if (fraction > 0) {
                out.append('.').append(token, from, at);
            }
        }
        boolean exponent = at < end && (token.charAt(at) == 'e' || token.charAt(at) == 'E');
        if (whole + fraction == 0 || at < end && !exponent) {
            return null;
        }
        out.append(token, at, end);
        try {
            return new JsonNumber(out.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int digits(String token, int from) {
        int at = from;
        while (at < token.length() && token.charAt(at) >= '0' && token.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Appends characters, escaped so that a parser gives them as they were. */
    static void escape(StringBuilder out, String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;"); // parsers make a line feed of a bare one
                case '\n', '\t' -> {
                    if (attribute) {
                        out.append("&#").append((int) c).append(';');
                    } else {
                        out.append(c);
                    }
                }
                default -> out.append(checked(text, i));
            }
        }
    }

    /** Appends characters in a CDATA section, which none of them can end. */
    static void cdata(StringBuilder out, String text) {
        out.append("<![CDATA[");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                out.append("]]>&#13;<![CDATA[");
            } else {
                out.append(checked(text, i));
                if (c == ']' && text.startsWith("]>", i + 1)) {
                    out.append("]]]><![CDATA[>");
                    i += 2;
                }
            }
        }
        out.append("]]>");
    }

    /** A character that XML can hold (XML 1.0, section 2.2). */
    private static char checked(String text, int at) {
        char c = text.charAt(at);
        boolean pair = Character.isHighSurrogate(c) && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))
                || Character.isLowSurrogate(c) && at > 0
                && Character.isHighSurrogate(text.charAt(at - 1));
        boolean control = c < ' ' && c != '\t' && c != '\n';
        if (control || c >= 0xfffe || Character.isSurrogate(c) && !pair) {
            throw new JsonException("$", "cannot be written as XML: a character that XML cannot"
                    + " hold (U+" + String.format("%04X", (int) c) + ")");
        }
        return c;
    }

    /** Says whether a text is a name without a colon (Namespaces in XML 1.0, section 3). */
    static boolean isName(String text) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
                    || c >= 0xc0 && c <= 0x2ff && c != 0xd7 && c != 0xf7
                    || c >= 0x370 && c <= 0x1fff && c != 0x37e || c == 0x200c || c == 0x200d
                    || c >= 0x2070 && c <= 0x218f || c >= 0x2c00 && c <= 0x2fef
                    || c >= 0x3001 && c <= 0xd7ff || c >= 0xf900 && c <= 0xfdcf
                    || c >= 0xfdf0 && c <= 0xfffd || c >= 0x10000 && c <= 0xeffff;
            boolean other = c >= '0' && c <= '9' || c == '-' || c == '.' || c == 0xb7
                    || c >= 0x300 && c <= 0x36f || c == 0x203f || c == 0x2040;
            if (!letter && (i == 0 || !other)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return !text.isEmpty();
    }
}
