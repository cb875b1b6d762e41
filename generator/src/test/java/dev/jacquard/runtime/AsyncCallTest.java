package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static dev.jacquard.runtime.RawServer.hang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.http.HttpTransport;
import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import dev.jacquard.runtime.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class AsyncCallTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1";

    @Test
    void theAnswerComesLater() throws Exception {
        try (RawServer server = new RawServer(answer(200, "7")); TestClient client = TestClient.to(server).build()) {
            assertThat(client.thing("GET").executeForResponseAsync().get().status()).isEqualTo(200);
            assertThat(client.thing("GET").executeAsync().get()).hasToString("7");
        }
    }

    @Test
    void theFutureFailsWithTheExceptionItself() throws Exception {
        try (RawServer server = new RawServer(answer(404, "no")); TestClient client = TestClient.to(server).build()) {
            CompletableFuture<Throwable> failure =
                    client.thing("GET").executeAsync().handle((value, e) -> e);
            assertThat(failure.get()).isExactlyInstanceOf(ApiException.class).hasMessage("getThing: 404 Not Found: no");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEAD})
    void cancellingEndsTheExchange(String first) throws Exception {
        try (RawServer server = new RawServer(hang(first)); TestClient client = TestClient.to(server).build()) {
            CompletableFuture<JsonValue> future = client.thing("GET").executeAsync();
            server.awaitRequest();
            future.cancel(true);
            server.awaitHangUp();
            assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEAD})
    void theTimeoutEndsTheExchange(String first) throws Exception {
        try (RawServer server = new RawServer(hang(first)); TestClient client = TestClient.to(server).build()) {
            CompletableFuture<JsonValue> future = client.thing("GET").timeout(Duration.ofMillis(150)).executeAsync();
            assertThatThrownBy(future::get).isInstanceOf(ExecutionException.class).cause()
                    .isInstanceOf(CallTimeoutException.class).hasMessageContaining("within 150 ms");
            server.awaitHangUp();
        }
    }

    @Test
    void closingTheClientEndsItsCalls() throws Exception {
        try (RawServer server = new RawServer(hang(HEAD))) {
            TestClient client = TestClient.to(server).build();
            CompletableFuture<JsonValue> future =
                    client.thing("GET").retries(RetryPolicy.NONE).executeAsync();
            server.awaitRequest();
            client.close();
            assertThatThrownBy(future::get).cause().isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("the client was closed");
            server.awaitHangUp();
        }
    }

    @Test
    void manyCallsShareAClient() throws Exception {
        try (RawServer server = new RawServer(answer(200, "7")); TestClient client = TestClient.to(server).build()) {
            List<CompletableFuture<JsonValue>> futures = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                futures.add(client.thing("GET").executeAsync());
            }
            for (CompletableFuture<JsonValue> future : futures) {
                assertThat(future.get()).hasToString("7");
            }
            assertThat(server.requests()).hasSize(40);
        }
    }

    @Test
    void aTransportOfOnesOwnIsHeldToTheTimeoutAndStaysOpen() throws Exception {
        CompletableFuture<TransportResponse> never = new CompletableFuture<>();
        boolean[] closed = new boolean[1];
        HttpTransport transport = new HttpTransport() {
            @Override
            public CompletableFuture<TransportResponse> sendAsync(
                    TransportRequest request) {
                return never;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (TestClient client = TestClient.to("http://h").transport(transport).build()) {
            assertThatThrownBy(() -> client.thing("GET").timeout(Duration.ofMillis(50)).executeAsync().get())
                    .cause().isInstanceOf(CallTimeoutException.class);
        }
        assertThat(never).isCancelled();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void whateverATransportThrowsIsAnApiException() {
        RuntimeException fault = new IllegalStateException("fault");
        for (HttpTransport transport : List.<HttpTransport>of(
                request -> { throw fault; },
                request -> CompletableFuture.failedFuture(fault),
                request -> CompletableFuture.failedFuture(new IOException("fault")))) {
            try (TestClient client = TestClient.to("http://h").transport(transport).build()) {
                assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("fault");
                assertThatThrownBy(() -> client.thing("GET").executeAsync().get()).cause()
                        .isInstanceOf(ConnectionException.class).hasMessageContaining("fault");
            }
        }
    }
}
