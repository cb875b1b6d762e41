package dev.jacquard.names;

import java.util.List;

/**
 * What a thing would like to be called.
 *
 * @param rank who comes first when two wish the same
 * @param candidates the names, best first; each is legal Java, and there is at least one
 */
record Wish(Rank rank, List<String> candidates) {
    /** Copies the candidates. */
    Wish {
        candidates = List.copyOf(candidates);
    }

    /** Claims to a name, strongest first. What is recorded is no wish, and stronger than all. */
    enum Rank {
        /** Somebody chose the name for this thing. */
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

    /** The name that is wished first. */
    String name() {
        return candidates.get(0);
    }

    /** A wish of a thing that the document does not name. */
    static Wish ofContext(String... candidates) {
        return new Wish(Rank.CONTEXT, List.of(candidates));
    }

    /** A name that somebody chose. */
    static Wish stated(String name) {
        return new Wish(Rank.STATED, List.of(name));
    }
}
