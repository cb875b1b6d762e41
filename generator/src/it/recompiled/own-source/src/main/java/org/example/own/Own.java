package org.example.own;

/** A class of the user's. */
public final class Own {
    private Own() {}
}
