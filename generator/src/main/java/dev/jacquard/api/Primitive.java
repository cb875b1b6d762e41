package dev.jacquard.api;

import org.jspecify.annotations.Nullable;

/**
 * A value without parts.
 *
 * @param kind what it is
 * @param format the {@code format} of the schema, which may say more than the kind
 */
public record Primitive(Kind kind, @Nullable String format) implements Type {
    /** Kinds of value, by what they hold. */
    public enum Kind {
        /** Text. */
        STRING,
        /** An integer of 32 bits. */
        INT32,
        /** An integer of 64 bits. */
        INT64,
        /** An integer of any size. */
        BIG_INTEGER,
        /** A binary floating-point number of 32 bits. */
        FLOAT,
        /** A binary floating-point number of 64 bits. */
        DOUBLE,
        /** A decimal number of any size. */
        DECIMAL,
        /** A truth value. */
        BOOLEAN,
        /** A day (RFC 3339, full-date). */
        DATE,
        /** A moment (RFC 3339, date-time). */
        DATE_TIME,
        /** A UUID (RFC 4122). */
        UUID,
        /** A URI (RFC 3986). */
        URI,
        /** Bytes as base64 text. */
        BASE64,
        /** Bytes as they are. */
        BINARY
    }

    /**
     * A kind without a format.
     *
     * @param kind what it is
     * @return the type
     */
    public static Primitive of(Kind kind) {
        return new Primitive(kind, null);
    }
}
