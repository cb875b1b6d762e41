package dev.jacquard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A server's URL as a template whose variables all have a default: callers may set them.
 *
 * @param parts fixed texts and variables, in order
 */
public record ServerTemplate(List<Part> parts) {
    /** Copies the parts. */
    public ServerTemplate {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the URL.
     *
     * @param text the text; of a variable its default
     * @param variable the variable; null for a fixed text
     * @param place where it stands
     */
    public record Part(String text, Server.@Nullable Variable variable, Place place) {}

    /** What a variable is a part of, and so what its value may hold. */
    public enum Place {
        /** The whole start of the URL. */
        BASE,
        /** The scheme. */
        SCHEME,
        /** The whole authority. */
        AUTHORITY,
        /** A part of the host, or the port. */
        HOST,
        /** The path, from its first slash. */
        PATH,
        /** What follows in the path. */
        SEGMENTS
    }

    /**
     * The template of a server.
     *
     * @param server the server
     * @return the template; empty if it has no variables, if one of them is not declared or has no default, or if the URL
     *     is not absolute
     */
    public static Optional<ServerTemplate> of(Server server) {
        List<Part> parts = new ArrayList<>();
        String rest = server.url();
        String before = "";
        boolean variables = false;
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            int close = rest.indexOf('}', open);
            Server.Variable variable = close < 0 ? null : variable(server, rest.substring(open + 1, close));
            if (variable == null || variable.defaultValue() == null) {
                return Optional.empty();
            }
            before += rest.substring(0, open);
            if (open > 0) {
                parts.add(new Part(rest.substring(0, open), null, Place.BASE));
            }
            rest = rest.substring(close + 1);
            parts.add(new Part(variable.defaultValue(), variable, place(before, variable.defaultValue(), next(server, rest))));
            before += variable.defaultValue();
            variables = true;
        }
        if (!rest.isEmpty()) {
            parts.add(new Part(rest, null, Place.BASE));
        }
        String url = before + rest;
        boolean absolute = url.startsWith("http://") || url.startsWith("https://");
        return variables && absolute && url.indexOf('}') < 0 ? Optional.of(new ServerTemplate(parts)) : Optional.empty();
    }

    private static Server.@Nullable Variable variable(Server server, String name) {
        return server.variables().stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    /** What follows: of a variable its default. */
    private static String next(Server server, String rest) {
        int close = rest.indexOf('}');
        Server.Variable variable = rest.startsWith("{") && close > 0 ? variable(server, rest.substring(1, close)) : null;
        return variable == null || variable.defaultValue() == null ? rest : variable.defaultValue();
    }

    private static Place place(String before, String defaultValue, String rest) {
        int scheme = before.indexOf("://");
        if (scheme < 0) {
            return before.isEmpty() && !rest.startsWith("://") ? Place.BASE : Place.SCHEME;
        }
        String authority = before.substring(scheme + 3);
        if (authority.indexOf('/') >= 0) {
            return Place.SEGMENTS;
        }
        if (defaultValue.startsWith("/")) {
            return Place.PATH;
        }
        return authority.isEmpty() && (rest.isEmpty() || rest.startsWith("/")) ? Place.AUTHORITY : Place.HOST;
    }

    /**
     * The variables.
     *
     * @return each once, in the order of their first place
     */
    public List<Part> variables() {
        List<Part> variables = new ArrayList<>();
        for (Part part : parts) {
            boolean known = variables.stream().anyMatch(each -> each.variable() == part.variable());
            if (part.variable() != null && !known) {
                variables.add(part);
            }
        }
        return variables;
    }
}
