package dev.jacquard.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A check of maps.
 *
 * @param <V> the type of the values
 */
public final class EntriesCheck<V extends @Nullable Object>
        extends ValueCheck<Map<String, ? extends V>> {
    private final ValueCheck<? super V> each;
    private int least;
    private int greatest = Integer.MAX_VALUE;

    EntriesCheck(ValueCheck<? super V> each) {
        this.each = each;
    }

    /**
     * Demands a size.
     *
     * @param entries the least number of entries
     * @return this check
     */
    public EntriesCheck<V> atLeast(int entries) {
        least = entries;
        return this;
    }

    /**
     * Demands a size.
     *
     * @param entries the greatest number of entries
     * @return this check
     */
    public EntriesCheck<V> atMost(int entries) {
        greatest = entries;
        return this;
    }

    @Override
    public void check(ConstraintViolations out, Map<String, ? extends V> value) {
        out.size(value.size(), least, greatest, "member");
        for (Map.Entry<String, ? extends V> entry : value.entrySet()) {
            out.entry(entry.getKey(), entry.getValue(), each);
        }
    }
}
