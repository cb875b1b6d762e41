package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import org.jspecify.annotations.Nullable;

/** One value as the whole query of a request (OpenAPI 3.2, {@code in: querystring}). */
public final class QueryString {
    private QueryString() {
    }

    /**
     * Sends a value as a form of pairs.
     *
     * @param <T> the type of the value
     * @param http the request
     * @param codec writes the value as JSON, whose members are the pairs
     * @param value the value; null is not sent
     */
    public static <T> void form(RequestBuilder http, JsonCodec<T> codec, @Nullable T value) {
        if (value == null) {
            return;
        }
        String form;
        try {
            form = new FormBody().text(codec.toJson(value));
        } catch (IllegalArgumentException | ArithmeticException | JsonException e) {
            throw http.invalid("the query cannot be written: " + e.getMessage());
        }
        if (!form.isEmpty()) {
            for (String pair : form.split("&")) {
                http.query(pair);
            }
        }
    }

    /**
     * Sends a value as JSON text.
     *
     * @param <T> the type of the value
     * @param http the request
     * @param codec writes the value
     * @param value the value; null is not sent
     */
    public static <T> void json(RequestBuilder http, JsonCodec<T> codec, @Nullable T value) {
        String json;
        try {
            json = value == null ? null : codec.encode(value);
        } catch (JsonException e) {
            throw http.invalid("the query cannot be written: " + e.getMessage());
        }
        text(http, json);
    }

    /**
     * Sends a text.
     *
     * @param http the request
     * @param text the text; null is not sent
     */
    public static void text(RequestBuilder http, @Nullable String text) {
        if (text != null) {
            try {
                http.query(ParameterText.encode(text));
            } catch (IllegalArgumentException e) {
                throw http.invalid("the query cannot be written: " + e.getMessage());
            }
        }
    }
}
