package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of headers (OpenAPI, style simple). */
public final class HeaderReader {
    private HeaderReader() {
    }

    /**
     * Reads a header.
     *
     * @param <T> the type of the value
     * @param headers the headers
     * @param name the header's name
     * @param codec reads a text as such a value
     * @return the value; null where there is no such header
     * @throws IllegalArgumentException where the text is no such value
     */
    public static <T> @Nullable T value(Headers headers, String name, JsonCodec<T> codec) {
        String text = headers.first(name);
        return text == null ? null : read(name, JsonValue.of(text.strip()), codec);
    }

    /**
     * Reads a header that holds a list.
     *
     * @param <T> the type of the items
     * @param headers the headers
     * @param name the header's name; all headers of this name make one list
     * @param items reads a text as an item
     * @return the items; null where there is no such header
     * @throws IllegalArgumentException where a text is no such item
     */
    public static <T> @Nullable List<T> list(Headers headers, String name, JsonCodec<T> items) {
        List<String> values = headers.all(name);
        if (values.isEmpty()) {
            return null;
        }
        List<T> list = new ArrayList<>();
        for (String value : values) {
            for (String text : value.split(",", -1)) {
                if (!text.isBlank()) {
                    list.add(read(name, JsonValue.of(text.strip()), items));
                }
            }
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Reads a header that holds JSON.
     *
     * @param <T> the type of the value
     * @param headers the headers
     * @param name the header's name
     * @param codec reads the value
     * @return the value; null where there is no such header
     * @throws IllegalArgumentException where the text does not hold such a value
     */
    public static <T> @Nullable T json(Headers headers, String name, JsonCodec<T> codec) {
        String text = headers.first(name);
        try {
            return text == null ? null : codec.decode(text);
        } catch (JsonException e) {
            throw wrong(name, e);
        }
    }

    /** A lenient reader takes the text of a number or boolean for what it says. */
    private static <T> T read(String name, JsonValue text, JsonCodec<T> codec) {
        try {
            String json = JsonCodec.VALUE.encode(text);
            return codec.decode(json.getBytes(StandardCharsets.UTF_8), true);
        } catch (JsonException e) {
            throw wrong(name, e);
        }
    }

    private static IllegalArgumentException wrong(String name, JsonException e) {
        return new IllegalArgumentException("the header " + name + ": " + e.getMessage(), e);
    }
}
