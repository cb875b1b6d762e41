package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;

/** Readers of answers that hold one JSON text after the other. */
public final class JsonStreams {
    private JsonStreams() {
    }

    /**
     * Returns a reader of JSON Lines, also called NDJSON: one JSON text a line.
     *
     * @param <T> the type of the items
     * @param codec reads an item
     * @param types the media types of the answers
     * @return a reader that gives the items while they arrive
     */
    public static <T> AnswerReader<ItemStream<T>> lines(JsonCodec<T> codec, String... types) {
        return new JsonStreamReader<>(codec, '\n', types);
    }

    /**
     * Returns a reader of JSON text sequences (RFC 7464): before each text stands the character
     * RS.
     *
     * @param <T> the type of the items
     * @param codec reads an item
     * @param types the media types of the answers
     * @return a reader that gives the items while they arrive
     */
    public static <T> AnswerReader<ItemStream<T>> sequence(JsonCodec<T> codec, String... types) {
        return new JsonStreamReader<>(codec, 0x1e, types);
    }
}
