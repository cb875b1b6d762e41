package dev.jacquard.runtime;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies of collections. What is unmodifiable already is not copied again. */
public final class Immutable {
    private Immutable() {
    }

    /**
     * Copies a list.
     *
     * @param <T> the type of the items
     * @param list the list, which may hold null; or null
     * @return an unmodifiable list, or null for null
     */
    public static <T extends @Nullable Object> List<T> list(@Nullable List<? extends T> list) {
        if (list == null) {
            return null;
        }
        for (T item : list) {
            if (item == null) {
                return Collections.unmodifiableList(new ArrayList<>(list));
            }
        }
        return List.copyOf(list);
    }

    /**
     * Copies a set.
     *
     * @param <T> the type of the items
     * @param set the set, which may hold null; or null
     * @return an unmodifiable set in the same order, or null for null
     */
    @SuppressWarnings("unchecked") // a set that does not change may hold a subtype
    public static <T extends @Nullable Object> Set<T> set(@Nullable Set<? extends T> set) {
        if (set == null) {
            return null;
        }
        return set instanceof FrozenSet ? (Set<T>) set : new FrozenSet<>(set);
    }

    /**
     * Copies a map.
     *
     * @param <T> the type of the values
     * @param map the map, whose values may be null; or null
     * @return an unmodifiable map in the same order, or null for null
     */
    @SuppressWarnings("unchecked") // a map that does not change may hold a subtype
    public static <T extends @Nullable Object> Map<String, T> map(
            @Nullable Map<String, ? extends T> map) {
        if (map == null) {
            return null;
        }
        return map instanceof FrozenMap ? (Map<String, T>) map : new FrozenMap<>(map);
    }

    /** A copy with a class of its own, by which it is known again. */
    private static final class FrozenSet<T extends @Nullable Object> extends AbstractSet<T> {
        private final Set<T> set;

        FrozenSet(Set<? extends T> set) {
            this.set = Collections.unmodifiableSet(new LinkedHashSet<>(set));
        }

        @Override
        public Iterator<T> iterator() {
            return set.iterator();
        }

        @Override
        public int size() {
            return set.size();
        }

        @Override
        public boolean contains(@Nullable Object item) {
            return set.contains(item);
        }
    }

    /** A copy with a class of its own, by which it is known again. */
    private static final class FrozenMap<T extends @Nullable Object>
            extends AbstractMap<String, T> {
        private final Map<String, T> map;

        FrozenMap(Map<String, ? extends T> map) {
            this.map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }

        @Override
        public Set<Map.Entry<String, T>> entrySet() {
            return map.entrySet();
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return map.containsKey(key);
        }

        @Override
        public @Nullable T get(@Nullable Object key) {
            return map.get(key);
        }
    }
}
