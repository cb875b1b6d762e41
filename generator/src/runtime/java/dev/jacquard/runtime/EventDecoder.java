package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Makes an item of a server-sent event. */
interface EventDecoder<T> {
    T decode(EventParser event, boolean lenient);

    /** Whether data that are no JSON can only be an end marker. */
    boolean isJson();

    /** The data are a JSON text. */
    record Data<T>(JsonCodec<T> codec) implements EventDecoder<T> {
        @Override
        public T decode(EventParser event, boolean lenient) {
            return codec.decode(event.data().getBytes(StandardCharsets.UTF_8), lenient);
        }

        @Override
        public boolean isJson() {
            return true;
        }
    }

    /** The data are what they are. */
    record Text() implements EventDecoder<String> {
        @Override
        public String decode(EventParser event, boolean lenient) {
            return event.data();
        }

        @Override
        public boolean isJson() {
            return false;
        }
    }

    /** The event is the item. */
    record Event() implements EventDecoder<ServerSentEvent> {
        @Override
        public ServerSentEvent decode(EventParser event, boolean lenient) {
            return event.event();
        }

        @Override
        public boolean isJson() {
            return false;
        }
    }

    /**
     * The fields of the event are the members of an object, as OpenAPI 3.2 has it.
     *
     * @param isJson whether the data are a JSON text where they look like one
     */
    record Fields<T>(JsonCodec<T> codec, boolean isJson) implements EventDecoder<T> {
        @Override
        public T decode(EventParser event, boolean lenient) {
            Map<String, JsonValue> fields = event.fields();
            fields.put("data", isJson ? json(event.data()) : JsonValue.of(event.data()));
            String object = JsonCodec.VALUE.encode(JsonValue.object(fields));
            return codec.decode(object.getBytes(StandardCharsets.UTF_8), lenient);
        }

        private static JsonValue json(String data) {
            try {
                return JsonValue.parse(data);
            } catch (JsonException e) {
                return JsonValue.of(data);
            }
        }
    }
}
