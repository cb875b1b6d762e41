package dev.jacquard.translate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which operations of a document are wanted. An empty list wants all; what is excluded is left out whatever includes
 * it. Of an operation's tags, one is enough.
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
    /** Stands for the operations that have no tag. */
    static final String UNTAGGED = "default";

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

    /**
     * Whether an operation is wanted.
     *
     * @param path its path, as the document writes it
     * @param method its HTTP method, in capitals
     * @param id its id
     * @param tags its tags; none if it has none
     */
    boolean wants(String path, String method, @Nullable String id, Collection<String> tags) {
        boolean included = (includePaths.isEmpty() || matches(includePaths, path, method))
                && (includeTags.isEmpty() || hasOne(includeTags, tags))
                && (includeOperations.isEmpty() || id != null && includeOperations.contains(id));
        boolean excluded = matches(excludePaths, path, method)
                || hasOne(excludeTags, tags)
                || id != null && excludeOperations.contains(id);
        return included && !excluded;
    }

    private static boolean matches(List<PathPattern> patterns, String path, String method) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path, method));
    }

    private static boolean hasOne(Set<String> chosen, Collection<String> tags) {
        return tags.isEmpty() ? chosen.contains(UNTAGGED) : tags.stream().anyMatch(chosen::contains);
    }
}
