package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonArray;
import dev.jacquard.runtime.json.JsonNull;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form of pairs: application/x-www-form-urlencoded (WHATWG URL, section 5.2).
 *
 * <p>Each item of a list is a pair of its own, an object is JSON text, null is no pair, unless the
 * document gives a member a style (OpenAPI, Encoding Object).
 */
public final class FormBody {
    private final Map<String, ParameterStyle> styles = new HashMap<>();

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
