package dev.jacquard.runtime.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A thread that waits for an answer of the JDK's client; only an interrupt wakes it before. */
final class Sending {
    /** The {@link System#nanoTime} at which the wait is too long. */
    final long deadline;

    private final Thread thread = Thread.currentThread();
    private @Nullable IOException reason;
    private boolean ended;

    Sending(long deadline) {
        this.deadline = deadline;
    }

    /** Ends the wait, unless it is over. */
    synchronized void abort(IOException why) {
        if (!ended && reason == null) {
            reason = why;
            thread.interrupt();
        }
    }

    /** Returns why the wait was ended, or null. */
    synchronized @Nullable IOException reason() {
        return reason;
    }

    /** Says that the wait is over; an interrupt of {@link #abort} is taken back. */
    synchronized void end() {
        ended = true;
        if (reason != null) {
            Thread.interrupted();
        }
    }
}
