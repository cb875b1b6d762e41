package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says, with all that it takes over by {@code allOf} and references: the schema's own words go before those of
 * its parts.
 */
final class Facts {
    private final Context context;
    private final Set<Pointer> seen = new HashSet<>();

    /** The types that are stated; null if none are. */
    @Nullable Set<String> types;

    boolean nullable;
    @Nullable String format;
    final Map<String, List<SchemaNode>> properties = new LinkedHashMap<>();
    final Set<String> required = new LinkedHashSet<>();
    final List<SchemaNode> patterns = new ArrayList<>();
    final List<Alternatives> alternatives = new ArrayList<>();
    @Nullable SchemaNode items;
    @Nullable SchemaNode additional;
    final List<SchemaNode> prefixItems = new ArrayList<>();
    /** The greatest number of elements; -1 if none is stated. */
    int maxItems = -1;
    boolean unique;
    /** The schema that lists the values; it holds their names, too. */
    @Nullable SchemaNode listing;
    @Nullable JsonNode constant;
    @Nullable SchemaNode discriminator;

    /**
     * Schemas one of which a value must satisfy.
     *
     * @param branches the schemas
     */
    record Alternatives(List<SchemaNode> branches) {}

    Facts(Context context) {
        this.context = context;
    }

    /** The facts of a schema. */
    static Facts of(SchemaNode schema, Context context) {
        Facts facts = new Facts(context);
        facts.add(schema);
        return facts;
    }

    /** Adds what a schema says. */
    void add(SchemaNode schema) {
        if (!schema.json().isObject() || !seen.add(schema.pointer())) {
            return;
        }
        context.schemaCheck().check(schema);
        schema.json().fieldNames().forEachRemaining(keyword -> keyword(keyword, schema));
        if (schema.is("nullable")) {
            nullable = true;
        }
    }

    private void keyword(String keyword, SchemaNode schema) {
        JsonNode value = schema.json().get(keyword);
        switch (keyword) {
            case "$ref" -> context.schema(schema).ifPresent(this::add);
            case "allOf" -> schema.children("allOf").forEach(this::add);
            case "type" -> types(value);
            case "format" -> format = format == null ? value.textValue() : format;
            case "properties" -> value.fieldNames()
                    .forEachRemaining(name -> properties
                            .computeIfAbsent(name, each -> new ArrayList<>())
                            .add(schema.member("properties", name)));
            case "required" -> value.forEach(name -> {
                if (name.isTextual()) {
                    required.add(name.textValue());
                }
            });
            case "patternProperties" -> value.fieldNames()
                    .forEachRemaining(name -> patterns.add(schema.member("patternProperties", name)));
            case "items" -> items = items == null ? schema.child("items") : items;
            case "additionalProperties" -> additional = additional == null ? schema.child(keyword) : additional;
            case "prefixItems" -> prefixItems.addAll(prefixItems.isEmpty() ? schema.children(keyword) : List.of());
            case "maxItems" -> maxItems = value.canConvertToInt() ? value.intValue() : maxItems;
            case "uniqueItems" -> unique |= schema.is("uniqueItems");
            case "enum" -> listing = listing == null && value.isArray() && !value.isEmpty() ? schema : listing;
            case "const" -> constant = constant == null ? value : constant;
            case "discriminator" -> discriminator = discriminator == null ? schema : discriminator;
            case "oneOf", "anyOf" -> {
                List<SchemaNode> branches = schema.children(keyword);
                if (!branches.isEmpty()) {
                    alternatives.add(new Alternatives(branches));
                }
            }
            default -> { }
        }
    }

    private void types(JsonNode value) {
        Set<String> stated = new LinkedHashSet<>();
        if (value.isTextual()) {
            stated.add(value.textValue());
        }
        value.forEach(each -> stated.add(each.asText()));
        boolean orNull = stated.remove("null");
        if (types == null) {
            types = stated;
            nullable |= orNull;
        } else {
            // Both must hold: only what both allow is left, unless they contradict each other.
            Set<String> both = new LinkedHashSet<>(types);
            both.retainAll(stated);
            types = both.isEmpty() ? types : both;
        }
    }

    /** Whether it takes over all that another says. */
    boolean includes(Facts other) {
        return seen.containsAll(other.seen);
    }

    /** Whether null is its only value. */
    boolean isNull() {
        if (types != null) {
            return types.isEmpty();
        }
        if (constant != null) {
            return constant.isNull();
        }
        if (listing == null) {
            return false;
        }
        for (JsonNode value : listing.json().get("enum")) {
            if (!value.isNull()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says what members an object has. */
    boolean hasProperties() {
        return !properties.isEmpty();
    }

    /** Whether undeclared members are declared not to be there. */
    boolean closed() {
        return additional != null && additional.json().isBoolean() && !additional.json().booleanValue();
    }
}
