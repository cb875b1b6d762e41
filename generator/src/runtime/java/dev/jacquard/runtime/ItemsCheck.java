package dev.jacquard.runtime;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A check of lists and sets.
 *
 * @param <E> the type of the items
 */
public final class ItemsCheck<E extends @Nullable Object>
        extends ValueCheck<Collection<? extends E>> {
    private final ValueCheck<? super E> each;
    private int least;
    private int greatest = Integer.MAX_VALUE;

    ItemsCheck(ValueCheck<? super E> each) {
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

    @Override
    public void check(ConstraintViolations out, Collection<? extends E> value) {
        out.size(value.size(), least, greatest, "item");
        int index = 0;
        for (E item : value) {
            out.item(index++, item, each);
        }
    }
}
