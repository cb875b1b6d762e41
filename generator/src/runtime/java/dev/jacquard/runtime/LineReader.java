package dev.jacquard.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads lines of bytes, up to a number of bytes each, without waiting for what follows a line. */
final class LineReader {
    /** Lines end with CR, LF, or both. */
    static final int ANY_END = -1;

    private final InputStream in;
    private final int maxBytes;
    private final int end;
    private final byte[] buffer = new byte[8 * 1024];
    private int next;
    private int filled;
    private byte[] line = new byte[256];
    private int length;
    private boolean atStart = true;
    private boolean afterCr;

    /**
     * @param end the byte that ends a line, or {@link #ANY_END}
     */
    LineReader(InputStream in, int maxBytes, int end) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.end = end;
    }

    /** Goes to the next line; false at the end. A last line without an end counts. */
    boolean next() throws IOException {
        length = 0;
        boolean complete = false;
        boolean any = false;
        while (!complete) {
            if (next == filled) {
                next = 0;
                filled = Math.max(0, in.read(buffer));
                if (filled == 0) {
                    return any;
                }
            }
            if (afterCr) {
                afterCr = false;
                if (buffer[next] == '\n') {
                    next++;
                    continue;
                }
            }
            any = true;
            int at = next;
            while (at < filled && !isEnd(buffer[at])) {
                at++;
            }
            append(at - next);
            complete = at < filled;
            afterCr = complete && buffer[at] == '\r';
            next = complete ? at + 1 : at;
        }
        if (atStart) {
            atStart = false;
            skipByteOrderMark();
        }
        return true;
    }

    private boolean isEnd(byte b) {
        return end == ANY_END ? b == '\n' || b == '\r' : b == end;
    }

    private void append(int count) {
        if (count > maxBytes - length) {
            throw new IllegalArgumentException("a line has more than " + maxBytes + " bytes");
        }
        if (line.length - length < count) {
            line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
        }
        System.arraycopy(buffer, next, line, length, count);
        length += count;
    }

    private void skipByteOrderMark() {
        if (length >= 3 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb
                && line[2] == (byte) 0xbf) {
            System.arraycopy(line, 3, line, 0, length - 3);
            length -= 3;
        }
    }

    /** The number of bytes of the line. */
    int length() {
        return length;
    }

    /** The bytes of the line, a copy. */
    byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    /** The line as text. */
    String text() {
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    boolean startsWith(char first) {
        return length > 0 && line[0] == first;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r' && line[i] != '\n') {
                return false;
            }
        }
        return true;
    }
}
