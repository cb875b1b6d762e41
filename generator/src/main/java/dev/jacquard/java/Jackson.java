package dev.jacquard.java;

import org.jspecify.annotations.Nullable;

/** For which databind of Jackson a client has a module. */
public enum Jackson {
    /** For none. */
    NONE,
    /** For 2.x. */
    TWO,
    /** For 3.x. */
    THREE;

    /**
     * What was chosen.
     *
     * @param word what the user wrote; null if nothing
     * @return the choice; null if the word is none of 2 and 3
     */
    public static @Nullable Jackson of(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return NONE;
        }
        return word.equals("2") ? TWO : word.equals("3") ? THREE : null;
    }

    /** The package of its parsers, which is the group of its artifacts, too. */
    String corePackage() {
        return this == TWO ? "com.fasterxml.jackson.core" : "tools.jackson.core";
    }

    /** The package of its databind, which is the name of its module, too. */
    String databindPackage() {
        return this == TWO ? "com.fasterxml.jackson.databind" : "tools.jackson.databind";
    }
}
