package dev.jacquard.names;

import dev.jacquard.names.NameKey.ScopeKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place where no two things may have one name. First all wishes are collected, then they are settled: the result
 * depends on the wishes and on what is recorded, not on the order of the wishes.
 */
final class Scope {
    /** How names of a scope look. */
    enum Style {
        /** Classes: names that differ by case alone would share a file. */
        CLASSES("Model", ""),
        /** Classes within a class, which have files too. */
        NESTED("Value", ""),
        /** Methods, parameters and components. */
        MEMBERS("_", ""),
        /** Methods that give the objects with operations. */
        ACCESSORS("Api", ""),
        /** Constants. */
        CONSTANTS("_", "_");

        private final String suffix;
        private final String separator;

        /**
         * @param suffix what tells a thing from a reserved name
         * @param separator what stands before a number
         */
        Style(String suffix, String separator) {
            this.suffix = suffix;
            this.separator = separator;
        }

        private boolean hasFiles() {
            return this == CLASSES || this == NESTED;
        }
    }

    private record Claim(NameKey key, Wish wish, Wish.Rank rank) {}

    private final ScopeKey scope;
    private final Set<String> reserved;
    private final Style style;
    private final Ledger ledger;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<NameKey, String> names = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * An empty scope.
     *
     * @param scope which one it is
     * @param reserved names that nothing may have, in this spelling
     * @param style how names look
     * @param ledger knows recorded names and takes the new ones
     */
    Scope(ScopeKey scope, Set<String> reserved, Style style, Ledger ledger) {
        this.scope = scope;
        this.reserved = reserved;
        this.style = style;
        this.ledger = ledger;
    }

    /** Asks for a name. */
    void wish(NameKey key, Wish wish) {
        // Whose name is reserved gets another one: who is spelled as that one comes first.
        boolean yields = isReserved(wish.name()) && wish.rank().compareTo(Wish.Rank.REST) < 0;
        claims.add(new Claim(key, wish, yields ? Wish.Rank.REST : wish.rank()));
    }

    /** Keeps a name from things that have none on record. */
    void keep(String name) {
        kept.add(name);
    }

    /**
     * Settles the wishes: recorded names, then first wishes by rank, then the others' second wishes, then numbers.
     *
     * @return the name of each thing
     */
    Map<NameKey, String> settle() {
        claims.sort(Comparator.comparing(Claim::key));
        List<Claim> open = new ArrayList<>();
        for (Claim claim : claims) {
            if (!takeRecorded(claim.key())) {
                open.add(claim);
            }
        }
        for (NameKey stale : ledger.recorded().in(scope)) {
            RecordedNames.Entry entry = ledger.recorded().entry(stale);
            if (entry != null && !names.containsKey(stale)) {
                taken.add(fold(entry.name()));
            }
        }
        kept.forEach(name -> taken.add(fold(name)));
        open.sort(Comparator.comparing(Claim::rank));
        List<Claim> stated = open.stream().filter(claim -> claim.wish().stated() != null).toList();
        List<Claim> second = new ArrayList<>();
        for (Claim claim : open) {
            if (!take(claim.key(), claim.wish().name())) {
                second.add(claim);
            }
        }
        second.forEach(this::takeAnother);
        stated.forEach(claim -> ledger.compare(claim.wish(), String.valueOf(names.get(claim.key()))));
        for (Map.Entry<NameKey, String> name : names.entrySet()) {
            ledger.give(name.getKey(), name.getValue());
        }
        return names;
    }

    private boolean takeRecorded(NameKey key) {
        RecordedNames.Entry entry = ledger.recorded().entry(key);
        if (entry == null) {
            return false;
        }
        if (isReserved(entry.name())) {
            ledger.refuse(key, entry, "is one that Java or the generated code needs");
            return false;
        }
        if (!take(key, entry.name())) {
            ledger.refuse(key, entry, "is recorded for something else too");
            return false;
        }
        return true;
    }

    private void takeAnother(Claim claim) {
        List<String> candidates = claim.wish().candidates();
        for (String candidate : candidates.subList(1, candidates.size())) {
            if (take(claim.key(), candidate)) {
                return;
            }
        }
        String name = unreserved(claim.wish().name());
        // V1 and 2 would read as V12.
        boolean digit = Character.isDigit(name.codePointBefore(name.length()));
        String stem = name + (digit ? "_" : name.endsWith("_") ? "" : style.separator);
        int number;
        do {
            number = numbers.getOrDefault(stem, 1) + 1;
            numbers.put(stem, number);
        } while (!take(claim.key(), stem + number));
    }

    private boolean take(NameKey key, String wished) {
        String name = unreserved(wished);
        boolean free = taken.add(fold(name));
        if (free) {
            names.put(key, name);
        }
        return free;
    }

    private String unreserved(String name) {
        return isReserved(name) ? name + style.suffix : name;
    }

    private boolean isReserved(String name) {
        return Reserved.KEYWORDS.contains(name)
                || reserved.contains(name)
                || (style == Style.CLASSES && Reserved.isDevice(name));
    }

    private String fold(String name) {
        return style.hasFiles() ? Folding.fold(name) : name;
    }
}
