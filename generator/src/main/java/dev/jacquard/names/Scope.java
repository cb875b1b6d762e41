package dev.jacquard.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A place where no two things may have one name. First all wishes are collected, then they are settled: the result
 * depends on the wishes alone, not on their order.
 *
 * @param <K> what identifies a thing
 */
final class Scope<K extends Comparable<K>> {
    private record Wish<K>(K key, String original, String name) {}

    private final Set<String> reserved = new HashSet<>();
    private final boolean foldCase;
    private final String suffix;
    private final List<Wish<K>> wishes = new ArrayList<>();

    /**
     * An empty scope.
     *
     * @param reserved names that nothing may have
     * @param foldCase whether names that differ by case alone are the same (files)
     * @param suffix what tells a thing from a reserved name
     */
    Scope(Set<String> reserved, boolean foldCase, String suffix) {
        this.foldCase = foldCase;
        this.suffix = suffix;
        // Only exact spellings are reserved: a type `call` becomes `Call` before it gets here.
        this.reserved.addAll(reserved);
    }

    /**
     * Asks for a name.
     *
     * @param key what asks
     * @param original its spelling in the document; who is spelled as it wishes has precedence
     * @param name the name that it wishes
     */
    void wish(K key, String original, String name) {
        String cut = NameLength.cut(name, NameLength.NAME);
        wishes.add(new Wish<>(key, original, isReserved(cut) ? cut + suffix : cut));
    }

    /**
     * Settles the wishes.
     *
     * @return the name of each thing
     */
    Map<K, String> settle() {
        List<Wish<K>> ordered = new ArrayList<>(wishes);
        ordered.sort(Comparator.<Wish<K>, Boolean>comparing(wish -> !wish.original().equals(wish.name()))
                .thenComparing(Wish::key));
        Map<K, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        List<Wish<K>> second = new ArrayList<>();
        for (Wish<K> wish : ordered) {
            if (taken.add(fold(wish.name()))) {
                names.put(wish.key(), wish.name());
            } else {
                second.add(wish);
            }
        }
        for (Wish<K> wish : second) {
            int number = 2;
            while (isReserved(wish.name() + number) || !taken.add(fold(wish.name() + number))) {
                number++;
            }
            names.put(wish.key(), wish.name() + number);
        }
        return names;
    }

    private boolean isReserved(String name) {
        return reserved.contains(name) || foldCase && Reserved.DEVICES.contains(name.toUpperCase(Locale.ROOT));
    }

    private String fold(String name) {
        return foldCase ? name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : name;
    }
}
