package dev.jacquard.translate;

import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.diagnostics.NearestName;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells of choices that choose nothing: a name that the document does not have is a mistake more often than a wish. */
final class SelectionCheck {
    private final Selection selection;
    private final Diagnostics diagnostics;
    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<PathPattern> used = new LinkedHashSet<>();
    private final NearestName nearest = new NearestName();

    SelectionCheck(Selection selection, Diagnostics diagnostics) {
        this.selection = selection;
        this.diagnostics = diagnostics;
    }

    /** Notes an operation of the document. */
    void add(String path, String method, @Nullable String id, Collection<String> tagged) {
        paths.add(path);
        tags.addAll(tagged.isEmpty() ? List.of(Selection.UNTAGGED) : tagged);
        if (id != null) {
            ids.add(id);
        }
        selection.includePaths().stream().filter(pattern -> pattern.matches(path, method)).forEach(used::add);
        selection.excludePaths().stream().filter(pattern -> pattern.matches(path, method)).forEach(used::add);
    }

    /** Tells of what no operation has, and of models that are not there. */
    void report(Set<String> models) {
        patterns("includePaths", selection.includePaths());
        patterns("excludePaths", selection.excludePaths());
        names("apisToGenerate", "no operation has the tag ", selection.includeTags(), tags);
        names("excludeTags", "no operation has the tag ", selection.excludeTags(), tags);
        names("includeOperations", "no operation has the id ", selection.includeOperations(), ids);
        names("excludeOperations", "no operation has the id ", selection.excludeOperations(), ids);
        names("modelsToGenerate", "no schema under components has the key ", selection.models(), models);
    }

    private void patterns(String option, List<PathPattern> patterns) {
        for (PathPattern pattern : patterns) {
            if (!used.contains(pattern)) {
                warn(option, "no operation has a path like " + pattern.text(), pattern.text(), paths);
            }
        }
    }

    private void names(String option, String problem, Set<String> chosen, Set<String> present) {
        for (String name : new TreeSet<>(chosen)) {
            if (!present.contains(name)) {
                warn(option, problem + name, name, present);
            }
        }
    }

    private void warn(String option, String problem, String name, Set<String> present) {
        String told = nearest.to(name, present.iterator());
        diagnostics.warning(
                "selection-of-nothing",
                option + ": " + problem,
                null,
                told == null ? null : "did you mean " + told + "?");
    }
}
