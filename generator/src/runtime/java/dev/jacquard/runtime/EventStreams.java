package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/** Readers of answers that are streams of server-sent events. */
public final class EventStreams {
    private EventStreams() {
    }

    /**
     * Returns a reader of events whose data are JSON.
     *
     * @param <T> the type of the items
     * @param codec reads the data of an event
     * @param endMarker the data of the event that ends a stream; null: what
     *         {@link StreamSettings#endMarker()} says
     * @return a reader that gives the items while they arrive
     */
    public static <T> AnswerReader<ItemStream<T>> json(JsonCodec<T> codec,
            @Nullable String endMarker) {
        return new EventStreamReader<>(new EventDecoder.Data<>(codec), endMarker);
    }

    /**
     * Returns a reader of events whose data are texts.
     *
     * @param endMarker the data of the event that ends a stream; null: none
     * @return a reader that gives the data while they arrive
     */
    public static AnswerReader<ItemStream<String>> text(@Nullable String endMarker) {
        return new EventStreamReader<>(new EventDecoder.Text(), endMarker);
    }

    /**
     * Returns a reader of events with their types and ids.
     *
     * @param endMarker the data of the event that ends a stream; null: none
     * @return a reader that gives the events while they arrive
     */
    public static AnswerReader<ItemStream<ServerSentEvent>> events(@Nullable String endMarker) {
        return new EventStreamReader<>(new EventDecoder.Event(), endMarker);
    }

    /**
     * Returns a reader of events that the API's document describes as objects with the members
     * {@code event}, {@code data}, {@code id} and {@code retry}.
     *
     * @param <T> the type of the items
     * @param codec reads such an object
     * @param jsonData whether the member {@code data} is what the data hold as JSON
     * @param endMarker the data of the event that ends a stream; null: none, or where data are
     *         JSON, what {@link StreamSettings#endMarker()} says
     * @return a reader that gives the items while they arrive
     */
    public static <T> AnswerReader<ItemStream<T>> objects(JsonCodec<T> codec, boolean jsonData,
            @Nullable String endMarker) {
        return new EventStreamReader<>(new EventDecoder.Fields<>(codec, jsonData), endMarker);
    }
}
