package dev.jacquard.runtime.json;

import java.util.Arrays;

/** The bytes of a JSON text in the making: UTF-8 and the escapes of RFC 8259, section 7. */
final class JsonBuffer {
    private static final String HEX = "0123456789abcdef";

    /** So many characters are looked at before there is room for more. */
    private static final int PIECE = 256;

    /** The most bytes of one block: large enough for the blocks of a large text to be few. */
    private static final int LARGEST_BLOCK = 1 << 18;

    // A block that is full is put aside, not copied into a larger one.
    private byte[] bytes = new byte[512];
    private int size;
    private byte[][] full = new byte[0][];
    private int[] lengths = new int[0];
    private int blocks;
    private int before; // bytes of the blocks put aside

    byte[] toByteArray() {
        byte[] text = new byte[Math.addExact(before, size)];
        int at = 0;
        for (int i = 0; i < blocks; i++) {
            System.arraycopy(full[i], 0, text, at, lengths[i]);
            at += lengths[i];
        }
        System.arraycopy(bytes, 0, text, at, size);
        return text;
    }

    void append(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    void appendAscii(String text) {
        int length = text.length();
        room(length);
        byte[] to = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            to[at++] = (byte) text.charAt(i);
        }
        size = at;
    }

    /** Appends a number in decimal digits. */
    void append(long number) {
        room(20);
        int end = size + 20;
        int at = end;
        long rest = number < 0 ? number : -number; // the least number has no positive counterpart
        do {
            bytes[--at] = (byte) ('0' - rest % 10);
            rest /= 10;
        } while (rest != 0);
        if (number < 0) {
            bytes[--at] = '-';
        }
        System.arraycopy(bytes, at, bytes, size, end - at);
        size += end - at;
    }

    /** Appends a string in quotes. */
    void appendString(String text) {
        int length = text.length();
        append('"');
        for (int from = 0; from < length; ) {
            from = appendPlain(text, from);
            if (from < length) {
                from = appendOther(text, from);
            }
        }
        append('"');
    }

    /** Appends characters that stand for themselves; returns where the first other one is. */
    private int appendPlain(String text, int from) {
        // In pieces, so that a text of any length fits into blocks.
        int end = Math.min(text.length(), from + PIECE);
        room(end - from);
        byte[] to = bytes;
        int at = size;
        int i = from;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                break;
            }
            to[at++] = (byte) c;
        }
        size = at;
        return i;
    }

    /** Appends a character, whatever it is, and those beyond ASCII; returns where the next is. */
    private int appendOther(String text, int from) {
        int length = text.length();
        int i = from;
        do {
            char c = text.charAt(i++);
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
            } else if (Character.isHighSurrogate(c) && i < length
                    && Character.isLowSurrogate(text.charAt(i))) {
                int codePoint = Character.toCodePoint(c, text.charAt(i++));
                bytes[size++] = (byte) (0xf0 | codePoint >> 18);
                continuation(codePoint >> 12);
                continuation(codePoint >> 6);
                continuation(codePoint);
            } else {
                unicode(c);
            }
        } while (i < length && text.charAt(i) >= 0x80);
        return i;
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
            if (size > 0) {
                if (blocks == full.length) {
                    full = Arrays.copyOf(full, blocks * 2 + 4);
                    lengths = Arrays.copyOf(lengths, full.length);
                }
                lengths[blocks] = size;
                full[blocks++] = bytes;
                before = Math.addExact(before, size);
            }
            // As large as all before it, so that small texts take little and large ones few blocks.
            bytes = new byte[Math.max(more, Math.min(Math.max(before, 512), LARGEST_BLOCK))];
            size = 0;
        }
    }
}
