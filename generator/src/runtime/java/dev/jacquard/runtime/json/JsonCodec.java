package dev.jacquard.runtime.json;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of one type from JSON and writes them as JSON.
 *
 * <p>A codec has no state: one instance serves all threads.
 *
 * @param <T> the type of the values
 */
public abstract class JsonCodec<T extends @Nullable Object> {
    /** JSON strings; a number is taken as its literal text. */
    public static final JsonCodec<String> STRING = new ScalarCodec<>(ScalarCodec.STRING_KIND);

    /** Integers of 64 bits. */
    public static final JsonCodec<Long> LONG = new ScalarCodec<>(ScalarCodec.LONG_KIND);

    /** Integers of 32 bits. */
    public static final JsonCodec<Integer> INTEGER = new ScalarCodec<>(ScalarCodec.INTEGER_KIND);

    /** Finite numbers of double precision. */
    public static final JsonCodec<Double> DOUBLE = new ScalarCodec<>(ScalarCodec.DOUBLE_KIND);

    /** Finite numbers of single precision. */
    public static final JsonCodec<Float> FLOAT = new ScalarCodec<>(ScalarCodec.FLOAT_KIND);

    /** The values true and false. */
    public static final JsonCodec<Boolean> BOOLEAN = new ScalarCodec<>(ScalarCodec.BOOLEAN_KIND);

    /** Integers of any size that the limits of the reader allow. */
    public static final JsonCodec<BigInteger> BIG_INTEGER =
            new ScalarCodec<>(ScalarCodec.BIG_INTEGER_KIND);

    /** Decimal numbers of any precision that the limits of the reader allow. */
    public static final JsonCodec<BigDecimal> DECIMAL = new ScalarCodec<>(ScalarCodec.DECIMAL_KIND);

    /** Strings that hold a full-date of RFC 3339, such as {@code 2026-11-01}. */
    public static final JsonCodec<LocalDate> DATE = new ScalarCodec<>(ScalarCodec.DATE_KIND);

    /** Strings that hold a date-time of RFC 3339, such as {@code 2026-11-01T08:30:00Z}. */
    public static final JsonCodec<OffsetDateTime> DATE_TIME =
            new ScalarCodec<>(ScalarCodec.DATE_TIME_KIND);

    /** Strings that hold a UUID in the form of RFC 9562. */
    public static final JsonCodec<UUID> UUID = new ScalarCodec<>(ScalarCodec.UUID_KIND);

    /** Strings that hold a URI reference. */
    public static final JsonCodec<URI> URI = new ScalarCodec<>(ScalarCodec.URI_KIND);

    /** Strings that hold bytes in base64 (RFC 4648, section 4; section 5 is read too). */
    public static final JsonCodec<ByteString> BASE64 = new ScalarCodec<>(ScalarCodec.BASE64_KIND);

    /** JSON of any shape. */
    public static final JsonCodec<JsonValue> VALUE = new ScalarCodec<>(ScalarCodec.VALUE_KIND);

    /** Creates a codec. */
    protected JsonCodec() {
    }

    /**
     * Reads one value.
     *
     * @param in the reader, placed before the value; afterwards it stands behind it
     * @return the value
     * @throws JsonException where the JSON does not have the shape of this type
     */
    public abstract T read(JsonReader in);

    /**
     * Writes one value.
     *
     * @param out where the value goes
     * @param value the value
     * @throws JsonException where the value has no form in JSON, such as an infinite number
     */
    public abstract void write(JsonWriter out, T value);

    /**
     * Reads a JSON text that holds one value.
     *
     * @param json the text
     * @return the value
     * @throws JsonException where the text is malformed or does not have the shape of this type
     */
    public final T decode(String json) {
        return decode(json.getBytes(StandardCharsets.UTF_8), false);
    }

    /**
     * Reads a JSON text that holds one value.
     *
     * @param json the text in UTF-8, with or without a byte order mark
     * @return the value
     * @throws JsonException where the text is malformed or does not have the shape of this type
     */
    public final T decode(byte[] json) {
        return decode(json, false);
    }

    /**
     * Reads a JSON text that holds one value.
     *
     * @param json the text in UTF-8, with or without a byte order mark
     * @param lenient whether missing members and strings that hold numbers are tolerated; see
     *         {@link JsonReader#lenient()}
     * @return the value
     * @throws JsonException where the text is malformed or does not have the shape of this type
     */
    public final T decode(byte[] json, boolean lenient) {
        return JacksonReader.decode(this, json, lenient);
    }

