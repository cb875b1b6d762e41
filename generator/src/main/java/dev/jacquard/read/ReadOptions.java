package dev.jacquard.read;

/**
 * The limits that a document is read under.
 *
 * @param maxBytes the size of one file, in bytes
 * @param maxDepth how deep arrays and objects may lie in each other; an alias counts with what it stands for
 * @param maxNodes how many values one file may hold, keys not counted
 * @param maxAliasNodes how many values all YAML aliases of a file may stand for together
 */
public record ReadOptions(long maxBytes, int maxDepth, int maxNodes, int maxAliasNodes) {
    private static final ReadOptions DEFAULTS = new ReadOptions(64L << 20, 500, 10_000_000, 1_000_000);

    /**
     * Limits that the largest published documents stay under: 64 MiB, 500 levels, 10 million values, 1 million values
     * by alias.
     *
     * @return the limits
     */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }
}
