package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static dev.jacquard.runtime.RawServer.endless;
import static dev.jacquard.runtime.RawServer.hang;
import static dev.jacquard.runtime.RawServer.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonValue;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls over another HTTP client. */
@Timeout(20)
class OkHttpTransportTest {
    private static final OkHttpTransport TRANSPORT = new OkHttpTransport();

    @AfterAll
    static void close() {
        TRANSPORT.close();
    }

    private static TestClient to(RawServer server) {
        return TestClient.to(server).transport(TRANSPORT).maxResponseBytes(100_000).build();
    }

    @Test
    void requestsAndAnswersAreTheSame() throws Exception {
        try (RawServer server = new RawServer(answer(200, "{\"a\":1}", "X-Left: 7")); TestClient client = to(server)) {
            ApiResponse<JsonValue> full = client.call(client.request("POST").path("/p").query("q", "a b")
                    .body("application/json", JsonCodec.STRING, "x"), JsonCodec.VALUE).executeForResponse();
            assertThat(full.body()).hasToString("{\"a\":1}");
            assertThat(full.headers().first("x-left")).isEqualTo("7");
            assertThat(server.requests().get(0)).startsWith("POST /p?q=a%20b HTTP/1.1\r\n")
                    .contains("\r\nContent-Type: application/json\r\n", "\r\nUser-Agent: test/1.0\r\n")
                    .endsWith("\r\n\r\n\"x\"");
        }
    }

    @Test
    void retriesRedirectsAndErrorsAreTheClients() throws Exception {
        try (RawServer server = new RawServer(answer(503, ""), raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n1"),
                        answer(302, "", "Location: /there"), answer(200, "7"), answer(404, "no"));
                TestClient client = to(server)) {
            assertThat(client.thing("GET").execute()).hasToString("7");
            assertThat(server.requests()).hasSize(4).last().asString().startsWith("GET /there HTTP/1.1\r\n");
            assertThatThrownBy(() -> client.thing("GET").execute()).hasMessage("getThing: 404 Not Found: no");
        }
    }

    @Test
    void itsTimeoutsAreTheClients() throws Exception {
        try (RawServer server = new RawServer(hang("")); TestClient client = to(server)) {
            Call<JsonValue> call = client.thing("GET").timeout(Duration.ofMillis(200));
            assertThatThrownBy(call::execute).isInstanceOf(CallTimeoutException.class);
            assertThatThrownBy(() -> call.executeAsync().join()).hasCauseInstanceOf(CallTimeoutException.class);
        }
    }

    @Test
    void cancellingEndsTheExchange() throws Exception {
        try (RawServer server = new RawServer(hang("")); TestClient client = to(server)) {
            CompletableFuture<JsonValue> future = client.thing("GET").executeAsync();
            server.awaitRequest();
            future.cancel(true);
            server.awaitHangUp();
        }
    }

    @Test
    void bodiesHaveTheirLimitAndStreams() throws Exception {
        try (RawServer server = new RawServer(endless("HTTP/1.1 200 OK\r\n\r\n", " ".repeat(10_000)));
                TestClient client = to(server)) {
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(DecodeException.class)
                    .hasMessageContaining("more than 100000 bytes");
            try (Download download = client.core().call(client.request("GET").path("/"), Download.reader()).execute()) {
                assertThat(download.stream().readNBytes(300_000)).hasSize(300_000);
            }
            server.awaitHangUp();
        }
    }
}
