package dev.jacquard.runtime;

import java.io.IOException;

/** Reads one item after the other. */
interface ItemSource<T> extends AutoCloseable {
    /** Goes to the next item; false at the end. */
    boolean advance() throws IOException;

    /** The item. */
    T item();

    /** Frees the connection; by any thread. */
    @Override
    void close();
}
