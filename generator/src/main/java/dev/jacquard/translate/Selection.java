package dev.jacquard.translate;

import dev.jacquard.api.Operation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which operations of a document are wanted. An empty list wants all; what is excluded is left out whatever includes it.
 *
 * @param includePaths patterns of paths that are wanted
 * @param excludePaths patterns of paths that are not
 * @param includeTags tags that are wanted
 * @param excludeTags tags that are not
 * @param includeOperations operation ids that are wanted
 * @param excludeOperations operation ids that are not
 * @param models keys of component schemas that are wanted though no operation uses them
 */
public record Selection(
        List<PathPattern> includePaths,
        List<PathPattern> excludePaths,
        Set<String> includeTags,
        Set<String> excludeTags,
        Set<String> includeOperations,
        Set<String> excludeOperations,
        Set<String> models) {
    /** Everything. */
    public static final Selection ALL =
            new Selection(List.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies the collections. */
    public Selection {
        includePaths = List.copyOf(includePaths);
        excludePaths = List.copyOf(excludePaths);
        includeTags = Set.copyOf(includeTags);
        excludeTags = Set.copyOf(excludeTags);
        includeOperations = Set.copyOf(includeOperations);
        excludeOperations = Set.copyOf(excludeOperations);
        models = Set.copyOf(models);
    }

    /** Whether an operation is wanted, as far as its place and id tell. */
    boolean wants(String path, String method, @Nullable String id, String tag) {
        boolean included = (includePaths.isEmpty() || matches(includePaths, path, method))
                && (includeTags.isEmpty() || includeTags.contains(tag))
                && (includeOperations.isEmpty() || id != null && includeOperations.contains(id));
        boolean excluded = matches(excludePaths, path, method)
                || excludeTags.contains(tag)
                || id != null && excludeOperations.contains(id);
        return included && !excluded;
    }

    private static boolean matches(List<PathPattern> patterns, String path, String method) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path, method));
    }

    /** Whether an operation is wanted. */
    boolean wants(Operation operation) {
        return wants(operation.path().text(), operation.method(), operation.id(), operation.tag());
    }
}
