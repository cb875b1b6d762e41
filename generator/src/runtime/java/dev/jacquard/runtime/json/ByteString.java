package dev.jacquard.runtime.json;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes that do not change and that are equal by value. */
public final class ByteString {
    private final byte[] bytes;

    private ByteString(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Copies bytes.
     *
     * @param bytes the bytes
     * @return the same bytes, unmodifiable
     */
    public static ByteString of(byte... bytes) {
        return new ByteString(bytes.clone());
    }

    /**
     * Decodes base64 in the standard alphabet or in the one that is safe in URLs (RFC 4648,
     * sections 4 and 5). Padding may be left out.
     *
     * @param base64 the encoded bytes
     * @return the bytes
     * @throws IllegalArgumentException where the text is no base64
     */
    public static ByteString fromBase64(String base64) {
        boolean urlSafe = base64.indexOf('-') >= 0 || base64.indexOf('_') >= 0;
        Base64.Decoder decoder = urlSafe ? Base64.getUrlDecoder() : Base64.getDecoder();
        return new ByteString(decoder.decode(base64));
    }

    /**
     * Encodes the bytes in base64 with padding (RFC 4648, section 4).
     *
     * @return the encoded bytes
     */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Copies the bytes.
     *
     * @return a new array
     */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /**
     * Counts the bytes.
     *
     * @return the number of bytes
     */
    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByteString that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns the number of bytes; the bytes themselves may be secret. */
    @Override
    public String toString() {
        return "ByteString[" + bytes.length + " bytes]";
    }
}
