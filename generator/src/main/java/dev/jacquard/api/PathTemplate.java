package dev.jacquard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A path with variables. By the OpenAPI text a key of {@code paths} is a path alone; documents also write a query
 * behind it, and fragments, by which they tell operations apart that are the same on the wire.
 *
 * @param text the template as the document writes it
 * @param parts the path, taken apart
 * @param query the parameters of the query that stands behind the path
 */
public record PathTemplate(String text, List<Part> parts, List<Pair> query) {
    /** Copies the lists. */
    public PathTemplate {
        parts = List.copyOf(parts);
        query = List.copyOf(query);
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
     * A parameter of the query.
     *
     * @param name its name, as it is written
     * @param value its value; null if it has none and no equals sign
     */
    public record Pair(String name, @Nullable Part value) {}

    /**
     * Takes a template apart. A brace without its partner stands for itself. Nothing of a fragment is sent.
     *
     * @param text the template
     * @return the parts
     */
    public static PathTemplate parse(String text) {
        String target = text.substring(0, outside(text, '#', 0));
        int mark = outside(target, '?', 0);
        List<Pair> query = new ArrayList<>();
        for (int start = mark + 1; start <= target.length(); ) {
            int end = outside(target, '&', start);
            if (end > start) {
                query.add(pair(target.substring(start, end)));
            }
            start = end + 1;
        }
        return new PathTemplate(text, split(target.substring(0, mark)), query);
    }

    /** Where a character stands first that is not in braces; the end if it is nowhere. */
    private static int outside(String text, char sought, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == sought) {
                return i;
            }
            int close = text.charAt(i) == '{' ? text.indexOf('}', i) : -1;
            i = close < 0 ? i : close;
        }
        return text.length();
    }

    private static Pair pair(String text) {
        int equals = outside(text, '=', 0);
        if (equals == text.length()) {
            return new Pair(text, null);
        }
        String value = text.substring(equals + 1);
        List<Part> parts = split(value);
        boolean variable = parts.size() == 1 && parts.get(0) instanceof Variable;
        return new Pair(text.substring(0, equals), variable ? parts.get(0) : new Fixed(value));
    }

    /**
     * The template as it is written, without regard to where the path ends: what tells it from every other one.
     *
     * @return its pieces
     */
    public List<Part> whole() {
        return split(text);
    }

    private static List<Part> split(String text) {
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
        return parts;
    }

    /**
     * The names of the variables, in order.
     *
     * @return the names
     */
    public List<String> variables() {
        return Stream.concat(parts.stream(), query.stream().map(Pair::value))
                .filter(Variable.class::isInstance)
                .map(part -> ((Variable) part).name())
                .toList();
    }

    /**
     * The template with another query.
     *
     * @param pairs the parameters of the query
     * @return the changed template
     */
    public PathTemplate withQuery(List<Pair> pairs) {
        return new PathTemplate(text, parts, pairs);
    }
}
