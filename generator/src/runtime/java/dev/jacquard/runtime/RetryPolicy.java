package dev.jacquard.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * When a call is tried again: after a failure and after some statuses, provided that a second
 * request can do no harm. That is so for the methods that RFC 9110, section 9.2.2, calls
 * idempotent, and for requests with an {@linkplain Call#idempotencyKey idempotency key}. Does not
 * change: each setting gives a new policy.
 *
 * <p>The wait before a retry grows from one to the next, and has a random part. A server's
 * Retry-After wins; where it asks for more than {@link #withMaxRetryAfter} allows, or for more than
 * is left of the call's timeout, the call ends at once with the answer.
 *
 * @param retries how many attempts may follow the first one
 * @param first the wait before the first retry
 * @param longest the longest wait that growth leads to
 * @param factor how much longer each wait is than the one before
 * @param maxRetryAfter the longest wait that a server can ask for
 * @param maxElapsed how long after the start of the call a retry may begin; the call's timeout is a
 *         bound in any case
 * @param failures whether it covers failures: connections that cannot be made or break, and
 *         attempts that take too long
 * @param statuses the statuses that it covers; a single digit stands for all that begin with it, as
 *         5 does for 500 to 599
 */
public record RetryPolicy(int retries, Duration first, Duration longest, double factor,
        Duration maxRetryAfter, Duration maxElapsed, boolean failures, List<Integer> statuses) {
    /** No retries. */
    public static final RetryPolicy NONE = of(0);

    /** Two retries, after about half a second and one second. */
    public static final RetryPolicy DEFAULT = of(2);

    /**
     * Checks the values.
     *
     * @param retries 0 or more
     * @param first more than zero
     * @param longest more than zero
     * @param factor 1 or more
     * @param maxRetryAfter more than zero
     * @param maxElapsed more than zero
     * @param failures whether failures are covered
     * @param statuses the statuses
     * @throws IllegalArgumentException where a value is none of these
     */
    public RetryPolicy {
        if (retries < 0 || !(factor >= 1)) {
            throw new IllegalArgumentException("retries must not be negative, nor factor below 1");
        }
        first = ClientBuilder.positive("first", first);
        longest = ClientBuilder.positive("longest", longest);
        maxRetryAfter = ClientBuilder.positive("maxRetryAfter", maxRetryAfter);
        maxElapsed = ClientBuilder.positive("maxElapsed", maxElapsed);
        statuses = List.copyOf(statuses);
    }

    /**
     * Makes a policy that waits half a second before the first retry, twice as long before each
     * further one, but 8 seconds at most, and up to 60 seconds where the server asks for it. It
     * covers failures and the statuses 408, 425, 429, 500, 502, 503 and 504.
     *
     * @param retries how many attempts may follow the first one; 0 or more
     * @return the policy
     */
    public static RetryPolicy of(int retries) {
        return new RetryPolicy(retries, Duration.ofMillis(500), Duration.ofSeconds(8), 2,
                Duration.ofSeconds(60), Duration.ofDays(365), true,
                List.of(408, 425, 429, 500, 502, 503, 504));
    }

    /**
     * Changes the waits, each of which is twice as long as the one before.
     *
     * @param first the wait before the first retry, more than zero
     * @param longest the longest wait that doubling leads to
     * @return a policy with these waits
     */
    public RetryPolicy withBackoff(Duration first, Duration longest) {
        return withBackoff(first, longest, 2);
    }

    /**
     * Changes the waits.
     *
     * @param first the wait before the first retry, more than zero
     * @param longest the longest wait that growth leads to
     * @param factor how much longer each wait is than the one before; 1 or more
     * @return a policy with these waits
     */
    public RetryPolicy withBackoff(Duration first, Duration longest, double factor) {
        return new RetryPolicy(retries, first, longest, factor, maxRetryAfter, maxElapsed, failures,
                statuses);
    }

    /**
     * Changes the longest wait that a server can ask for.
     *
     * @param bound more than zero
     * @return a policy with this bound
     */
    public RetryPolicy withMaxRetryAfter(Duration bound) {
        return new RetryPolicy(retries, first, longest, factor, bound, maxElapsed, failures,
                statuses);
    }

    /**
     * Changes how long after the start of the call a retry may begin.
     *
     * @param bound more than zero
     * @return a policy with this bound
     */
    public RetryPolicy withMaxElapsed(Duration bound) {
        return new RetryPolicy(retries, first, longest, factor, maxRetryAfter, bound, failures,
                statuses);
    }

    /**
     * Changes whether it covers failures.
     *
     * @param covered whether the call is tried again after a failure
     * @return a policy with this setting
     */
    public RetryPolicy withFailures(boolean covered) {
        return new RetryPolicy(retries, first, longest, factor, maxRetryAfter, maxElapsed, covered,
                statuses);
    }

    /**
     * Changes the statuses that it covers.
     *
     * @param covered statuses, or first digits of statuses
     * @return a policy with these statuses in place of its own
     */
    public RetryPolicy withStatuses(Integer... covered) {
        return new RetryPolicy(retries, first, longest, factor, maxRetryAfter, maxElapsed, failures,
                List.of(covered));
    }

    /** Says whether a request may be sent twice, whatever it holds. */
    static boolean isIdempotent(String method) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY" -> true;
            default -> false;
        };
    }

    boolean covers(int status) {
        return statuses.contains(status) || statuses.contains(status / 100);
    }

    /** Nanoseconds until the last moment at which a retry may begin. */
    long remaining(long start) {
        return start + maxElapsed.toNanos() - System.nanoTime();
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
        double wait = Math.min(longest.toMillis(), first.toMillis() * Math.pow(factor, done));
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
            String date = headers.first("Date");
            Instant now = date == null ? Instant.now() : date(date); // the server's clock
            return Math.max(0, Duration.between(now, date(after)).toMillis());
        } catch (RuntimeException e) { // no date, or one that is too far away
            return -1;
        }
    }

    /** A date in one of the three forms of RFC 9110, section 5.6.7. */
    private static Instant date(String text) {
        String[] words = text.strip().split("[ -]+");
        boolean isC = words.length == 5; // the weekday, the month, the day, the time, the year
        int year = Integer.parseInt(words[isC ? 4 : 3]);
        if (year < 100) { // at most 50 years ahead
            year += year > Year.now().getValue() % 100 + 50 ? 1900 : 2000;
        }
        String date = words[isC ? 2 : 1] + ' ' + words[isC ? 1 : 2] + ' ' + year + ' '
                + words[isC ? 3 : 4] + ' ' + (isC ? "GMT" : words[5]);
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static long number(@Nullable String text) {
        try {
            return text == null ? -1 : Math.max(-1, Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
