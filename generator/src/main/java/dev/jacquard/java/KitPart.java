package dev.jacquard.java;

import java.util.Set;

/** A part of the runtime kit that only some clients need. */
public enum KitPart {
    /** Checks values of requests against the constraints of the document. */
    CONSTRAINTS(
            "ConstraintViolations", "EntriesCheck", "ItemsCheck", "NumberCheck", "Patterns", "TextCheck", "ValueCheck");

    private final Set<String> classes;

    KitPart(String... classes) {
        this.classes = Set.of(classes);
    }

    /** The simple names of its classes, which all lie in the kit's own package. */
    Set<String> classes() {
        return classes;
    }
}
