package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A server-sent event (WHATWG, HTML, section 9.2).
 *
 * @param type what the field {@code event} says, or {@code message}
 * @param data what the fields {@code data} say, a line each
 * @param lastEventId what the field {@code id} of this event or of one before said; null or empty
 *         where none did
 */
public record ServerSentEvent(String type, String data, @Nullable String lastEventId) {
}
