package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/** Reads answers that are streams of server-sent events. */
final class EventStreamReader<T> implements AnswerReader<ItemStream<T>> {
    static final String TYPE = "text/event-stream";

    private final EventDecoder<T> decoder;
    private final @Nullable String endMarker;

    EventStreamReader(EventDecoder<T> decoder, @Nullable String endMarker) {
        this.decoder = decoder;
        this.endMarker = endMarker;
    }

    @Override
    public ItemStream<T> read(Answer answer) {
        answer.expect(TYPE);
        String end = endMarker != null || !decoder.isJson()
                ? endMarker
                : answer.limits().endMarker();
        return new ItemStream<>(answer, new EventSource<>(answer, decoder, end));
    }

    @Override
    public boolean streams() {
        return true;
    }
}
