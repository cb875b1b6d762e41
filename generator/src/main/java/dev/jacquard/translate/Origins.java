package dev.jacquard.translate;

import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import java.util.List;

/** Where the names of schemas come from that a reference leads to: from their own place, whoever refers to them first. */
final class Origins {
    private Origins() {}

    /**
     * The origin of a schema.
     *
     * @param pointer its place
     * @param context where the name would come from if the place had no word for it
     */
    static Origin of(Pointer pointer, Origin context) {
        List<String> tokens = pointer.tokens();
        if (tokens.size() < 3 || !tokens.get(0).equals("components")) {
            return context;
        }
        Origin origin = new Origin.Component(tokens.get(2));
        for (int i = 3; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            switch (token) {
                case "items", "additionalProperties" -> origin = new Origin.Element(origin);
                case "schema" -> { }
                case "content" -> i++;
                case "properties" -> origin = last ? origin : new Origin.Member(origin, tokens.get(++i));
                case "patternProperties", "prefixItems" -> {
                    origin = new Origin.Element(origin);
                    i++;
                }
                case "allOf" -> i++;
                case "oneOf", "anyOf" -> origin = last ? origin : branch(origin, tokens.get(++i));
                default -> origin = new Origin.Component(tokens.get(tokens.size() - 1));
            }
        }
        return origin;
    }

    private static Origin branch(Origin union, String index) {
        boolean number = !index.isEmpty() && index.length() < 9 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? new Origin.Branch(union, Integer.parseInt(index), "") : union;
    }
}
