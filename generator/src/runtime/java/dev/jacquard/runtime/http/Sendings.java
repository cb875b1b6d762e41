package dev.jacquard.runtime.http;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads that wait for an answer. They share an alarm, which rings at the earliest deadline
 * that was known when it was set: one for each wait would wake the JDK's timer thread each time.
 */
final class Sendings {
    private static final long LONGEST = Long.MAX_VALUE / 2; // deadlines are compared by difference

    private final Set<Sending> waiting = ConcurrentHashMap.newKeySet();
    private @Nullable CompletableFuture<Void> alarm;
    private long rings;

    Sending begin(Duration timeout) {
        long now = System.nanoTime();
        Sending sending = new Sending(now + Math.min(timeout.toNanos(), LONGEST));
        waiting.add(sending);
        synchronized (this) {
            if (alarm == null || sending.deadline - rings < 0) {
                set(sending.deadline, now);
            }
        }
        return sending;
    }

    void end(Sending sending) {
        waiting.remove(sending);
        sending.end();
    }

    synchronized void abort(IOException why) {
        waiting.forEach(sending -> sending.abort(why));
        stop();
    }

    private void set(long deadline, long now) {
        stop();
        rings = deadline;
        CompletableFuture<Void> next = new CompletableFuture<>();
        alarm = next;
        next.completeOnTimeout(null, deadline - now, TimeUnit.NANOSECONDS)
                .thenRun(() -> ring(next));
    }

    private void stop() {
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    private synchronized void ring(CompletableFuture<Void> rung) {
        if (alarm != rung) {
            return;
        }
        alarm = null;
        long now = System.nanoTime();
        Sending earliest = null;
        for (Sending sending : waiting) {
            if (sending.deadline - now <= 0) {
                sending.abort(new HttpTimeoutException("no complete response in time"));
            } else if (earliest == null || sending.deadline - earliest.deadline < 0) {
                earliest = sending;
            }
        }
        if (earliest != null) {
            set(earliest.deadline, now);
        }
    }
}
