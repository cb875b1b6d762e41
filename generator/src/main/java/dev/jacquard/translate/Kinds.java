package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** The types that a schema states, or that its other keywords imply; with the misspellings of the real world. */
final class Kinds {
    private Kinds() {}

    /** The types, without null; none if the schema says nothing. */
    static Set<String> of(Facts facts) {
        Set<String> kinds = new LinkedHashSet<>();
        if (facts.types != null) {
            facts.types.forEach(type -> kinds.add(standard(type, facts)));
        }
        kinds.remove("null");
        if (kinds.isEmpty()) {
            implied(facts, kinds);
        }
        // A number may be an integer.
        if (kinds.contains("number")) {
            kinds.remove("integer");
        }
        return kinds;
    }

    /** The type of a JSON value. */
    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "null";
        };
    }

    private static void implied(Facts facts, Set<String> kinds) {
        if (facts.listing != null) {
            facts.listing.json().get("enum").forEach(value -> kinds.add(of(value)));
            kinds.remove("null");
        } else if (facts.constant != null) {
            kinds.add(of(facts.constant));
            kinds.remove("null");
        } else if (facts.hasProperties() || facts.additional != null || !facts.patterns.isEmpty()) {
            kinds.add("object");
        } else if (facts.items != null || !facts.prefixItems.isEmpty()) {
            kinds.add("array");
        } else if (facts.format != null) {
            impliedByFormat(facts.format, kinds);
        }
    }

    private static void impliedByFormat(String format, Set<String> kinds) {
        switch (format) {
            case "date", "date-time", "uuid", "uri", "byte", "binary", "password", "email", "hostname" -> kinds.add("string");
            case "int32", "int64" -> kinds.add("integer");
            case "float", "double", "decimal" -> kinds.add("number");
            default -> { }
        }
    }

    private static String standard(String type, Facts facts) {
        switch (type) {
            case "int", "long", "int32", "int64":
                return "integer";
            case "float", "double", "decimal":
                return "number";
            case "bool":
                return "boolean";
            case "str", "text", "url", "email", "uri", "uuid", "date", "datetime", "date-time", "timestamp", "time":
                facts.format = facts.format != null ? facts.format : type.equals("datetime") ? "date-time" : type;
                return "string";
            case "file", "binary":
                facts.format = "binary";
                return "string";
            case "map", "dict", "hash":
                return "object";
            case "list":
                return "array";
            default:
                return type;
        }
    }
}
