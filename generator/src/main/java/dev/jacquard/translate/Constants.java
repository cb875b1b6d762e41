package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that allow one value: {@code const}, or a list of one, which says the same (JSON Schema 2020-12, validation,
 * section 6.1.3) and is how documents say it that cannot use {@code const}.
 */
final class Constants {
    private Constants() {}

    /** The only value that a schema's own keywords allow; null if there are more. */
    static @Nullable JsonNode of(JsonNode schema) {
        JsonNode constant = schema.get("const");
        JsonNode list = schema.path("enum");
        return constant == null && list.isArray() && list.size() == 1 ? list.get(0) : constant;
    }

    /**
     * Whether a list of one value is a constant, which has no type of its own: that of a member whose value nobody has to
     * choose, since it is required or the default. Where there is a choice between the value and none, or where the document
     * gives it a name, it is the first value of an enum.
     */
    static boolean isConstant(SchemaNode schema, Facts facts, Context context) {
        if (facts.listing == null || !facts.listing.pointer().equals(schema.pointer()) || facts.nullable) {
            return false;
        }
        JsonNode value = of(schema.json());
        return value != null
                && (value.isTextual() || value.isNumber())
                && Kinds.of(facts).equals(Set.of(Kinds.of(value)))
                && !EnumNotes.areGiven(schema)
                && isGiven(schema, value, context);
    }

    /** Whether the value is there without a choice. */
    private static boolean isGiven(SchemaNode schema, JsonNode value, Context context) {
        List<String> tokens = schema.pointer().tokens();
        int last = tokens.size() - 1;
        if (last < 1 || !tokens.get(last - 1).equals("properties")) {
            return false;
        }
        JsonNode stated = schema.json().get("default");
        if (stated != null) {
            return stated.equals(value);
        }
        Pointer holder = schema.pointer().parent().parent();
        for (JsonNode name : context.raw(holder).map(json -> json.path("required")).orElse(value)) {
            if (name.isTextual() && name.textValue().equals(tokens.get(last))) {
                return true;
            }
        }
        return false;
    }
}
