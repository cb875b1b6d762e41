package dev.jacquard.templates;

import java.io.Writer;
import java.util.Arrays;

/** Keeps what is written, and is used again: unlike the JDK's own, it makes no room anew for each file, and takes no locks. */
final class TextWriter extends Writer {
    private char[] text = new char[1 << 16];
    private int length;

    /** Forgets what was written. */
    void clear() {
        length = 0;
    }

    @Override
    public void write(char[] from, int start, int count) {
        reserve(count);
        System.arraycopy(from, start, text, length, count);
        length += count;
    }

    @Override
    public void write(String from, int start, int count) {
        reserve(count);
        from.getChars(start, start + count, text, length);
        length += count;
    }

    @Override
    public Writer append(CharSequence from) {
        String string = from.toString();
        write(string, 0, string.length());
        return this;
    }

    private void reserve(int count) {
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(length + count, 2 * text.length));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
