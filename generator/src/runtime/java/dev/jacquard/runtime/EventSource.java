package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The items of a stream of events, which is asked for again where it ends and that is wished. */
final class EventSource<T> implements ItemSource<T> {
    private static final long LONGEST_WAIT = 60_000;

    /** So that a server cannot wish for a request without end after another. */
    private static final long SHORTEST_WAIT = 100;

    private final Answer answer;
    private final EventDecoder<T> decoder;
    private final @Nullable String endMarker;
    private final StreamSettings limits;
    private final boolean lenient;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile InputStream in;
    private EventParser events;
    private int failures;
    private @Nullable T item;

    EventSource(Answer answer, EventDecoder<T> decoder, @Nullable String endMarker) {
        this.answer = answer;
        this.decoder = decoder;
        this.endMarker = endMarker;
        this.limits = answer.limits();
        this.lenient = answer.call.core.lenient;
        this.in = answer.stream();
        this.events = new EventParser(in, limits, null);
    }

    @Override
    public boolean advance() throws IOException {
        boolean ended = answer.status() == 204;
        while (!ended) {
            try {
                if (events.next()) {
                    failures = 0;
                    if (events.data().equals(endMarker)) {
                        return false;
                    }
                    item = decoder.decode(events, lenient);
                    return true;
                }
                ended = !reopen(null);
            } catch (IOException e) {
                ended = !reopen(answer.broken(e));
            }
        }
        return false;
    }

    @Override
    public T item() {
        T last = item;
        if (last == null) {
            throw new IllegalStateException();
        }
        return last;
    }

    /** Asks for the stream again; false where that is not wished, or the server has no more. */
    private boolean reopen(@Nullable ApiException problem) {
        ApiException last = problem;
        Call<?> call = answer.call;
        RequestBody body = call.request.body();
        boolean isRepeatable = body == null || body.isRepeatable();
        while (isRepeatable && failures < limits.reconnects()
                && !(last instanceof InterruptedCallException)) {
            close(in);
            if (closed(delay(failures))) {
                return false;
            }
            failures++;
            try {
                InputStream next = again(call).execute();
                in = next == null ? in : next;
                if (next == null || closed.getCount() == 0) {
                    close(in); // closed meanwhile
                    return false;
                }
                events = new EventParser(next, limits, events);
                return true;
            } catch (ApiException e) {
                boolean isFatal = e.status() != 0 && !RetryPolicy.DEFAULT.covers(e.status());
                if (isFatal || e instanceof InvalidRequestException) {
                    throw e;
                }
                last = e;
            }
        }
        if (last != null && closed.getCount() > 0) {
            throw last;
        }
        return false;
    }

    private Call<@Nullable InputStream> again(Call<?> call) {
        Call<@Nullable InputStream> again =
                call.retries(RetryPolicy.NONE).reading(new Reopened());
        String id = events.lastEventId();
        return id == null || id.isEmpty() ? again : again.header("Last-Event-ID", id);
    }

    /** What the server wished, and longer after each failure. */
    private long delay(int times) {
        long wait = (long) events.retry() << Math.min(times, 16);
        return Math.max(SHORTEST_WAIT, Math.min(LONGEST_WAIT, wait));
    }

    private boolean closed(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(answer.operation,
                    "interrupted while waiting for more events", e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        close(in);
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // nothing is read any more
        }
    }

    /** Reads the answer to the same request, later: null where the server has no more events. */
    private static final class Reopened implements AnswerReader<@Nullable InputStream> {
        @Override
        public @Nullable InputStream read(Answer answer) {
            if (answer.status() == 204) {
                return null;
            }
            EventStreamReader.check(answer);
            return answer.stream();
        }

        @Override
        public boolean streams() {
            return true;
        }
    }
}
