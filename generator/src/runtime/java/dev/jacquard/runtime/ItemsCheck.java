package dev.jacquard.runtime;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check of lists and sets.
 *
 * @param <E> the type of the items
 */
public final class ItemsCheck<E extends @Nullable Object> extends Check<Collection<? extends E>> {
    private final Check<? super E> each;
    private int least;
    private int greatest = Integer.MAX_VALUE;
    private boolean unique;

    ItemsCheck(Check<? super E> each) {
        this.each = each;
    }

    /**
     * Demands a size.
     *
     * @param items the least number of items
     * @return this check
     */
    public ItemsCheck<E> atLeast(int items) {
        least = items;
        return this;
    }

    /**
     * Demands a size.
     *
     * @param items the greatest number of items
     * @return this check
     */
    public ItemsCheck<E> atMost(int items) {
        greatest = items;
        return this;
    }

    /**
     * Demands that no two items are equal.
     *
     * @return this check
     */
    public ItemsCheck<E> unique() {
        unique = true;
        return this;
    }

    @Override
    public void check(Violations out, Collection<? extends E> value) {
        out.size(value.size(), least, greatest, "item");
        if (unique) {
            equalItems(out, value);
        }
        int index = 0;
        for (E item : value) {
            out.item(index++, item, each);
        }
    }

    private static void equalItems(Violations out, Collection<?> items) {
        Set<@Nullable Object> seen = new HashSet<>();
        int index = 0;
        for (Object item : items) {
            if (!seen.add(comparable(item))) {
                out.add("must not have equal items: the one at " + index + " is there before");
                return;
            }
            index++;
        }
    }

    /** Numbers are equal if their values are, however many zeros they end in. */
    private static @Nullable Object comparable(@Nullable Object item) {
        return item instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : item;
    }
}
