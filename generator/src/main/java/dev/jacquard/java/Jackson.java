package dev.jacquard.java;

import org.jspecify.annotations.Nullable;

/** For which databind of Jackson a client has a module. */
public enum Jackson {
    /** For none. */
    NONE("", "", ""),
    /** For 2.x. */
    TWO("com.fasterxml.jackson.core", "com.fasterxml.jackson.databind", "com.fasterxml.jackson.databind"),
    /** For 3.x. */
    THREE("tools.jackson.core", "tools.jackson.databind", "tools.jackson.databind");

    private final String corePackage;
    private final String databindPackage;
    private final String module;

    Jackson(String corePackage, String databindPackage, String module) {
        this.corePackage = corePackage;
        this.databindPackage = databindPackage;
        this.module = module;
    }

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
        return corePackage;
    }

    /** The package of its databind. */
    String databindPackage() {
        return databindPackage;
    }

    /** The module of its databind. */
    String module() {
        return module;
    }

    /** The template of the client's module for it. */
    String template() {
        return this == TWO ? "jackson2" : "jackson3";
    }
}
