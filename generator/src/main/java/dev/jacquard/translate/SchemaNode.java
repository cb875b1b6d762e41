package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema as the document writes it, and where it stands.
 *
 * <p>Schemas are read from the tree, not from Swagger Parser's objects: these do not keep every keyword, and say
 * differently in 3.0 and 3.1 what the tree says alike.
 *
 * @param json the schema: an object, or true or false
 * @param pointer its place
 */
record SchemaNode(JsonNode json, Pointer pointer) {
    /** A keyword's value as a schema; null if it is none. */
    @Nullable SchemaNode child(String keyword) {
        JsonNode value = json.get(keyword);
        return value != null && isSchema(value) ? new SchemaNode(value, pointer.child(keyword)) : null;
    }

    /** The schemas of a keyword whose value is an array. */
    List<SchemaNode> children(String keyword) {
        List<SchemaNode> children = new ArrayList<>();
        JsonNode array = json.path(keyword);
        for (int i = 0; array.isArray() && i < array.size(); i++) {
            if (isSchema(array.get(i))) {
                children.add(new SchemaNode(array.get(i), pointer.child(keyword).child(i)));
            }
        }
        return children;
    }

    /** The schema of a member of a keyword's value. */
    SchemaNode member(String keyword, String name) {
        return new SchemaNode(json.path(keyword).path(name), pointer.child(keyword).child(name));
    }

    boolean has(String keyword) {
        return json.has(keyword);
    }

    boolean is(String keyword) {
        return json.path(keyword).isBoolean() && json.path(keyword).booleanValue();
    }

    @Nullable String text(String keyword) {
        return json.path(keyword).textValue();
    }

    /** The text of its reference; null if it is none. A property called {@code $ref} would be an object. */
    @Nullable String reference() {
        return text("$ref");
    }

    private static boolean isSchema(JsonNode value) {
        return value.isObject() || value.isBoolean();
    }
}
