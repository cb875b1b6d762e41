package dev.jacquard.runtime;

import dev.jacquard.runtime.json.ByteString;
import dev.jacquard.runtime.json.Rfc3339;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Parameters as text: values as the request carries them, and percent-encoding. */
final class ParameterText {
    private static final String HEX = "0123456789ABCDEF";

    private ParameterText() {
    }

    /**
     * Writes a scalar: dates as RFC 3339 does, numbers without an exponent, bytes in base64.
     *
     * @throws IllegalArgumentException where the value has no text; the message says why
     */
    static String of(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Double || value instanceof Float) {
            return decimal(value.toString());
        }
        if (value instanceof BigDecimal decimal) {
            return plain(decimal);
        }
        if (value instanceof OffsetDateTime time) {
            return Rfc3339.format(time);
        }
        if (value instanceof LocalDate date) {
            return Rfc3339.format(date);
        }
        return value instanceof ByteString bytes ? bytes.base64() : value.toString();
    }

    private static String decimal(String text) {
        if (text.indexOf('N') >= 0 || text.indexOf('I') >= 0) {
            throw new IllegalArgumentException("the number is not finite");
        }
        return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
    }

    private static String plain(BigDecimal value) {
        if (Math.abs((long) value.scale()) > 10_000) {
            throw new IllegalArgumentException("the number has more than 10,000 digits");
        }
        return value.toPlainString();
    }

    /**
     * Percent-encodes all but the unreserved characters of RFC 3986, section 2.3.
     *
     * @throws IllegalArgumentException for an unpaired surrogate, which UTF-8 cannot hold
     */
    static String encode(String text) {
        return encode(text, "-._~");
    }

    /** Percent-encodes all but letters, digits and the given ASCII characters. */
    static String encode(String text, String allowed) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || allowed.indexOf(c) >= 0) {
                out.append(c);
            } else if (c < 0x80) {
                percent(out, c);
            } else if (c < 0x800) {
                percent(out, 0xc0 | c >> 6);
                percent(out, 0x80 | c & 0x3f);
            } else if (!Character.isSurrogate(c)) {
                percent(out, 0xe0 | c >> 12);
                percent(out, 0x80 | c >> 6 & 0x3f);
                percent(out, 0x80 | c & 0x3f);
            } else {
                int codePoint = text.codePointAt(i++);
                if (!Character.isSupplementaryCodePoint(codePoint)) {
                    throw new IllegalArgumentException("the text has an unpaired surrogate");
                }
                percent(out, 0xf0 | codePoint >> 18);
                percent(out, 0x80 | codePoint >> 12 & 0x3f);
                percent(out, 0x80 | codePoint >> 6 & 0x3f);
                percent(out, 0x80 | codePoint & 0x3f);
            }
        }
        return out.toString();
    }

    /**
     * Percent-encodes all but letters, digits and the given ASCII characters; what is
     * percent-encoded stays as it is.
     */
    static String encodeFixed(String text, String allowed) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int start = 0;
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (i + 2 < text.length() && Character.digit(text.charAt(i + 1), 16) >= 0
                    && Character.digit(text.charAt(i + 2), 16) >= 0) {
                out.append(encode(text.substring(start, i), allowed)).append('%');
                start = i + 1;
            }
        }
        return out.append(encode(text.substring(start), allowed)).toString();
    }

    private static void percent(StringBuilder out, int octet) {
        out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xf));
    }
}
