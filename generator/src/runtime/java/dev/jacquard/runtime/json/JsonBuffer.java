package dev.jacquard.runtime.json;

import java.util.Arrays;

/** The bytes of a JSON text in the making: UTF-8 and the escapes of RFC 8259, section 7. */
final class JsonBuffer {
    private static final String HEX = "0123456789abcdef";

    private byte[] bytes = new byte[512];
    private int size;

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    void append(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    void appendAscii(String text) {
        int length = text.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /** Appends a string in quotes. */
    void appendString(String text) {
        append('"');
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            room(6); // the most that one char takes
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                bytes[size++] = (byte) c;
            } else if (c < 0x80) {
                escape(c);
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xc0 | c >> 6);
                continuation(c);
            } else if (!Character.isSurrogate(c)) {
                bytes[size++] = (byte) (0xe0 | c >> 12);
                continuation(c >> 6);
                continuation(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int codePoint = Character.toCodePoint(c, text.charAt(++i));
                bytes[size++] = (byte) (0xf0 | codePoint >> 18);
                continuation(codePoint >> 12);
                continuation(codePoint >> 6);
                continuation(codePoint);
            } else {
                unicode(c);
            }
        }
        append('"');
    }

    private void continuation(int bits) {
        bytes[size++] = (byte) (0x80 | bits & 0x3f);
    }

    private void escape(char c) {
        int letter = "\b\t\n\f\r\"\\".indexOf(c);
        if (letter < 0) {
            unicode(c);
        } else {
            bytes[size++] = '\\';
            bytes[size++] = (byte) "btnfr\"\\".charAt(letter);
        }
    }

    private void unicode(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = (byte) HEX.charAt(c >> shift & 0xf);
        }
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            // Doubles, and saturates below the largest array.
            int wanted = Math.max(size + more, (int) Math.min(bytes.length * 2L, 0x7ffffff7));
            bytes = Arrays.copyOf(bytes, wanted);
        }
    }
}
