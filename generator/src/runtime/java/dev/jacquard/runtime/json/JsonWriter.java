package dev.jacquard.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value as text in UTF-8, without white space.
 *
 * <p>{@code value} writes a value, and JSON null for the Java null. {@code member} writes a name
 * and its value and leaves both out where the value is null; {@code memberOrNull} writes null.
 * Members follow {@link #beginObject()} and items {@link #beginArray()}; anything else, such as a
 * value without a name in an object, is an {@link IllegalStateException}.
 */
public final class JsonWriter {
    private final JsonBuffer out = new JsonBuffer();
    private boolean[] objects = new boolean[16]; // for each level: an object, or else an array
    private int depth;
    private boolean empty = true; // nothing yet in the current array or object, or in the text
    private boolean named;        // a member's name waits for its value
    private String name = "";     // the last name, for messages

    JsonWriter() {
    }

    byte[] toByteArray() {
        if (depth > 0 || empty) {
            throw new IllegalStateException("the JSON text is not complete");
        }
        return out.toByteArray();
    }

    /** Begins an object. */
    public void beginObject() {
        begin(true);
    }

    /** Ends the object that was begun last. */
    public void endObject() {
        end(true);
    }

    /** Begins an array. */
    public void beginArray() {
        begin(false);
    }

    /** Ends the array that was begun last. */
    public void endArray() {
        end(false);
    }

    /**
     * Writes the name of a member; its value must follow.
     *
     * @param name the name
     */
    public void name(String name) {
        if (named || depth == 0 || !objects[depth - 1]) {
            throw new IllegalStateException("a name outside of an object: " + name);
        }
        if (!empty) {
            out.append(',');
        }
        out.appendString(name);
        out.append(':');
        this.name = name;
        named = true;
        empty = false;
    }

    /** Writes null. */
    public void nullValue() {
        literal("null");
    }

    /**
     * Writes a string. An unpaired surrogate, which UTF-8 cannot hold, is written as an escape.
     *
     * @param value the string, or null
     */
    public void value(@Nullable String value) {
        if (value == null) {
            nullValue();
        } else {
            beforeValue();
            out.appendString(value);
        }
    }

    /**
     * Writes an integer.
     *
     * @param value the number
     */
    public void value(long value) {
        beforeValue();
        out.append(value);
    }

    /**
     * Writes a number.
     *
     * @param value the number, finite
     * @throws JsonException where the number is not finite
     */
    public void value(double value) {
        finite(value);
        literal(Double.toString(value));
    }

    /**
     * Writes a number.
     *
     * @param value the number, finite
     * @throws JsonException where the number is not finite
     */
    public void value(float value) {
        finite(value);
        literal(Float.toString(value));
    }

    /**
     * Writes a boolean.
     *
     * @param value the boolean
     */
    public void value(boolean value) {
        literal(value ? "true" : "false");
    }

    /**
     * Writes a number. A {@link BigDecimal} is written without an exponent, unless that took more
     * than 10,000 digits.
     *
     * @param value a Long, Integer, Short, Byte, Double, Float, BigInteger or BigDecimal, or null
     * @throws JsonException where the number is not finite or of another class
     */
    public void value(@Nullable Number value) {
        if (value == null) {
            nullValue();
        } else if (value instanceof Long || value instanceof Integer) {
            value(value.longValue());
        } else if (value instanceof Double) {
            value(value.doubleValue());
        } else if (value instanceof BigDecimal decimal) {
            literal(Numbers.plain(decimal));
        } else if (value instanceof Float) {
            value(value.floatValue());
        } else if (value instanceof BigInteger || value instanceof Short || value instanceof Byte) {
            literal(value.toString());
        } else {
            throw unwritable("a number of " + value.getClass());
        }
    }

    /**
     * Writes a boolean.
     *
     * @param value the boolean, or null
     */
    public void value(@Nullable Boolean value) {
        literal(String.valueOf(value));
    }

    /**
     * Writes a date as RFC 3339 does.
     *
     * @param value the date, or null
     * @throws JsonException where the year does not have four digits
     */
    public void value(@Nullable LocalDate value) {
        try {
            value(value == null ? null : Rfc3339.format(value));
        } catch (DateTimeException e) {
            throw unwritable("a date whose year does not have four digits");
        }
    }

    /**
     * Writes a date-time as RFC 3339 does, always with seconds.
     *
     * @param value the date-time, or null
     * @throws JsonException where the year does not have four digits
     */
    public void value(@Nullable OffsetDateTime value) {
        try {
            value(value == null ? null : Rfc3339.format(value));
        } catch (DateTimeException e) {
            throw unwritable("a date-time whose year does not have four digits");
        }
    }

    /**
     * Writes a UUID as a string.
     *
     * @param value the UUID, or null
     */
    public void value(@Nullable UUID value) {
        value(value == null ? null : value.toString());
    }

    /**
     * Writes a URI as a string.
     *
     * @param value the URI, or null
     */
    public void value(@Nullable URI value) {
        value(value == null ? null : value.toString());
    }

    /**
     * Writes bytes as a string in base64 (RFC 4648, section 4).
     *
     * @param value the bytes, or null
     */
    public void value(@Nullable ByteString value) {
        value(value == null ? null : value.base64());
    }

    /**
     * Writes JSON of any shape.
     *
     * @param value the value, or null
     */
    public void value(@Nullable JsonValue value) {
        if (value instanceof JsonObject object) {
            beginObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                name(member.getKey());
                value(member.getValue());
            }
            endObject();
        } else if (value instanceof JsonArray array) {
            beginArray();
            for (JsonValue item : array.items()) {
                value(item);
            }
            endArray();
        } else if (value instanceof JsonString string) {
            value(string.value());
        } else {
            literal(String.valueOf(value)); // a number, a boolean or null
        }
    }

    /**
     * Writes members whose names are data.
     *
     * @param <T> the type of the values
     * @param members the members
     * @param codec writes the values
     */
    public <T> void members(Map<String, T> members, JsonCodec<T> codec) {
        for (Map.Entry<String, T> member : members.entrySet()) {
            name(member.getKey());
            codec.write(this, member.getValue());
        }
    }

    /**
     * Writes a member.
     *
     * @param name the name
     * @param value the value
     */
    public void member(String name, long value) {
        name(name);
        value(value);
    }

    /**
     * Writes a member.
     *
     * @param name the name
     * @param value the value, finite
     */
    public void member(String name, double value) {
        name(name);
        value(value);
    }

    /**
     * Writes a member.
     *
     * @param name the name
     * @param value the value, finite
     */
    public void member(String name, float value) {
        name(name);
        value(value);
    }

    /**
     * Writes a member.
     *
     * @param name the name
     * @param value the value
     */
    public void member(String name, boolean value) {
        name(name);
        value(value);
    }

    /**
     * Writes a member, or nothing where the value is null.
     *
     * @param name the name
     * @param value the value, or null
     */
    public void member(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    /**
     * Writes a member, or nothing where the value is null.
     *
     * @param name the name
     * @param value the value, or null
     */
    public void member(String name, @Nullable Number value) {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    /**
     * Writes a member, or nothing where the value is null.
     *
     * @param name the name
     * @param value the value, or null
     */
    public void member(String name, @Nullable Boolean value) {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    /**
     * Writes a member, or nothing where the value is null.
     *
     * @param <T> the type of the value
     * @param name the name
     * @param value the value, or null
     * @param codec writes the value
     */
    public <T> void member(String name, @Nullable T value, JsonCodec<T> codec) {
        if (value != null) {
            name(name);
            codec.write(this, value);
        }
    }

    /**
     * Writes a member, null included.
     *
     * @param <T> the type of the value
     * @param name the name
     * @param value the value, or null
     * @param codec writes the value
     */
    public <T> void memberOrNull(String name, @Nullable T value, JsonCodec<T> codec) {
        name(name);
        if (value == null) {
            nullValue();
        } else {
            codec.write(this, value);
        }
    }

    private void begin(boolean object) {
        beforeValue();
        if (depth == JsonValue.MAX_DEPTH) {
            throw unwritable("a value nested deeper than " + JsonValue.MAX_DEPTH);
        }
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
        }
        objects[depth++] = object;
        out.append(object ? '{' : '[');
        empty = true;
    }

    private void end(boolean object) {
        if (named || depth == 0 || objects[depth - 1] != object) {
            throw new IllegalStateException("an end without its beginning");
        }
        depth--;
        out.append(object ? '}' : ']');
        empty = false;
    }

    private void beforeValue() {
        if (named) {
            named = false;
        } else if (depth == 0 ? !empty : objects[depth - 1]) {
            throw new IllegalStateException("a value without a place, after \"" + name + "\"");
        } else if (!empty) {
            out.append(',');
        }
        empty = false;
    }

    private void literal(String ascii) {
        beforeValue();
        out.appendAscii(ascii);
    }

    private void finite(double value) {
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            throw unwritable(Double.toString(value));
        }
    }

    private JsonException unwritable(String what) {
        return new JsonException(name.isEmpty() ? "$" : name, what + " cannot be written as JSON");
    }
}
