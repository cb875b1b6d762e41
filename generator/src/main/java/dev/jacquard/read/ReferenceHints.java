package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.NearestName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses what a reference that leads nowhere was meant to name. */
final class ReferenceHints {
    /** What a reference into the same file looks like. */
    static final String LOCAL = "a local reference is like #/components/schemas/Name";

    /** What helps where nothing is like what was meant. */
    static final String ADD = "an overlay (overlays) can add what is missing to a document that is not yours";

    private final @Nullable JsonNode root;
    private final NearestName nearest = new NearestName();

    ReferenceHints(@Nullable JsonNode root) {
        this.root = root;
    }

    /** A hint for a pointer that leads nowhere: an existing place of nearly the same spelling. */
    @Nullable String local(String reference) {
        Pointer wanted = LocalReference.pointer("", root, reference);
        List<String> tokens = wanted.tokens();
        Pointer found = Pointer.ROOT;
        JsonNode node = root;
        if (node == null) {
            return null;
        }
        for (String token : tokens) {
            JsonNode next = LocalReference.step(node, token);
            String name = next != null || !node.isObject() ? token : nearest.to(token, node.fieldNames());
            if (next == null && name != null) {
                next = LocalReference.step(node, name);
            }
            if (next == null) {
                return component(tokens.get(tokens.size() - 1));
            }
            found = found.child(String.valueOf(name));
            node = next;
        }
        return "did you mean #" + found.path() + "?";
    }

    /** A hint for a bare name: a component that bears it; null if none does. */
    @Nullable String component(String name) {
        if (root == null) {
            return null;
        }
        for (Map.Entry<String, JsonNode> section : root.path("components").properties()) {
            if (section.getValue().has(name)) {
                return "did you mean #" + Pointer.of("/components").child(section.getKey()).child(name).path() + "?";
            }
        }
        for (String section : List.of("definitions", "parameters", "responses")) {
            if (root.path("swagger").isValueNode() && root.path(section).has(name)) {
                return "did you mean #" + Pointer.ROOT.child(section).child(name).path() + "?";
            }
        }
        return null;
    }
}
