package dev.jacquard.diff;

import org.jspecify.annotations.Nullable;

/**
 * What it does to callers that a component of the API model changes.
 *
 * @param owner the component's record
 * @param component its name
 * @param kind how it is compared
 * @param words what it is in reports, or why it is left out
 */
record Rule(Class<?> owner, String component, Kind kind, String words) {
    /** Ways to compare a component. */
    enum Kind {
        /** Calls do something else. */
        BEHAVIOUR,
        /** Callers notice nothing. */
        SAFE,
        /** Readers alone see it. */
        TEXT,
        /** Another rule tells of its parts. */
        PARTS,
        /** The declarations of the client tell. */
        JAVA,
        /** It is not compared. */
        LEFT_OUT
    }

    /** The effect that a change has; null if this rule tells of none. */
    @Nullable Effect effect() {
        return switch (kind) {
            case BEHAVIOUR -> Effect.BEHAVIOUR;
            case SAFE -> Effect.SAFE;
            case TEXT, PARTS, JAVA, LEFT_OUT -> null;
        };
    }
}
