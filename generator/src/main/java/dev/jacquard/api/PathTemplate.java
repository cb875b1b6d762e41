package dev.jacquard.api;

import java.util.ArrayList;
import java.util.List;

/**
 * A path with variables.
 *
 * @param text the template as the document writes it
 * @param parts the template, taken apart
 */
public record PathTemplate(String text, List<Part> parts) {
    /** Copies the parts. */
    public PathTemplate {
        parts = List.copyOf(parts);
    }

    /** A piece of a path. */
    public sealed interface Part {}

    /**
     * Characters that stand for themselves.
     *
     * @param text the characters
     */
    public record Fixed(String text) implements Part {}

    /**
     * A variable.
     *
     * @param name the name of its path parameter
     */
    public record Variable(String name) implements Part {}

    /**
     * Takes a template apart. A brace without its partner stands for itself.
     *
     * @param text the template
     * @return the parts
     */
    public static PathTemplate parse(String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', start)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            if (open > start) {
                parts.add(new Fixed(text.substring(start, open)));
            }
            parts.add(new Variable(text.substring(open + 1, close)));
            start = close + 1;
        }
        if (start < text.length()) {
            parts.add(new Fixed(text.substring(start)));
        }
        return new PathTemplate(text, parts);
    }

    /**
     * The names of the variables, in order.
     *
     * @return the names
     */
    public List<String> variables() {
        return parts.stream().filter(Variable.class::isInstance).map(part -> ((Variable) part).name()).toList();
    }
}
