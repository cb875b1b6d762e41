package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows references that lead to references, each once, and finds those that lead only to each other. */
final class ReferenceRings {
    private final Resolver resolver;
    private final Set<JsonNode> followed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<JsonNode> closed = Collections.newSetFromMap(new IdentityHashMap<>());

    ReferenceRings(Resolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Follows a reference.
     *
     * @return the reference that closes a ring which was not found before; null if there is none
     */
    @Nullable JsonNode follow(Tree tree, JsonNode start) {
        List<JsonNode> way = new ArrayList<>();
        JsonNode node = start;
        Tree at = tree;
        while (node.isObject() && followed.add(node)) {
            way.add(node);
            String reference = Resolver.reference(node);
            Target target = reference == null ? null : target(at, reference);
            if (target == null) {
                return null;
            }
            node = target.node();
            at = target.tree();
        }
        int ring = way.size() - 1;
        while (ring >= 0 && way.get(ring) != node) {
            ring--;
        }
        if (ring < 0) {
            return null;
        }
        closed.addAll(way.subList(ring, way.size()));
        return node;
    }

    /** Whether a reference is part of a ring. */
    boolean closed(JsonNode node) {
        return closed.contains(node);
    }

    private @Nullable Target target(Tree tree, String reference) {
        try {
            return resolver.resolve(tree, reference);
        } catch (ReferenceProblem e) {
            return null;
        }
    }
}
