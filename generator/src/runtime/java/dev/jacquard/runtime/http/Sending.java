package dev.jacquard.runtime.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A thread that waits for an answer of the JDK's client; only an interrupt wakes it before. */
final class Sending {
    private final Thread thread = Thread.currentThread();
    private @Nullable IOException reason;
    private boolean ended;

    /** Ends the wait, unless it is over. */
    synchronized void abort(IOException why) {
        if (!ended && reason == null) {
            reason = why;
            thread.interrupt();
        }
    }

    /**
     * Says that the wait is over.
     *
     * @throws IOException why it was ended, if it was; the interrupt is taken back then
     */
    synchronized void end() throws IOException {
        ended = true;
        if (reason != null) {
            Thread.interrupted();
            throw reason;
        }
    }
}
