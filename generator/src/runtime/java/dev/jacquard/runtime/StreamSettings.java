package dev.jacquard.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The limits of answers that are read while they arrive: streams of events or items, and downloads.
 * Does not change: each setting gives new ones.
 *
 * @param idleTimeout how long the next byte may take
 * @param maxLineBytes the most bytes of a line of a stream
 * @param maxItemBytes the most bytes of an event or item
 * @param endMarker the text of the event or item that ends a stream; null if none does. It does not
 *         end streams of events whose data are texts, unless the API's document names it.
 * @param reconnects how often in a row a stream of events that ended is asked for again, from where
 *         it ended; 0: never
 */
public record StreamSettings(Duration idleTimeout, int maxLineBytes, int maxItemBytes,
        @Nullable String endMarker, int reconnects) {
    /**
     * Five minutes between bytes, 16 MiB a line and an item, {@code [DONE]} as the last event, no
     * reconnection.
     */
    public static final StreamSettings DEFAULT = new StreamSettings(
            Duration.ofMinutes(5), 16 * 1024 * 1024, 16 * 1024 * 1024, "[DONE]", 0);

    /**
     * Checks the values.
     *
     * @param idleTimeout more than zero
     * @param maxLineBytes more than zero
     * @param maxItemBytes more than zero
     * @param endMarker null: none
     * @param reconnects 0: never
     * @throws IllegalArgumentException where a value is none of these
     */
    public StreamSettings {
        ClientBuilder.positive("idleTimeout", idleTimeout);
        if (maxLineBytes <= 0 || maxItemBytes <= 0) {
            throw new IllegalArgumentException("a limit must be more than zero");
        }
        if (reconnects < 0) {
            throw new IllegalArgumentException("reconnects must not be negative");
        }
    }

    /**
     * Sets how long the next byte may take.
     *
     * @param timeout more than zero
     * @return settings with this one
     */
    public StreamSettings withIdleTimeout(Duration timeout) {
        return new StreamSettings(timeout, maxLineBytes, maxItemBytes, endMarker, reconnects);
    }

    /**
     * Sets the most bytes of a line.
     *
     * @param bytes more than zero
     * @return settings with this one
     */
    public StreamSettings withMaxLineBytes(int bytes) {
        return new StreamSettings(idleTimeout, bytes, maxItemBytes, endMarker, reconnects);
    }

    /**
     * Sets the most bytes of an event or item.
     *
     * @param bytes more than zero
     * @return settings with this one
     */
    public StreamSettings withMaxItemBytes(int bytes) {
        return new StreamSettings(idleTimeout, maxLineBytes, bytes, endMarker, reconnects);
    }

    /**
     * Sets the text that ends a stream.
     *
     * @param marker such as {@code [DONE]}; null: none
     * @return settings with this one
     */
    public StreamSettings withEndMarker(@Nullable String marker) {
        return new StreamSettings(idleTimeout, maxLineBytes, maxItemBytes, marker, reconnects);
    }

    /**
     * Sets how often in a row a stream of events that ended is asked for again, with the header
     * Last-Event-ID and after the time that the server wished, up to a minute. An event in between
     * starts the count again; an answer of status 204 or an end marker ends the stream.
     *
     * @param times 0: never
     * @return settings with this one
     */
    public StreamSettings withReconnects(int times) {
        return new StreamSettings(idleTimeout, maxLineBytes, maxItemBytes, endMarker, times);
    }
}
