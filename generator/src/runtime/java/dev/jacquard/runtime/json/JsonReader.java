package dev.jacquard.runtime.json;

import dev.jacquard.runtime.Immutable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON from the front to the end, one value after the other.
 *
 * <p>Each method reads one value and then stands behind it. A value of another type than the one
 * asked for is a {@link JsonException}; null is read by the methods that end in {@code OrNull}
 * only. Where a string is asked for, a number is taken as its literal text. Where an integer is
 * asked for, {@code 5.0} is one.
 *
 * <p>An object is read so:
 *
 * <pre>
 * for (String name = in.firstName(); name != null; name = in.nextName()) {
 *     switch (name) {
 *         case "id" -&gt; id = in.longValue();
 *         default -&gt; in.skip();
 *     }
 * }
 * </pre>
 */
public abstract class JsonReader {
    /** What a member costs a union's branch that is dropped, since no type declares it. */
    static final int DROPPED = 10;
    /** What a value costs that an enum does not list, or that is read as another kind. */
    static final int UNLISTED = 5;
    /** What a member costs that is kept without being declared. */
    static final int KEPT = 1;

    private final boolean lenient;

    JsonReader(boolean lenient) {
        this.lenient = lenient;
    }

    /** The kinds of JSON values. */
    public enum Kind {
        /** An object. */
        OBJECT,
        /** An array. */
        ARRAY,
        /** A string. */
        STRING,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Null. */
        NULL
    }

    /**
     * Says whether this reader tolerates what a strict one refuses: a required member that is
     * missing or null is left null, 0 or false; a string that holds a number or a boolean is read
     * where one is asked for; a date-time without an offset is taken as UTC.
     *
     * @return whether this reader is lenient
     */
    public final boolean lenient() {
        return lenient;
    }

    /**
     * Looks at the value that is read next, without reading it.
     *
     * @return the kind of the value
     */
    public abstract Kind peek();

    /** Reads the beginning of an object. */
    public abstract void beginObject();

    /**
     * Reads the beginning of an object and the name of its first member, or the object's end.
     *
     * @return the name, or null if the object has no members
     */
    public final @Nullable String firstName() {
        beginObject();
        return nextName();
    }

    /**
     * Reads the name of the next member of the object, or the object's end.
     *
     * @return the name, or null at the end of the object
     */
    public abstract @Nullable String nextName();

    /** Reads the beginning of an array. */
    public abstract void beginArray();

    /**
     * Moves to the next item of the array, or reads the array's end.
     *
     * @return whether there is an item to read
     */
    public abstract boolean nextElement();

    /** Reads a value of any kind and drops it. */
    public abstract void skip();

    /**
     * Returns the place of the value that was read last or that is read next.
     *
     * @return such as {@code $.tags[2]}
     */
    public abstract String path();

    /** Reads a string, number, boolean or null as its text. */
    abstract String text();

    /** Says whether a number of 64 bits without fraction and exponent comes next. */
    abstract boolean isPlainLong();

    /** Reads the number of which {@link #isPlainLong} spoke. */
    abstract long plainLong();

    /** Says whether values are read as of the kind that they are, and no other. */
    boolean exact() {
        return false;
    }

    /** Says whether a union tries whether the whole value is of one of its branches. */
    boolean isTrial() {
        return false;
    }

    /** Counts what the types that read this do not hold. Only unions ask. */
    void cost(int more) {
    }

    /** {@return a string; of a number its literal text} */
    public final String string() {
        Kind kind = peek();
        if (kind == Kind.STRING || kind == Kind.NUMBER && !exact()) {
            return text();
        }
        return lenientNull("a string");
    }

    /** {@return a string, or null} */
    public final @Nullable String stringOrNull() {
        return tryNull() ? null : string();
    }

    /** {@return an integer of 64 bits} */
    public final long longValue() {
        return integer(Long.MIN_VALUE, Long.MAX_VALUE, "an integer of 64 bits");
    }

    /** {@return an integer of 64 bits, or null} */
    public final @Nullable Long longOrNull() {
        return tryNull() ? null : longValue();
    }

