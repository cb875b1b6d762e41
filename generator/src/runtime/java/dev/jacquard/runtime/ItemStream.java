package dev.jacquard.runtime;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/**
 * The items of an answer, each given as soon as it is there. Holds a connection until the last item
 * is read or the stream is closed, which any thread may do: it ends the iteration.
 *
 * <p>The items can be taken once, by one thread: with {@code for}, or by a subscriber. What goes
 * wrong on the way is an {@link ApiException}.
 *
 * @param <T> the type of the items
 */
public final class ItemStream<T> implements Iterable<T>, AutoCloseable {
    private final Answer answer;
    private final ItemSource<T> source;
    private boolean begun;
    private volatile boolean closed;

    ItemStream(Answer answer, ItemSource<T> source) {
        this.answer = answer;
        this.source = source;
    }

    /**
     * Returns the items, which can be taken once.
     *
     * @return an iterator whose methods wait for the next item
     * @throws IllegalStateException where they were taken before
     */
    @Override
    public Iterator<T> iterator() {
        begin();
        return new Items();
    }

    /**
     * Returns the items for a subscriber, which a thread of their own serves. Nothing is read that
     * the subscriber did not request.
     *
     * @return a publisher for one subscriber
     */
    public Flow.Publisher<T> publisher() {
        return publisher(task -> {
            Thread thread = new Thread(task, "item-stream");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /**
     * Returns the items for a subscriber. Nothing is read that the subscriber did not request.
     *
     * @param executor runs the one task that waits for requests and items
     * @return a publisher for one subscriber
     */
    public Flow.Publisher<T> publisher(Executor executor) {
        return new ItemPublisher<>(this, executor);
    }

    private synchronized void begin() {
        if (begun) {
            throw new IllegalStateException("the items of a stream can be taken once");
        }
        begun = true;
    }

    /** Goes to the next item; whatever ends the items frees the connection. */
    private boolean advance() {
        boolean there = false;
        try {
            there = !closed && source.advance();
        } catch (IOException e) {
            if (!closed) {
                throw answer.broken(e);
            }
        } catch (ApiException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DecodeException(answer, String.valueOf(e.getMessage()), e);
        } finally {
            if (!there) {
                close();
            }
        }
        return there;
    }

    /** Frees the connection. */
    @Override
    public void close() {
        closed = true;
        source.close();
    }

    /** Returns the operation's name. */
    @Override
    public String toString() {
        return "ItemStream[" + answer.operation + "]";
    }

    private final class Items implements Iterator<T> {
        private boolean known;
        private boolean there;

        @Override
        public boolean hasNext() {
            if (!known) {
                there = false;
                known = true;
                there = advance();
            }
            return there;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            known = false;
            return source.item();
        }
    }
}
