package dev.jacquard.read;

/**
 * The limits that a document is read under.
 *
 * @param maxBytes the size of one file, in bytes
 * @param maxDepth how deep arrays and objects may lie in each other; an alias counts with what it stands for
 * @param maxNodes how many values one file may hold, keys not counted, and all files together as far as they are used
 * @param maxAliasNodes how many values all YAML aliases of a file may stand for together
 * @param maxFiles how many files a document may be made of
 * @param maxTotalSize how long the texts of these files may be together, in UTF-16 units
 */
public record ReadOptions(
        long maxBytes, int maxDepth, int maxNodes, int maxAliasNodes, int maxFiles, long maxTotalSize) {
    private static final ReadOptions DEFAULTS =
            new ReadOptions(64L << 20, 500, 10_000_000, 1_000_000, 10_000, 256L << 20);

    /**
     * Limits that the largest published documents stay under: 64 MiB a file, 500 levels, 10 million values, 1 million
     * values by alias, 10,000 files of 256 Mi characters together.
     *
     * @return the limits
     */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }
}
