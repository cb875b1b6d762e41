package dev.jacquard.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Schemas for one property, all of which hold: {@code allOf} whose parts declare the same name.
 *
 * @param best the one that says most; the last of equals
 * @param parts the objects that each say something that the others do not; none if {@code best} says it all
 */
record Overlap(SchemaNode best, List<SchemaNode> parts) {
    static Overlap of(List<SchemaNode> candidates, Context context) {
        SchemaNode best = candidates.get(0);
        for (SchemaNode candidate : candidates) {
            if (weight(candidate) >= weight(best)) {
                best = candidate;
            }
        }
        return new Overlap(best, candidates.size() == 1 || weight(best) != 2 ? List.of() : parts(candidates, context));
    }

    /** Whether there is an object to be made of several. */
    boolean merged() {
        return !parts.isEmpty();
    }

    private static List<SchemaNode> parts(List<SchemaNode> candidates, Context context) {
        List<SchemaNode> objects = new ArrayList<>();
        List<Facts> known = new ArrayList<>();
        for (SchemaNode candidate : candidates) {
            if (weight(candidate) == 2) {
                Facts facts = Facts.of(unwrapped(candidate, context), context);
                if (!facts.hasProperties() || !facts.alternatives.isEmpty() || !Kinds.of(facts).equals(Set.of("object"))) {
                    // Lists and unions are not put together: the most specific one tells most.
                    return List.of();
                }
                objects.add(candidate);
                known.add(facts);
            }
        }
        List<SchemaNode> parts = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            boolean said = false;
            for (int j = 0; j < objects.size() && !said; j++) {
                // Of two that say the same, the later one is left.
                said = j != i && known.get(j).includes(known.get(i)) && (j > i || !known.get(i).includes(known.get(j)));
            }
            if (!said) {
                parts.add(objects.get(i));
            }
        }
        return parts.size() < 2 ? List.of() : parts;
    }

    private static SchemaNode unwrapped(SchemaNode schema, Context context) {
        SchemaNode inner = schema;
        // A ring of references is found where it is translated.
        for (int i = 0; i < 20; i++) {
            SchemaNode same = Wrappers.unwrap(inner, context);
            if (same == null) {
                return inner;
            }
            inner = same;
        }
        return inner;
    }

    private static int weight(SchemaNode schema) {
        if (schema.has("const") || schema.has("enum")) {
            return 3;
        }
        boolean parts = schema.has("$ref") || schema.has("properties") || schema.has("allOf") || schema.has("oneOf")
                || schema.has("anyOf") || schema.has("items");
        return parts ? 2 : schema.has("type") ? 1 : 0;
    }
}
