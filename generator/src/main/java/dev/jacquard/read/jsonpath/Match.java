package dev.jacquard.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value and the way to it.
 *
 * @param parent the value around it; null for the root
 * @param token its name or index there
 * @param node the value
 */
record Match(@Nullable Match parent, String token, JsonNode node) {
    static Match root(JsonNode node) {
        return new Match(null, "", node);
    }

    Pointer pointer() {
        List<String> tokens = new ArrayList<>();
        for (Match match = this; match != null && match.parent != null; match = match.parent) {
            tokens.add(match.token);
        }
        Pointer pointer = Pointer.ROOT;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            pointer = pointer.child(tokens.get(i));
        }
        return pointer;
    }

    List<Match> children() {
        List<Match> children = new ArrayList<>(node.size());
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                children.add(new Match(this, member.getKey(), member.getValue()));
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                children.add(new Match(this, Integer.toString(i), node.get(i)));
            }
        }
        return children;
    }
}
