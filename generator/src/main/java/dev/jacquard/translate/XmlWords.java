package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.XmlNode.Kind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an XML Object says.
 *
 * @param stated whether there is one
 * @param kind the kind of node; null if it is not stated
 * @param name the name; null if none is stated
 * @param namespace the namespace; null if none is stated
 * @param prefix the prefix; null if none is stated
 */
record XmlWords(
        boolean stated,
        @Nullable Kind kind,
        @Nullable String name,
        @Nullable String namespace,
        @Nullable String prefix) {
    private static final XmlWords NONE = new XmlWords(false, null, null, null, null);
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** What a schema says itself. */
    static XmlWords of(SchemaNode schema) {
        JsonNode xml = schema.json().path("xml");
        if (!xml.isObject()) {
            return NONE;
        }
        String name = text(xml, "name");
        String prefix = text(xml, "prefix");
        int colon = name == null ? -1 : name.indexOf(':');
        if (colon > 0) {
            // Documents write the prefix into the name, too.
            prefix = prefix == null ? name.substring(0, colon) : prefix;
            name = name.substring(colon + 1);
        }
        String namespace = text(xml, "namespace");
        return new XmlWords(true, kind(xml), name, namespace == null && "xml".equals(prefix) ? XML : namespace, prefix);
    }

    /** What a schema says, or else the one that it stands for. */
    static XmlWords through(SchemaNode schema, Context context) {
        Set<SchemaNode> seen = new HashSet<>();
        for (SchemaNode at = schema; at != null && seen.add(at); at = XmlWords.next(at, context)) {
            XmlWords words = of(at);
            if (words.stated) {
                return words;
            }
        }
        return NONE;
    }

    /** The schema that a schema stands for, by a reference or an {@code allOf} of one; null if it is none. */
    static @Nullable SchemaNode next(SchemaNode schema, Context context) {
        if (schema.reference() != null) {
            return context.schema(schema).orElse(null);
        }
        if (schema.json().path("allOf").size() == 1) {
            return schema.children("allOf").stream().findFirst().orElse(null);
        }
        return schema.has("items") || schema.has("properties") ? null : Wrappers.onlyBranch(schema);
    }

    private static @Nullable Kind kind(JsonNode xml) {
        String stated = text(xml, "nodeType");
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(stated)) {
                return kind;
            }
        }
        if (xml.path("attribute").asBoolean()) {
            return Kind.ATTRIBUTE;
        }
        return xml.path("wrapped").asBoolean() ? Kind.ELEMENT : null;
    }

    private static @Nullable String text(JsonNode xml, String word) {
        String text = xml.path(word).textValue();
        return text == null || text.isEmpty() ? null : text;
    }
}
