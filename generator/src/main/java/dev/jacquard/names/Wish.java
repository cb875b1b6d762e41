package dev.jacquard.names;

import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a thing would like to be called.
 *
 * @param rank who comes first when two wish the same
 * @param candidates the names, best first; each is legal Java, and there is at least one
 * @param stated where the document states the first of them, and is told if it cannot be given; null if it does not
 */
record Wish(Rank rank, List<String> candidates, @Nullable Pointer stated) {
    /** Copies the candidates. */
    Wish {
        candidates = List.copyOf(candidates);
    }

    /** Claims to a name, strongest first. What is recorded is no wish, and stronger than all. */
    enum Rank {
        /** The user chose the name for this thing. */
        CHOSEN,
        /** The document states it. */
        STATED,
        /** The document spells it so. */
        EXACT,
        /** The document's words, all of them. */
        PLAIN,
        /** The document's words without some of its symbols. */
        REST,
        /** Made of the names of other things. */
        CONTEXT,
        /** Made of the names of some of the things around it. */
        SHORT
    }

    /**
     * A wish that the document states nowhere.
     *
     * @param rank who comes first when two wish the same
     * @param candidates the names, best first
     */
    Wish(Rank rank, List<String> candidates) {
        this(rank, candidates, null);
    }

    /** The name that is wished first. */
    String name() {
        return candidates.get(0);
    }

    /** A wish of a thing that the document does not name. */
    static Wish ofContext(String... candidates) {
        return new Wish(Rank.CONTEXT, List.of(candidates));
    }

    /** A name that the user chose. */
    static Wish chosen(String name) {
        return new Wish(Rank.CHOSEN, List.of(name));
    }

    /** The same thing's wish, where the document states a name for it. */
    Wish stated(String name, Rank rank, Pointer place) {
        List<String> all = new ArrayList<>();
        all.add(name);
        all.addAll(candidates);
        return new Wish(rank, all, place);
    }
}
