package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes trees out of drafts, under a limit: a draft may hold the same object in many places. */
final class Drafts {
    private final int maxNodes;
    private int nodes;

    private Drafts(int maxNodes) {
        this.maxNodes = maxNodes;
    }

    /** A draft of an array or object, which holds what that holds; any other value as it is. */
    static JsonNode of(JsonNode node) {
        if (node instanceof LocatedObject object) {
            return DraftObject.of(object);
        }
        return node instanceof LocatedArray array ? DraftArray.of(array) : node;
    }

    /**
     * The tree of a draft, in which every array and object knows where it stands and where it was written.
     *
     * @throws SyntaxProblem if the tree would hold more values than one file may
     */
    static LocatedObject finish(DraftObject draft, ReadOptions limits) throws SyntaxProblem {
        return (LocatedObject) new Drafts(limits.maxNodes()).copy(draft);
    }

    // Depth is bounded: that of each file is limited, and so is how many of them lie in each other.
    private JsonNode copy(JsonNode node) throws SyntaxProblem {
        if (++nodes > maxNodes) {
            throw new SyntaxProblem("too-many-values",
                    "the document holds more than " + maxNodes + " values where its files are brought together", -1, null);
        }
        if (node.isObject()) {
            return object(node);
        }
        return node.isArray() ? array(node) : node;
    }

    private LocatedObject object(JsonNode node) throws SyntaxProblem {
        Map<String, JsonNode> members = new LinkedHashMap<>(Frame.capacity(node.size()));
        Origin[] origins = new Origin[node.size()];
        int place = 0;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            origins[place] = node instanceof DraftObject draft
                    ? draft.origin(member.getKey())
                    : ((Located) node).origin(place);
            members.put(member.getKey(), copy(member.getValue()));
            place++;
        }
        LocatedObject object = new LocatedObject(members, Arrays.asList(origins));
        attach(object, members.values());
        return object;
    }

    private LocatedArray array(JsonNode node) throws SyntaxProblem {
        List<JsonNode> elements = new ArrayList<>(node.size());
        Origin[] origins = new Origin[node.size()];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = node instanceof DraftArray draft ? draft.origin(i) : ((Located) node).origin(i);
            elements.add(copy(node.get(i)));
        }
        LocatedArray array = new LocatedArray(elements, Arrays.asList(origins));
        attach(array, elements);
        return array;
    }

    private static void attach(Located container, Iterable<JsonNode> children) {
        int place = 0;
        for (JsonNode child : children) {
            if (child instanceof Located located) {
                located.attach(container, place);
            }
            place++;
        }
    }
}