    /**
     * Reads a JSON text that holds one value. Reads to the end of the stream and closes it.
     *
     * @param json the text in UTF-8, with or without a byte order mark
     * @return the value
     * @throws JsonException where the stream cannot be read, or the text is malformed or does not
     *         have the shape of this type
     */
    public final T decode(InputStream json) {
        return JacksonReader.decode(this, json, false);
    }

    /**
     * Writes a value as a JSON text.
     *
     * @param value the value
     * @return the text
     * @throws JsonException where the value has no form in JSON
     */
    public final String encode(T value) {
        return new String(encodeBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a value as a JSON text in UTF-8.
     *
     * @param value the value
     * @return the text
     * @throws JsonException where the value has no form in JSON
     */
    public final byte[] encodeBytes(T value) {
        JsonWriter out = new JsonWriter();
        write(out, value);
        return out.toByteArray();
    }

    /**
     * Turns a value into JSON of any shape.
     *
     * @param value the value
     * @return the value as JSON
     * @throws JsonException where the value has no form in JSON
     */
    public final JsonValue toJson(T value) {
        return VALUE.decode(encodeBytes(value));
    }

    /**
     * Returns a codec for JSON arrays.
     *
     * @param <T> the type of the items
     * @param items the codec of the items
     * @return a codec that gives unmodifiable lists
     */
    public static <T extends @Nullable Object> JsonCodec<List<T>> list(JsonCodec<T> items) {
        return new ListCodec<>(items);
    }

    /**
     * Returns a codec for JSON arrays without equal items.
     *
     * @param <T> the type of the items
     * @param items the codec of the items
     * @return a codec that gives unmodifiable sets in the order of the text
     */
    public static <T extends @Nullable Object> JsonCodec<Set<T>> set(JsonCodec<T> items) {
        return new SetCodec<>(items);
    }

    /**
     * Returns a codec for JSON objects whose member names are data.
     *
     * @param <T> the type of the members' values
     * @param values the codec of the members' values
     * @return a codec that gives unmodifiable maps in the order of the text
     */
    public static <T extends @Nullable Object> JsonCodec<Map<String, T>> map(JsonCodec<T> values) {
        return new MapCodec<>(values);
    }

    /**
     * Returns a codec that takes JSON null for the Java null.
     *
     * @param <T> the type of the values
     * @param codec the codec of the values that are not null
     * @return a codec that reads and writes null too
     */
    public static <T> JsonCodec<@Nullable T> nullable(JsonCodec<T> codec) {
        return new NullableCodec<>(codec);
    }

    private static <T extends @Nullable Object> void writeArray(
            JsonWriter out, Collection<T> value, JsonCodec<T> items) {
        out.beginArray();
        for (T item : value) {
            items.write(out, item);
        }
        out.endArray();
    }

    private static final class ListCodec<T extends @Nullable Object> extends JsonCodec<List<T>> {
        private final JsonCodec<T> items;

        ListCodec(JsonCodec<T> items) {
            this.items = items;
        }

        @Override
        public List<T> read(JsonReader in) {
            return in.list(items);
        }

        @Override
        public void write(JsonWriter out, List<T> value) {
            writeArray(out, value, items);
        }
    }

    private static final class SetCodec<T extends @Nullable Object> extends JsonCodec<Set<T>> {
        private final JsonCodec<T> items;

        SetCodec(JsonCodec<T> items) {
            this.items = items;
        }

        @Override
        public Set<T> read(JsonReader in) {
            return in.set(items);
        }

        @Override
        public void write(JsonWriter out, Set<T> value) {
            writeArray(out, value, items);
        }
    }

    private static final class MapCodec<T extends @Nullable Object>
            extends JsonCodec<Map<String, T>> {
        private final JsonCodec<T> values;

        MapCodec(JsonCodec<T> values) {
            this.values = values;
        }

        @Override
        public Map<String, T> read(JsonReader in) {
            return in.map(values);
        }

        @Override
        public void write(JsonWriter out, Map<String, T> value) {
            out.beginObject();
            for (Map.Entry<String, T> member : value.entrySet()) {
                out.name(member.getKey());
                values.write(out, member.getValue());
            }
            out.endObject();
        }
    }

    private static final class NullableCodec<T> extends JsonCodec<@Nullable T> {
        private final JsonCodec<T> codec;

        NullableCodec(JsonCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public @Nullable T read(JsonReader in) {
            return in.valueOrNull(codec);
        }

        @Override
        public void write(JsonWriter out, @Nullable T value) {
            if (value == null) {
                out.nullValue();
            } else {
                codec.write(out, value);
            }
        }
    }
}