    /** {@return an integer of 32 bits} */
    public final int intValue() {
        return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "an integer of 32 bits");
    }

    /** {@return an integer of 32 bits, or null} */
    public final @Nullable Integer intOrNull() {
        return tryNull() ? null : intValue();
    }

    /** {@return a number of double precision} */
    public final double doubleValue() {
        String text = number("a number");
        double value = text == null ? 0 : Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw error("expected a number in the range of a double, found a larger one");
        }
        return value;
    }

    /** {@return a number of double precision, or null} */
    public final @Nullable Double doubleOrNull() {
        return tryNull() ? null : doubleValue();
    }

    /** {@return a number of single precision} */
    public final float floatValue() {
        String text = number("a number");
        float value = text == null ? 0 : Float.parseFloat(text);
        if (Float.isInfinite(value)) {
            throw error("expected a number in the range of a float, found a larger one");
        }
        return value;
    }

    /** {@return a number of single precision, or null} */
    public final @Nullable Float floatOrNull() {
        return tryNull() ? null : floatValue();
    }

    /** {@return a boolean} */
    public final boolean booleanValue() {
        Kind kind = peek();
        if (kind == Kind.BOOLEAN) {
            return "true".equals(text());
        }
        if (lenient && kind == Kind.STRING) {
            String text = text();
            if (text.equals("true") || text.equals("false")) {
                return text.equals("true");
            }
            throw error("expected a boolean, found a string");
        }
        lenientNull("a boolean");
        return false;
    }

    /** {@return a boolean, or null} */
    public final @Nullable Boolean booleanOrNull() {
        return tryNull() ? null : booleanValue();
    }

    /** {@return an integer of up to 1,000 digits and an exponent of up to 10,000} */
    public final BigInteger bigInteger() {
        String text = number("an integer");
        try {
            return text == null ? none() : Numbers.integer(text);
        } catch (ArithmeticException e) {
            throw error("expected an integer, found a number with a fraction or too many digits");
        }
    }

    /** {@return an integer of any size, or null} */
    public final @Nullable BigInteger bigIntegerOrNull() {
        return tryNull() ? null : bigInteger();
    }

    /** {@return a decimal number of up to 1,000 digits and an exponent of up to 10,000} */
    public final BigDecimal decimal() {
        String text = number("a number");
        try {
            return text == null ? none() : Numbers.decimal(text);
        } catch (ArithmeticException e) {
            throw error("expected a decimal number, found one whose exponent is out of range");
        }
    }

    /** {@return a decimal number, or null} */
    public final @Nullable BigDecimal decimalOrNull() {
        return tryNull() ? null : decimal();
    }

    /** {@return a date of RFC 3339, such as {@code "2026-11-01"}} */
    public final LocalDate date() {
        String text = textOf("a date");
        try {
            return text == null ? none() : Rfc3339.parseDate(text);
        } catch (DateTimeException e) {
            throw notA("a date such as 2026-11-01", text);
        }
    }

    /** {@return a date, or null} */
    public final @Nullable LocalDate dateOrNull() {
        return tryNull() ? null : date();
    }

    /** {@return a date-time of RFC 3339, such as {@code "2026-11-01T08:30:00Z"}} */
    public final OffsetDateTime dateTime() {
        String text = textOf("a date-time");
        try {
            return text == null ? none() : Rfc3339.parseDateTime(text, lenient);
        } catch (DateTimeException e) {
            throw notA("a date-time such as 2026-11-01T08:30:00Z", text);
        }
    }

    /** {@return a date-time, or null} */
    public final @Nullable OffsetDateTime dateTimeOrNull() {
        return tryNull() ? null : dateTime();
    }

    /** {@return a UUID from a string} */
    public final UUID uuid() {
        String text = textOf("a UUID");
        try {
            if (text == null) {
                return none();
            }
            if (text.length() == 36) { // UUID.fromString is content with less
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // Reported below, without the text: it may be a secret.
        }
        throw error("expected a UUID, found a string that is none");
    }

    /** {@return a UUID, or null} */
    public final @Nullable UUID uuidOrNull() {
        return tryNull() ? null : uuid();
    }

    /** {@return a URI reference from a string; a blank and the like are percent-encoded} */
    public final URI uri() {
        String text = textOf("a URI");
        try {
            return text == null ? none() : UriText.parse(text);
        } catch (URISyntaxException e) {
            throw error("expected a URI, found a string that is none");
        }
    }

    /** {@return a URI, or null} */
    public final @Nullable URI uriOrNull() {
        return tryNull() ? null : uri();
    }

    /** {@return bytes from a string in base64} */
    public final ByteString base64() {
        String text = textOf("bytes in base64");
        try {
            return text == null ? none() : ByteString.fromBase64(text);
        } catch (IllegalArgumentException e) {
            throw error("expected bytes in base64, found a string that is none");
        }
    }

    /** {@return bytes in base64, or null} */
    public final @Nullable ByteString base64OrNull() {
        return tryNull() ? null : base64();
    }

    /**
     * Reads a value with a codec.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @return the value
     */
    public final <T extends @Nullable Object> T value(JsonCodec<T> codec) {
        return codec.read(this);
    }

    /**
     * Reads a value with a codec, or null.
     *
     * @param <T> the type of the value
     * @param codec reads the value where it is not null
     * @return the value, or null
     */
    public final <T> @Nullable T valueOrNull(JsonCodec<T> codec) {
        return tryNull() ? null : codec.read(this);
    }

    /**
     * Reads an array.
     *
     * @param <T> the type of the items
     * @param items reads the items
     * @return an unmodifiable list
     */
    public final <T extends @Nullable Object> List<T> list(JsonCodec<T> items) {
        if (lenient && tryNull()) {
            return none();
        }
        beginArray();
        List<T> list = new ArrayList<>();
        while (nextElement()) {
            list.add(items.read(this));
        }
        return Immutable.list(list);
    }

    /**
     * Reads an array, or null.
     *
     * @param <T> the type of the items
     * @param items reads the items
     * @return an unmodifiable list, or null
     */
    public final <T extends @Nullable Object> @Nullable List<T> listOrNull(JsonCodec<T> items) {
        return tryNull() ? null : list(items);
    }

    /**
     * Reads an array without equal items. Of equal items the first one counts.
     *
     * @param <T> the type of the items
     * @param items reads the items
     * @return an unmodifiable set in the order of the text
     */
    public final <T extends @Nullable Object> Set<T> set(JsonCodec<T> items) {
        if (lenient && tryNull()) {
            return none();
        }
        beginArray();
        Set<T> set = new LinkedHashSet<>();
        while (nextElement()) {
            set.add(items.read(this));
        }
        return Immutable.set(set);
    }

    /**
     * Reads an array without equal items, or null.
     *
     * @param <T> the type of the items
     * @param items reads the items
     * @return an unmodifiable set, or null
     */
    public final <T extends @Nullable Object> @Nullable Set<T> setOrNull(JsonCodec<T> items) {
        return tryNull() ? null : set(items);
    }

    /**
     * Reads an object whose member names are data. Of two members of one name the last one counts.
     *
     * @param <T> the type of the members' values
     * @param values reads the members' values
     * @return an unmodifiable map in the order of the text
     */
    public final <T extends @Nullable Object> Map<String, T> map(JsonCodec<T> values) {
        if (lenient && tryNull()) {
            return none();
        }
        Map<String, T> map = new LinkedHashMap<>();
        for (String name = firstName(); name != null; name = nextName()) {
            map.put(name, undeclared(values));
        }
        return Immutable.map(map);
    }

    /**
     * Reads an object whose member names are data, or null.
     *
     * @param <T> the type of the members' values
     * @param values reads the members' values
     * @return an unmodifiable map, or null
     */
    public final <T extends @Nullable Object> @Nullable Map<String, T> mapOrNull(
            JsonCodec<T> values) {
        return tryNull() ? null : map(values);
    }

    /**
     * Reads the value of a member that no type declares, and that is kept.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @return the value
     */
    public final <T extends @Nullable Object> T undeclared(JsonCodec<T> codec) {
        cost(KEPT);
        return codec.read(this);
    }

    /**
     * Notes that an enum does not list the value that was read last.
     *
     * @param <T> the enum
     * @param value the value
     * @return the value
     */
    public final <T> T unlisted(T value) {
        cost(UNLISTED);
        return value;
    }

    /** {@return a value of any kind} */
    public JsonValue any() {
        Kind kind = peek();
        if (kind == Kind.OBJECT) {
            return new JsonObject(map(JsonCodec.VALUE));
        } else if (kind == Kind.ARRAY) {
            return new JsonArray(list(JsonCodec.VALUE));
        }
        String text = text();
        if (kind == Kind.STRING) {
            return new JsonString(text);
        } else if (kind == Kind.NUMBER) {
            return new JsonNumber(text);
        }
        return kind == Kind.NULL ? new JsonNull() : new JsonBoolean("true".equals(text));
    }

    /**
     * Reports required members that were missing from the object that was read last. Does nothing
     * where this reader is lenient.
     *
     * @param names the names of the members
     * @throws JsonException where this reader is strict
     */
    public final void missing(List<String> names) {
        if (lenient) {
            return;
        }
        StringBuilder problem = new StringBuilder("missing required member");
        problem.append(names.size() == 1 ? " " : "s ");
        for (int i = 0; i < names.size(); i++) {
            problem.append(i == 0 ? "\"" : ", \"").append(names.get(i)).append('"');
        }
        throw error(problem.toString());
    }

    /**
     * Makes an exception that names the place of the value that was read last.
     *
     * @param problem what is wrong with the value
     * @return the exception, to be thrown
     */
    public JsonException error(String problem) {
        return new JsonException(path(), problem);
    }

    /** Reads null where it comes next. */
    final boolean tryNull() {
        if (peek() != Kind.NULL) {
            return false;
        }
        text();
        return true;
    }

    /** The error for a value of another kind than expected. */
    final JsonException mismatch(String expected) {
        String found = switch (peek()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            default -> "null";
        };
        return error("expected " + expected + ", found " + found);
    }

    /** Reads null and returns it where this reader is lenient; any other value is an error. */
    private String lenientNull(String expected) {
        if (lenient && tryNull()) {
            return none();
        }
        throw mismatch(expected);
    }

    /** The null of a lenient reader, in a place whose type has no null. */
    private static <T extends @Nullable Object> T none() {
        return null;
    }

    private @Nullable String textOf(String expected) {
        return peek() == Kind.STRING ? text() : lenientNull(expected);
    }

    /** Returns the literal of a number, or null for a lenient null. */
    private @Nullable String number(String expected) {
        Kind kind = peek();
        if (kind == Kind.NUMBER) {
            return text();
        }
        if (lenient && kind == Kind.STRING) {
            String text = text();
            try {
                Numbers.decimal(text);
                return text;
            } catch (NumberFormatException e) {
                throw error("expected " + expected + ", found a string");
            } catch (ArithmeticException e) {
                throw error("expected " + expected + ", found one that is out of range");
            }
        }
        return lenientNull(expected);
    }

    private long integer(long min, long max, String expected) {
        try {
            long value;
            if (isPlainLong()) {
                value = plainLong();
            } else {
                String text = number(expected);
                // 5.0 and 5e0 are integers too.
                value = text == null ? 0 : Numbers.decimal(text).longValueExact();
            }
            if (value >= min && value <= max) {
                return value;
            }
        } catch (ArithmeticException e) {
            // Reported below.
        }
        throw error("expected " + expected + ", found another number");
    }

    private JsonException notA(String expected, @Nullable String text) {
        String shown = String.valueOf(text);
        shown = shown.length() > 40 ? shown.substring(0, 40) + "..." : shown;
        return error("expected " + expected + ", found " + JsonCodec.STRING.encode(shown));
    }
}
