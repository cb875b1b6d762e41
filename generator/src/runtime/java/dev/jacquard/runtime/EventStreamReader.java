package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/** Reads answers that are streams of server-sent events. */
final class EventStreamReader<T> implements AnswerReader<ItemStream<T>> {
    private static final String TYPE = "text/event-stream";

    private final EventDecoder<T> decoder;
    private final @Nullable String endMarker;

    EventStreamReader(EventDecoder<T> decoder, @Nullable String endMarker) {
        this.decoder = decoder;
        this.endMarker = endMarker;
    }

    @Override
    public ItemStream<T> read(Answer answer) {
        check(answer);
        String end = endMarker != null || !decoder.isJson()
                ? endMarker
                : answer.limits().endMarker();
        return new ItemStream<>(answer, new EventSource<>(answer, decoder, end));
    }

    /** Refuses what is no stream of events, for any client: nothing would be found in it. */
    static void check(Answer answer) {
        String type = answer.mediaType();
        if (type != null && !type.equals(TYPE)) {
            throw new DecodeException(answer, TYPE);
        }
    }

    @Override
    public boolean streams() {
        return true;
    }
}
