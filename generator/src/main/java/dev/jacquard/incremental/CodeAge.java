package dev.jacquard.incremental;

import dev.jacquard.java.JavaTokens;
import dev.jacquard.write.Changes;
import dev.jacquard.write.OutputFile;
import dev.jacquard.write.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Since when the sources in an output folder have their code: what is left of them without comments.
 *
 * <p>A run keeps the code if the last one recorded all sources as they were, and it changed comments alone. Where
 * anything else was done to a source since, by a run that was cut off, by {@code watch} or by hand, its stamp is not
 * the one that was recorded; the code then counts as changed.
 */
final class CodeAge {
    private static final String SOURCE = ".java";

    private final Path output;
    private final RunRecord record;
    private final Set<String> commented = new HashSet<>();
    private boolean isChanged;

    CodeAge(Path output, RunRecord record) {
        this.output = output;
        this.record = record;
    }

    /** Looks at the sources that will be written again. Those of a first run are all new, and none is read. */
    void look(Changes changes, Collection<OutputFile> made) {
        commented.clear();
        isChanged = hasSource(changes.added()) || hasSource(changes.removed());
        if (isChanged || !hasSource(changes.changed())) {
            return;
        }
        Map<String, Stamp> before = record.written();
        Map<String, OutputFile> files = new HashMap<>();
        made.forEach(file -> files.put(file.path(), file));
        for (String path : changes.changed()) {
            if (path.endsWith(SOURCE)) {
                if (!isSame(output.resolve(path), before.get(path), files.get(path))) {
                    isChanged = true;
                    return;
                }
                commented.add(path);
            }
        }
    }

    /**
     * What is known of the code after a run.
     *
     * @param since when it changed last
     * @param change the change that the run made; null if it changed no source, or more than comments
     */
    record After(long since, @Nullable CommentChange change) {}

    /** After a run that wrote files or found them as they should be, with these stamps. */
    After after(Map<String, Stamp> written) {
        if (!isKept(written)) {
            return new After(newest(written), null);
        }
        long since = record.code();
        return new After(since, commented.isEmpty() ? null : new CommentChange(sources(written).keySet(), since));
    }

    private boolean isKept(Map<String, Stamp> written) {
        Map<String, Stamp> before = sources(record.written());
        Map<String, Stamp> now = sources(written);
        before.keySet().removeAll(commented);
        now.keySet().removeAll(commented);
        return !isChanged && before.equals(now);
    }

    private static boolean isSame(Path file, @Nullable Stamp recorded, @Nullable OutputFile next) {
        try {
            return next != null
                    && Stamp.of(file).equals(recorded)
                    && JavaTokens.areSame(
                            Files.readString(file), new String(next.content(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasSource(Collection<String> paths) {
        return paths.stream().anyMatch(path -> path.endsWith(SOURCE));
    }

    private static Map<String, Stamp> sources(Map<String, Stamp> files) {
        Map<String, Stamp> sources = new HashMap<>(files);
        sources.keySet().removeIf(path -> !path.endsWith(SOURCE));
        return sources;
    }

    private static long newest(Map<String, Stamp> files) {
        return files.values().stream().mapToLong(Stamp::time).max().orElse(Long.MAX_VALUE);
    }
}
