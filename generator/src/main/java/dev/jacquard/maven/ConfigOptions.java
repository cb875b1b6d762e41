package dev.jacquard.maven;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Options of openapi-generator's generators: those that stand for a parameter are taken, the others mean nothing. */
final class ConfigOptions {
    private final Map<String, String> options;
    private final Set<String> others;

    ConfigOptions(Map<String, String> options) {
        this.options = options;
        this.others = new TreeSet<>(options.keySet());
    }

    /** The value of a parameter: of its own, or of the option of the same name. */
    @Nullable String or(@Nullable String parameter, String name) {
        others.remove(name);
        return parameter == null ? options.get(name) : parameter;
    }

    /** A line that names the options that nobody asked for. */
    List<String> warnings() {
        return others.isEmpty()
                ? List.of()
                : List.of("warning: <configOptions> of openapi-generator's generators have no meaning here: "
                        + String.join(", ", others));
    }
}
