package dev.jacquard.diff;

/** Which number of a version changes (Semantic Versioning 2.0.0). */
public enum VersionStep {
    /** Callers break. */
    MAJOR,
    /** Callers can do more, or notice something. */
    MINOR,
    /** Callers notice nothing. */
    PATCH,
    /** Nothing changed. */
    NONE
}
