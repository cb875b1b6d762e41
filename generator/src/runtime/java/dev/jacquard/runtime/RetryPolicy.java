package dev.jacquard.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * When a call is tried again: after a broken connection and after the statuses 408, 425, 429, 500,
 * 502, 503 and 504, provided that a second request can do no harm. That is so for the methods that
 * RFC 9110, section 9.2.2, calls idempotent, and for requests with the header Idempotency-Key.
 *
 * <p>The wait before a retry doubles from one to the next, with a random part. A server's
 * Retry-After wins; where it asks for more than {@link #withMaxRetryAfter} allows, or for more than
 * is left of the call's timeout, the call ends at once with the answer.
 */
public final class RetryPolicy {
    /** No retries. */
    public static final RetryPolicy NONE = of(0);

    /** Two retries, after about half a second and one second. */
    public static final RetryPolicy DEFAULT = of(2);

    private final int retries;
    private final Duration first;
    private final Duration longest;
    private final Duration maxRetryAfter;

    private RetryPolicy(int retries, Duration first, Duration longest, Duration maxRetryAfter) {
        this.retries = retries;
        this.first = first;
        this.longest = longest;
        this.maxRetryAfter = maxRetryAfter;
    }

    /**
     * Makes a policy that waits half a second before the first retry, 8 seconds at most before any,
     * and up to 60 seconds where the server asks for it.
     *
     * @param retries how many attempts may follow the first one; 0 or more
     * @return the policy
     */
    public static RetryPolicy of(int retries) {
        if (retries < 0) {
            throw new IllegalArgumentException("retries must not be negative");
        }
        return new RetryPolicy(retries, Duration.ofMillis(500), Duration.ofSeconds(8),
                Duration.ofSeconds(60));
    }

    /**
     * Changes the waits.
     *
     * @param first the wait before the first retry, more than zero
     * @param longest the longest wait that doubling leads to
     * @return a policy with these waits
     */
    public RetryPolicy withBackoff(Duration first, Duration longest) {
        return new RetryPolicy(retries, ClientBuilder.positive("first", first),
                ClientBuilder.positive("longest", longest), maxRetryAfter);
    }

    /**
     * Changes the longest wait that a server can ask for.
     *
     * @param maxRetryAfter more than zero
     * @return a policy with this bound
     */
    public RetryPolicy withMaxRetryAfter(Duration maxRetryAfter) {
        return new RetryPolicy(retries, first, longest,
                ClientBuilder.positive("maxRetryAfter", maxRetryAfter));
    }

    /** Says whether a request may be sent twice. */
    static boolean isIdempotent(String method, Headers headers) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY" -> true;
            default -> headers.first("Idempotency-Key") != null;
        };
    }

    static boolean isTransient(int status) {
        return switch (status) {
            case 408, 425, 429, 500, 502, 503, 504 -> true;
            default -> false;
        };
    }

    /**
     * Returns how long to wait before the next attempt, in milliseconds; -1: there is none.
     *
     * @param done how many retries there were
     * @param headers those of the answer; null where there was none
     */
    long delay(int done, @Nullable Headers headers) {
        if (done >= retries) {
            return -1;
        }
        long asked = headers == null ? -1 : retryAfter(headers);
        if (asked >= 0) {
            return asked <= maxRetryAfter.toMillis() ? asked : -1;
        }
        long wait = Math.min(longest.toMillis(), first.toMillis() << Math.min(done, 20));
        return (long) (wait * ThreadLocalRandom.current().nextDouble(0.5, 1.0));
    }

    /** Returns what the server asks for, in milliseconds; -1 where it asks for no wait. */
    private static long retryAfter(Headers headers) {
        long millis = number(headers.first("Retry-After-Ms"));
        String after = headers.first("Retry-After");
        if (millis >= 0 || after == null) {
            return millis;
        }
        long seconds = number(after);
        if (seconds >= 0) {
            return Math.min(seconds, Integer.MAX_VALUE) * 1_000;
        }
        try {
            Instant date = ZonedDateTime.parse(after.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Math.max(0, Duration.between(Instant.now(), date).toMillis());
        } catch (DateTimeException | ArithmeticException e) {
            return -1;
        }
    }

    private static long number(@Nullable String text) {
        try {
            return text == null ? -1 : Math.max(-1, Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
