package dev.jacquard.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a document into text: UTF-8, UTF-16 or UTF-32 by a byte order mark or by the zero bytes of the
 * first character (YAML 1.2.2, section 5.2), else UTF-8.
 */
final class TextDecoder {
    /**
     * A decoded text.
     *
     * @param text the text, without its byte order mark; U+FFFD stands where bytes are invalid
     * @param charset what the bytes are encoded in
     * @param firstInvalid the place of the first invalid bytes in the text, in UTF-16 units; -1 if all are valid
     */
    record Decoded(String text, Charset charset, int firstInvalid) {}

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        int invalid = text.indexOf('\uFFFD') < 0 ? -1 : firstInvalid(bytes, charset);
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
            invalid = Math.max(invalid - 1, Math.min(invalid, 0));
        }
        return new Decoded(text, charset, invalid);
    }

    private static Charset charset(byte[] bytes) {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        int b2 = at(bytes, 2);
        int b3 = at(bytes, 3);
        if (b0 == 0 && b1 == 0 && (b2 == 0xFE && b3 == 0xFF || b2 == 0 && b3 > 0)) {
            return Charset.forName("UTF-32BE");
        }
        if (b2 == 0 && b3 == 0 && (b0 == 0xFF && b1 == 0xFE || b0 > 0 && b1 == 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (b0 == 0xFE && b1 == 0xFF || b0 == 0 && b1 > 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (b0 == 0xFF && b1 == 0xFE || b0 > 0 && b1 == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** A document may well contain U+FFFD itself, so a strict decoder has the last word. */
    private static int firstInvalid(byte[] bytes, Charset charset) {
        CharsetDecoder strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = strict.decode(ByteBuffer.wrap(bytes), out, true);
        return result.isError() ? out.position() : -1;
    }
}
