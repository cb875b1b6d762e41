package dev.jacquard.java;

/** What models are in Java. */
public enum ModelStyle {
    /** Records; final classes where a record cannot have as many components. */
    RECORD,
    /** Final classes with the same accessors and builders: nobody can call a constructor that changes. */
    CLASS
}
