package dev.jacquard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server.
 *
 * @param url its URL template
 * @param description what it is for
 * @param variables the template's variables, in document order
 */
public record Server(String url, @Nullable String description, List<Variable> variables) {
    /** Copies the variables. */
    public Server {
        variables = List.copyOf(variables);
    }

    /**
     * A variable of a URL template.
     *
     * @param name its name
     * @param defaultValue the value where the caller gives none
     * @param allowed the values that are allowed; none if any is
     * @param description what it is for
     */
    public record Variable(
            String name, @Nullable String defaultValue, List<String> allowed, @Nullable String description) {
        /** Copies the values. */
        public Variable {
            allowed = List.copyOf(allowed);
        }
    }
}
