package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import dev.jacquard.runtime.json.JsonArray;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonNull;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form of pairs: application/x-www-form-urlencoded (WHATWG URL, section 5.2).
 *
 * <p>Each item of a list is a pair of its own, an object is JSON text, null is no pair, unless the
 * document gives a member a style (OpenAPI, Encoding Object).
 */
public final class FormBody implements EncodedForm {
    private final Map<String, ParameterStyle> styles = new HashMap<>();
    private @Nullable Supplier<JsonValue> values;

    /** A form without styles. */
    public FormBody() {
    }

    /**
     * Gives a member a style.
     *
     * @param name the member's name
     * @param style how it is written
     * @return this
     */
    public FormBody style(String name, ParameterStyle style) {
        styles.put(name, style);
        return this;
    }

    /**
     * Sets what is sent.
     *
     * @param <T> the type of the value
     * @param codec writes the value as JSON, whose members are the pairs
     * @param value the value; null: nothing is sent
     * @return this
     */
    public <T> FormBody values(JsonCodec<T> codec, @Nullable T value) {
        // A class: the first lambda of a program costs more.
        values = value == null ? null : new Supplier<>() {
            @Override
            public JsonValue get() {
                return codec.toJson(value);
            }
        };
        return this;
    }

    @Override
    public String contentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public @Nullable RequestBody encoded() {
        return values == null
                ? null
                : RequestBody.of(text(values.get()).getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the text of a value} */
    String text(JsonValue value) {
        StringBuilder out = new StringBuilder();
        if (!(value instanceof JsonObject object)) {
            return ParameterText.encode(value.toString());
        }
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            ParameterStyle style = styles.get(member.getKey());
            if (style != null) {
                append(out, style.pairs(member.getKey(), member.getValue()));
            } else if (member.getValue() instanceof JsonArray array) {
                for (JsonValue item : array.items()) {
                    append(out, member.getKey(), item);
                }
            } else {
                append(out, member.getKey(), member.getValue());
            }
        }
        // The pairs are percent-encoded; forms write a blank as a plus sign.
        return out.toString().replace("%20", "+");
    }

    private static void append(StringBuilder out, String name, JsonValue value) {
        if (!(value instanceof JsonNull)) {
            boolean parts = value instanceof JsonObject || value instanceof JsonArray;
            ParameterStyle style = parts ? ParameterStyle.JSON : ParameterStyle.FORM;
            append(out, style.pairs(name, value));
        }
    }

    private static void append(StringBuilder out, List<String> pairs) {
        for (int i = 0; i < pairs.size(); i += 2) {
            out.append(out.length() == 0 ? "" : "&");
            out.append(pairs.get(i)).append('=').append(pairs.get(i + 1));
        }
    }
}
