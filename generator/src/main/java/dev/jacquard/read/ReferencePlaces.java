package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references of a tree: objects with a {@code $ref} where OpenAPI lets a Reference Object or a schema's
 * {@code $ref} stand. What looks like one in an example, a default, an enum, a const or an extension is data.
 */
final class ReferencePlaces {
    /** What the keys of an object are. */
    private enum Keys {
        /** The words of OpenAPI. */
        WORDS,
        /** Names that the document's author chose, each with an object of OpenAPI. */
        NAMES,
        /** Paths and extensions. */
        PATHS,
        /** Names, each with an Example Object. */
        EXAMPLE_NAMES,
        /** The words of an Example Object. */
        EXAMPLE,
        /** Names, each with a Link Object. */
        LINK_NAMES,
        /** The words of a Link Object. */
        LINK,
        /** Data. */
        NOTHING
    }

    private final boolean siblingsCount;
    private final List<LocatedObject> references = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();

    /**
     * @param root the tree
     * @param siblingsCount whether what stands beside a {@code $ref} counts, as in 3.1, or is ignored, as in 3.0
     */
    ReferencePlaces(JsonNode root, boolean siblingsCount) {
        this.siblingsCount = siblingsCount;
        visit(root, Keys.WORDS);
    }

    /** The objects that refer, in document order. */
    List<LocatedObject> references() {
        return references;
    }

    /** What schemas call themselves: {@code $id}, and {@code $anchor} with a {@code #} before it. */
    Set<String> anchors() {
        return anchors;
    }

    /** The text of an object's {@code $ref}, if it has one. */
    static @Nullable String reference(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null ? null : reference.textValue();
    }

    // The reader has limited the depth, so recursion is safe.
    private void visit(JsonNode node, Keys keys) {
        if (keys == Keys.NOTHING || !(node instanceof Located container)) {
            return;
        }
        if (node instanceof LocatedObject object && keysAreWords(keys)) {
            if (reference(object) != null) {
                references.add(object);
                if (!siblingsCount) {
                    return;
                }
            }
            note(object.get("$anchor"), "#");
            note(object.get("$dynamicAnchor"), "#");
            note(object.get("$id"), "");
        }
        int index = 0;
        for (JsonNode child : node) {
            if (child instanceof Located) {
                visit(child, node.isArray() ? Keys.WORDS : below(keys, container.token(index), child));
            }
            index++;
        }
    }

    private static boolean keysAreWords(Keys keys) {
        return keys == Keys.WORDS || keys == Keys.EXAMPLE || keys == Keys.LINK;
    }

    private void note(@Nullable JsonNode name, String prefix) {
        if (name != null && name.isTextual()) {
            anchors.add(prefix + name.textValue());
        }
    }

    private static Keys below(Keys keys, String key, JsonNode child) {
        return switch (keys) {
            case WORDS -> key.startsWith("x-") ? Keys.NOTHING : belowWord(key, child);
            case NAMES -> Keys.WORDS;
            case PATHS -> key.startsWith("x-") ? Keys.NOTHING : Keys.WORDS;
            case EXAMPLE_NAMES -> Keys.EXAMPLE;
            case LINK_NAMES -> Keys.LINK;
            case LINK -> key.equals("server") ? Keys.WORDS : Keys.NOTHING;
            case EXAMPLE, NOTHING -> Keys.NOTHING;
        };
    }

    private static Keys belowWord(String key, JsonNode child) {
        return switch (key) {
            case "example", "default", "enum", "const", "security", "mapping", "scopes" -> Keys.NOTHING;
            case "examples" -> child.isArray() ? Keys.NOTHING : Keys.EXAMPLE_NAMES;
            case "links" -> Keys.LINK_NAMES;
            case "paths" -> Keys.PATHS;
            case "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "responses",
                    "parameters", "requestBodies", "headers", "securitySchemes", "callbacks", "pathItems", "webhooks",
                    "content", "encoding", "variables" -> Keys.NAMES;
            default -> Keys.WORDS;
        };
    }
}
