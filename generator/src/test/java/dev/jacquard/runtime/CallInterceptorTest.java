package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static dev.jacquard.runtime.RawServer.hang;
import static dev.jacquard.runtime.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import dev.jacquard.runtime.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class CallInterceptorTest {
    private final List<String> events = new CopyOnWriteArrayList<>();

    /** Notes what it is told, and adds a header to each attempt. */
    private CallInterceptor recorder(String name) {
        return call -> {
            events.add(name + " begins " + call.operation() + ' ' + call.method());
            return new CallInterceptor.Execution() {
                private int attempts;

                @Override
                public TransportRequest sending(TransportRequest request) {
                    attempts++;
                    events.add(name + " sends " + request.uri().getPath());
                    return request.with(request.uri(), request.headers().with("X-" + name, "attempt " + attempts));
                }

                @Override
                public void received(TransportResponse response) {
                    events.add(name + " receives " + response.status());
                }

                @Override
                public void failed(Throwable failure) {
                    events.add(name + " fails");
                }

                @Override
                public void ended(@Nullable ApiResponse<?> response, @Nullable Throwable failure) {
                    events.add(name + " ends with "
                            + (response == null ? failure.getClass().getSimpleName() : response.body()));
                }
            };
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itSeesEveryAttemptAndTheEnd(boolean async) throws Exception {
        try (RawServer server = new RawServer(answer(503, ""), reset("HTTP/1.1 200 OK\r\n"), answer(200, "7"));
                TestClient client = TestClient.to(server).intercept(recorder("A")).build()) {
            Call<JsonValue> call = client.thing("GET");
            assertThat(async ? call.executeAsync().join() : call.execute()).hasToString("7");
            assertThat(events).containsExactly("A begins getThing GET", "A sends /thing", "A receives 503",
                    "A sends /thing", "A fails", "A sends /thing", "A receives 200", "A ends with 7");
            assertThat(server.requests()).element(2).asString().contains("\r\nX-A: attempt 3\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itSeesTheExceptionThatTheCallerGets(boolean async) throws Exception {
        try (RawServer server = new RawServer(answer(404, ""));
                TestClient client = TestClient.to(server).intercept(recorder("A")).build()) {
            Call<JsonValue> call = client.thing("GET");
            assertThatThrownBy(() -> {
                if (async) {
                    call.executeAsync().join();
                } else {
                    call.execute();
                }
            }).isInstanceOf(RuntimeException.class);
            assertThat(events).last().isEqualTo("A ends with ApiException");
        }
    }

    @Test
    void theFirstOneIsTheOutermost() throws Exception {
        try (RawServer server = new RawServer(answer(200, "7")); TestClient client = TestClient.to(server)
                .intercept(recorder("A")).intercept(recorder("B")).build()) {
            client.thing("GET").execute();
            assertThat(events).containsExactly("A begins getThing GET", "B begins getThing GET", "A sends /thing",
                    "B sends /thing", "B receives 200", "A receives 200", "B ends with 7", "A ends with 7");
        }
    }

    @Test
    void aCancelledCallEnds() throws Exception {
        try (RawServer server = new RawServer(hang(""));
                TestClient client = TestClient.to(server).intercept(recorder("A")).build()) {
            CompletableFuture<JsonValue> future = client.thing("GET").executeAsync();
            server.awaitRequest();
            future.cancel(true);
            server.awaitHangUp();
            assertThat(events).contains("A ends with " + CancellationException.class.getSimpleName());
        }
    }

    @Test
    void itDoesNotSeeCredentialsAndComesBeforeTheyAreMade() throws Exception {
        try (RawServer server = new RawServer(answer(200, "7")); TestClient client = TestClient.to(server)
                .intercept(call -> new CallInterceptor.Execution() {
                    @Override
                    public TransportRequest sending(TransportRequest request) {
                        events.add(String.valueOf(request.headers().first("Authorization")));
                        return request.with(request.uri(), request.headers().with("X-Seen", "by the signer"));
                    }
                }).build()) {
            client.thing("GET").credentials(request -> request.header("Authorization",
                    "signs " + request.headers().first("X-Seen"))).execute();
            assertThat(events).containsExactly("null");
            assertThat(server.requests().get(0)).contains("\r\nAuthorization: signs by the signer\r\n");
        }
    }

    /** Changes each request of a client for a server. */
    private static TestClient changing(RawServer server, UnaryOperator<TransportRequest> change) {
        return TestClient.to(server).intercept(call -> new CallInterceptor.Execution() {
            @Override
            public TransportRequest sending(TransportRequest request) {
                return change.apply(request);
            }
        }).build();
    }

    @Test
    void itCannotSendCredentialsToAnotherServer() throws Exception {
        try (RawServer server = new RawServer(answer(200, "7")); RawServer other = new RawServer(answer(200, "8"));
                TestClient client = changing(
                        server, request -> request.with(URI.create(other.url() + "/thing"), request.headers()))) {
            assertThatThrownBy(() -> client.thing("GET").credentials(CallCredentials.bearer("S3CR3T")).execute())
                    .isInstanceOf(InvalidRequestException.class).hasMessageContaining("named another server");
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void aSecretThatItAddsIsMasked() throws Exception {
        try (RawServer server = new RawServer(answer(404, "no S3CR3T-CANARY")); TestClient client = changing(server,
                request -> request.with(request.uri(), request.headers().with("X-Plex-Token", "S3CR3T-CANARY")))) {
            assertThatThrownBy(() -> client.thing("GET").execute()).hasMessage("getThing: 404 Not Found: no ***");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneThatFailsBeforeTheRequestEndsTheCall(boolean async) throws Exception {
        try (RawServer server = new RawServer(answer(200, "7"));
                TestClient begins = TestClient.to(server).intercept(call -> {
                    throw new IllegalStateException("S3CR3T");
                }).build();
                TestClient sends = TestClient.to(server).intercept(call -> new CallInterceptor.Execution() {
                    @Override
                    public TransportRequest sending(TransportRequest request) {
                        throw new IllegalStateException("S3CR3T");
                    }
                }).build()) {
            for (TestClient client : List.of(begins, sends)) {
                Call<JsonValue> call = client.thing("GET");
                assertThatThrownBy(() -> {
                    if (async) {
                        try {
                            call.executeAsync().join();
                        } catch (java.util.concurrent.CompletionException e) {
                            throw e.getCause();
                        }
                    } else {
                        call.execute();
                    }
                }).isInstanceOf(InvalidRequestException.class)
                        .hasMessage("getThing: an interceptor failed: IllegalStateException");
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void oneThatFailsAfterwardsHarmsNobody() throws Exception {
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        try (RawServer server = new RawServer(answer(200, "7")); TestClient client = TestClient.to(server)
                .intercept(recorder("A")).intercept(call -> new CallInterceptor.Execution() {
                    @Override
                    public void ended(@Nullable ApiResponse<?> response, @Nullable Throwable failure) {
                        throw new IllegalStateException("no metrics");
                    }
                }).build()) {
            assertThat(client.thing("GET").execute()).hasToString("7");
            assertThat(events).contains("A ends with 7");
            assertThat(uncaught).singleElement().asString().contains("no metrics");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }
}
