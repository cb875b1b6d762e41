package dev.jacquard.translate;

import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import java.util.List;

/** Where the names of schemas come from that are known by their places alone: those that references lead to. */
final class Origins {
    private Origins() {}

    /**
     * The origin of what stands at a place under {@code components}.
     *
     * @param pointer the place
     * @param otherwise the origin where the place is another
     */
    static Origin of(Pointer pointer, Origin otherwise) {
        List<String> tokens = pointer.tokens();
        if (tokens.size() < 3 || !tokens.get(0).equals("components")) {
            return otherwise;
        }
        Origin origin = new Origin.Component(tokens.get(1), tokens.get(2));
        for (int i = 3; i < tokens.size(); i++) {
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            switch (tokens.get(i)) {
                case "schema" -> { }
                case "content" -> i++;
                case "items", "additionalProperties" -> origin = new Origin.Element(origin);
                case "patternProperties" -> {
                    origin = new Origin.Element(origin);
                    i++;
                }
                case "oneOf", "anyOf" -> {
                    origin = branch(origin, next, "");
                    i++;
                }
                case "allOf" -> {
                    origin = branch(origin, next, "Part");
                    i++;
                }
                case "prefixItems" -> {
                    origin = branch(origin, next, "Item");
                    i++;
                }
                case "properties" -> {
                    origin = new Origin.Member(origin, next);
                    i++;
                }
                default -> origin = new Origin.Member(origin, tokens.get(i));
            }
        }
        return origin;
    }

    private static Origin branch(Origin origin, String token, String word) {
        boolean isIndex = !token.isEmpty() && token.length() < 6 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        int index = isIndex ? Integer.parseInt(token) : 0;
        return new Origin.Branch(origin, index, word.isEmpty() ? "" : word + (index + 1));
    }
}
