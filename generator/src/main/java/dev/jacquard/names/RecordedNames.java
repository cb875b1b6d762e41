package dev.jacquard.names;

import dev.jacquard.diagnostics.Position;
import dev.jacquard.names.NameKey.ScopeKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names that were given in earlier runs and that callers' code may use. */
public final class RecordedNames {
    /** Nothing is recorded. */
    public static final RecordedNames NONE = new RecordedNames(Map.of());

    private final Map<NameKey, Entry> entries;
    private final Map<ScopeKey, List<NameKey>> byScope = new HashMap<>();

    RecordedNames(Map<NameKey, Entry> entries) {
        this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        for (NameKey key : this.entries.keySet()) {
            byScope.computeIfAbsent(key.scope(), scope -> new ArrayList<>()).add(key);
        }
    }

    /**
     * A line of a names file.
     *
     * @param name the Java name
     * @param position where it stands; null if it comes from no file
     */
    record Entry(String name, @Nullable Position position) {}

    /**
     * Names as they were given in a run, without a file between.
     *
     * @param names {@link Names#all()} of that run
     * @return the same names, for the next run
     */
    public static RecordedNames of(Map<NameKey, String> names) {
        Map<NameKey, Entry> entries = new HashMap<>();
        names.forEach((key, name) -> entries.put(key, new Entry(name, null)));
        return new RecordedNames(entries);
    }

    /**
     * The recorded names.
     *
     * @return the names, in the order of their keys
     */
    public Map<NameKey, String> names() {
        Map<NameKey, String> names = new TreeMap<>();
        entries.forEach((key, entry) -> names.put(key, entry.name()));
        return names;
    }

    /**
     * How many of these names are not recorded.
     *
     * @param names the names of a run
     * @return a count
     */
    public int unrecorded(Names names) {
        return (int) names.all().keySet().stream().filter(key -> !entries.containsKey(key)).count();
    }

    /** The names of members that are spelled like names of classes. */
    List<String> membersLikeClasses() {
        List<String> names = new ArrayList<>();
        entries.forEach((key, entry) -> {
            boolean isMember = key.kind() == NameKey.Kind.PROPERTY || key.kind() == NameKey.Kind.PARAMETER;
            if (isMember && !Character.isLowerCase(entry.name().codePointAt(0))) {
                names.add(entry.name());
            }
        });
        return names;
    }

    /** What is recorded for a thing. */
    @Nullable Entry entry(NameKey key) {
        return entries.get(key);
    }

    /** Everything that is recorded for one scope, whether or not the document still has it. */
    List<NameKey> in(ScopeKey scope) {
        return byScope.getOrDefault(scope, List.of());
    }
}
