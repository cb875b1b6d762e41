package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the schemas of documents call themselves: {@code $id} as it is written, {@code $anchor} and {@code
 * $dynamicAnchor} with a {@code #} before them (JSON Schema 2020-12, section 8.2). A dynamic anchor counts as a plain
 * one: no schema of a client is entered from another resource.
 */
final class Anchors {
    private final Map<Tree, Map<String, Pointer>> byTree = new HashMap<>();

    /** The place that a name stands for in a document; null if none does. */
    @Nullable Pointer find(Tree tree, String name) {
        Map<String, Pointer> anchors = byTree.get(tree);
        if (anchors == null) {
            anchors = new HashMap<>();
            if (tree.root() != null) {
                Pointer top = new Pointer(tree.file().document(), "");
                collect(tree.root(), top, anchors, new IdentityHashMap<>());
            }
            byTree.put(tree, anchors);
        }
        return anchors.get(name);
    }

    private static void collect(JsonNode node, Pointer place, Map<String, Pointer> anchors,
            Map<JsonNode, Boolean> seen) {
        // What YAML aliases share is looked at once.
        if (!(node instanceof Located container) || seen.put(node, true) != null) {
            return;
        }
        if (node.isObject()) {
            note(node.get("$anchor"), "#", place, anchors);
            note(node.get("$dynamicAnchor"), "#", place, anchors);
            note(node.get("$id"), "", place, anchors);
        }
        int index = 0;
        for (JsonNode child : node) {
            if (child instanceof Located) {
                collect(child, place.child(container.token(index)), anchors, seen);
            }
            index++;
        }
    }

    private static void note(@Nullable JsonNode name, String prefix, Pointer place, Map<String, Pointer> anchors) {
        if (name != null && name.isTextual()) {
            anchors.putIfAbsent(prefix + name.textValue(), place);
        }
    }
}
