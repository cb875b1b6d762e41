package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonValue;
import java.time.Duration;

/** A client as the generator writes one, with one operation for any method and path. */
final class TestClient implements AutoCloseable {
    private final ClientCore core;
    private final String server;

    private TestClient(Builder builder) {
        core = builder.core();
        server = builder.server;
    }

    static Builder to(RawServer server) {
        return to(server.url());
    }

    static Builder to(String server) {
        return new Builder(server);
    }

    RequestBuilder request(String method) {
        return core.request("getThing", method, server);
    }

    <T> Call<T> call(RequestBuilder request, JsonCodec<T> codec) {
        return core.call(request, AnswerReader.json(codec));
    }

    /** A call for {@code /thing} that answers with any JSON. */
    Call<JsonValue> thing(String method) {
        return call(request(method).path("/thing").accept("application/json"), JsonCodec.VALUE);
    }

    ClientCore core() {
        return core;
    }

    @Override
    public void close() {
        core.close();
    }

    static final class Builder extends ClientBuilder<Builder> {
        private final String server;

        private Builder(String server) {
            super("test/1.0", "X-Plex-Token");
            this.server = server;
            retries(RetryPolicy.DEFAULT.withBackoff(Duration.ofMillis(1), Duration.ofMillis(2)));
        }

        @Override
        protected Builder self() {
            return this;
        }

        Builder documented(RetryPolicy retries) {
            defaultRetries(retries);
            return this;
        }

        TestClient build() {
            return new TestClient(this);
        }
    }
}
