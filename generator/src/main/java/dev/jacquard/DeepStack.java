package dev.jacquard;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs what recurs as deep as schemas refer to each other, one to the next: thousands of them would not fit into the stack of
 * the caller's thread.
 */
final class DeepStack {
    /** Bytes that are reserved; what is not used takes no memory. */
    private static final long SIZE = 1L << 28;

    private DeepStack() {}

    /**
     * Runs a task in a thread of its own, and waits for it.
     *
     * @param <T> the type of what it gives
     * @param task the task
     * @return what it gives
     * @throws StackOverflowError if even this stack is too small
     */
    static <T> T run(Supplier<T> task) {
        FutureTask<T> future = new FutureTask<>(task::get);
        Thread thread = new Thread(null, future, "jacquard", SIZE);
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e.getCause());
        }
    }
}
