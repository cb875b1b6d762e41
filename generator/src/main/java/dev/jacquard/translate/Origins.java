package dev.jacquard.translate;

import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import java.util.List;

/**
 * Where the names of schemas come from that are known by their places alone: those that references lead to, and those that
 * are taken over by {@code allOf}. Whoever comes to such a schema first, its name is the same.
 */
final class Origins {
    private Origins() {}

    /**
     * The origin of a schema within another one, or taken over from elsewhere.
     *
     * @param schema the schema
     * @param holder the schema that takes it as its own part
     * @param within its origin, as a part of that
     * @param context the document
     */
    static Origin of(SchemaNode schema, SchemaNode holder, Origin within, Context context) {
        boolean isWithin = schema.pointer().document().equals(holder.pointer().document())
                && schema.pointer().path().startsWith(holder.pointer().path() + "/");
        return isWithin ? within : of(schema.pointer(), within, context);
    }

    /**
     * The origin of what stands at a place under {@code components}.
     *
     * @param pointer the place
     * @param otherwise the origin where the place is another
     * @param context the document
     */
    static Origin of(Pointer pointer, Origin otherwise, Context context) {
        List<String> tokens = pointer.tokens();
        if (tokens.size() < 3 || !tokens.get(0).equals("components")) {
            return otherwise;
        }
        Origin origin = new Origin.Component(tokens.get(1), tokens.get(2));
        Pointer at = Pointer.of("/components").child(tokens.get(1)).child(tokens.get(2));
        for (int i = 3; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            boolean hasName = switch (token) {
                case "content", "allOf", "oneOf", "anyOf", "patternProperties", "properties", "prefixItems" -> true;
                default -> false;
            };
            Pointer owner = at;
            at = hasName ? at.child(token).child(next) : at.child(token);
            origin = switch (token) {
                // A part of a schema is called by the whole.
                case "schema", "content", "allOf" -> origin;
                case "items", "patternProperties" -> new Origin.Element(origin);
                case "additionalProperties" -> new Origin.Element(
                        context.raw(owner.child("properties")).isPresent() ? new Origin.Member(origin, token) : origin);
                case "oneOf", "anyOf" -> context.branches(owner, token).origin(origin, index(next), at);
                case "prefixItems" -> new Origin.Branch(origin, index(next), "Item" + (index(next) + 1));
                case "properties" -> new Origin.Member(origin, next);
                default -> new Origin.Member(origin, token);
            };
            i += hasName ? 1 : 0;
        }
        return origin;
    }

    private static int index(String token) {
        boolean isIndex = !token.isEmpty() && token.length() < 6 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        return isIndex ? Integer.parseInt(token) : 0;
    }
}
