package dev.jacquard.write;

import java.util.List;

/**
 * What a run changed in the output folder, or would change. The paths are sorted.
 *
 * @param added files that were not there
 * @param changed files that had other bytes
 * @param removed files of an earlier run that are no longer generated
 * @param unchanged how many files had the right bytes and were not touched
 */
public record Changes(List<String> added, List<String> changed, List<String> removed, int unchanged) {
    /** Copies the lists. */
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /**
     * Whether the folder is up to date.
     *
     * @return true if nothing was added, changed or removed
     */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /**
     * How many files were written.
     *
     * @return the number of files added or changed
     */
    public int written() {
        return added.size() + changed.size();
    }
}
