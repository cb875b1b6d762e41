package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonArray;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonNumber;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonString;
import dev.jacquard.runtime.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Masks the secrets of one request, and of its answer, in whole texts. */
final class MaskedText {
    private final Secrets names;
    private final List<String> values;

    /**
     * @param values what no text may show wherever it stands
     */
    MaskedText(Secrets names, List<String> values) {
        this.names = names;
        this.values = values;
    }

    String text(String text) {
        return Secrets.maskValues(text, values);
    }

    /** Masks an address, or the part of it that begins with the path. */
    String address(String address) {
        int query = address.indexOf('?') + 1;
        return text(query == 0
                ? address
                : address.substring(0, query).concat(pairs(address.substring(query))));
    }

    /** Masks a query, or a form of pairs. */
    private String pairs(String pairs) {
        StringBuilder out = new StringBuilder();
        for (String pair : pairs.split("&", -1)) {
            int end = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
            out.append(out.length() == 0 ? "" : "&").append(pair, 0, end);
            boolean isSecret = end < pair.length()
                    && names.isSecret(decoded(pair.substring(0, end)));
            out.append(isSecret ? "=".concat(Secrets.MASK) : pair.substring(end));
        }
        return out.toString();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /**
     * Masks a body. JSON stays JSON of the same types: secret numbers become 0.
     *
     * @param type what the header Content-Type says
     */
    byte[] body(byte[] bytes, @Nullable String type) {
        String essence = ContentType.essence(type);
        if (bytes.length == 0 || essence == null) {
            return bytes;
        }
        boolean isForm = essence.equals("application/x-www-form-urlencoded");
        boolean isText = isForm || essence.startsWith("text/") || essence.contains("json")
                || essence.contains("xml");
        if (!isText) {
            return bytes;
        }
        String text = new String(bytes, ContentType.charset(type));
        if (isForm) {
            text = pairs(text);
        } else {
            text = ContentType.isJson(essence) ? json(text) : names.maskMembers(text);
        }
        return text(text).getBytes(ContentType.charset(type));
    }

    private String json(String text) {
        try {
            return masked(JsonValue.parse(text), false).toString();
        } catch (JsonException e) {
            return names.maskMembers(text);
        }
    }

    private JsonValue masked(JsonValue value, boolean isSecret) {
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            array.items().forEach(item -> items.add(masked(item, isSecret)));
            return JsonValue.array(items);
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) ->
                    members.put(name, masked(member, isSecret || names.isSecret(name))));
            return JsonValue.object(members);
        }
        if (!isSecret) {
            return value;
        }
        return value instanceof JsonString
                ? JsonValue.of(Secrets.MASK)
                : value instanceof JsonNumber ? JsonValue.of(0) : value;
    }
}
