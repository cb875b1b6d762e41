package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonString;
import dev.jacquard.runtime.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks webhooks, reads them and hands them on. Clients' builders fill it. */
public final class WebhookReceiver {
    private final Map<String, Handler<?>> handlers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private @Nullable String member;
    private @Nullable WebhookCheck check;
    private @Nullable BiConsumer<String, JsonValue> other;

    private record Handler<T extends @Nullable Object>(JsonCodec<T> codec, Consumer<T> handler) {
        void handle(byte[] body) {
            handler.accept(read(codec, body));
        }
    }

    /** A receiver that knows no webhook. */
    public WebhookReceiver() {
    }

    /**
     * Says what tells webhooks apart.
     *
     * @param member the member of each payload that does
     * @param valuesAndNames value, name, value, name
     * @return this
     */
    public WebhookReceiver tells(String member, String... valuesAndNames) {
        this.member = member;
        for (int i = 0; i < valuesAndNames.length; i += 2) {
            names.put(valuesAndNames[i], valuesAndNames[i + 1]);
        }
        return this;
    }

    /**
     * Sets what takes a webhook.
     *
     * @param <T> the type of its payload
     * @param name its name
     * @param codec reads the payload
     * @param handler takes the payload
     */
    public <T extends @Nullable Object> void on(String name, JsonCodec<T> codec,
            Consumer<T> handler) {
        handlers.put(name, new Handler<>(codec, handler));
    }

    /**
     * Sets what takes all other webhooks.
     *
     * @param handler takes the name and the payload
     */
    public void other(BiConsumer<String, JsonValue> handler) {
        other = handler;
    }

    /**
     * Sets what proves who sent a webhook.
     *
     * @param check checks each webhook before it is read
     */
    public void check(WebhookCheck check) {
        this.check = check;
    }

    /**
     * Makes a receiver that later settings do not change.
     *
     * @return a copy
     */
    public WebhookReceiver copy() {
        WebhookReceiver copy = new WebhookReceiver();
        copy.handlers.putAll(handlers);
        copy.names.putAll(names);
        copy.member = member;
        copy.check = check;
        copy.other = other;
        return copy;
    }

    /**
     * Takes a webhook.
     *
     * @param name its name
     * @param headers the request's headers
     * @param body the request's body, byte for byte as it came
     * @return whether there was a handler for it
     * @throws WebhookException where the sender is not proved, or the body is no such payload
     */
    public boolean receive(String name, Headers headers, byte[] body) {
        prove(headers, body);
        return handle(name, body);
    }

    /**
     * Takes a webhook that its payload tells from others.
     *
     * @param headers the request's headers
     * @param body the request's body, byte for byte as it came
     * @return whether there was a handler for it
     * @throws WebhookException where the sender is not proved, or the body is no such payload
     */
    public boolean receive(Headers headers, byte[] body) {
        prove(headers, body);
        JsonValue payload = read(JsonCodec.VALUE, body);
        JsonValue told = payload instanceof JsonObject object && member != null
                ? object.get(member)
                : null;
        if (!(told instanceof JsonString value)) {
            throw new WebhookException("the payload has no text \"" + member + '"', null);
        }
        return handle(names.getOrDefault(value.value(), value.value()), body);
    }

    private void prove(Headers headers, byte[] body) {
        if (check != null) {
            check.check(headers, body);
        }
    }

    private boolean handle(String name, byte[] body) {
        Handler<?> handler = handlers.get(name);
        if (handler != null) {
            handler.handle(body);
        } else if (other != null) {
            other.accept(name, read(JsonCodec.VALUE, body));
        } else {
            return false;
        }
        return true;
    }

    private static <T extends @Nullable Object> T read(JsonCodec<T> codec, byte[] body) {
        try {
            return codec.decode(body);
        } catch (JsonException e) {
            throw new WebhookException("the payload cannot be read: " + e.getMessage(), e);
        }
    }
}
