package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static dev.jacquard.runtime.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.json.JsonCodec;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class CallLoggerTest {
    private static final String CANARY = "S3CR3T-CANARY";

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final class Lines implements System.Logger {
        private final Level least;

        Lines(Level least) {
            this.least = least;
        }

        @Override
        public String getName() {
            return "test";
        }

        @Override
        public boolean isLoggable(Level level) {
            return level.getSeverity() >= least.getSeverity();
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            if (isLoggable(level)) {
                lines.add(level + " " + message);
            }
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
            log(level, bundle, format, (Throwable) null);
        }
    }

    private TestClient.Builder to(RawServer server, System.Logger.Level least) {
        return TestClient.to(server).intercept(CallLogger.to(new Lines(least)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyAttemptIsALine(boolean async) throws Exception {
        try (RawServer server = new RawServer(answer(503, "no"), reset("HTTP/1.1 200 OK\r\n"),
                        answer(200, "7", "Content-Type: application/json", "X-Request-Id: r1"));
                TestClient client = to(server, System.Logger.Level.DEBUG).build()) {
            Call<?> call = client.thing("GET");
            assertThat(async ? call.executeAsync().join() : call.execute()).hasToString("7");
            String start = "DEBUG getThing: GET " + server.url() + "/thing";
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).matches("\\Q" + start + ": 503, 2 bytes, \\E\\d+ ms");
            assertThat(lines.get(1)).matches("\\Q" + start + " (2): \\E\\w*Exception, \\d+ ms");
            assertThat(lines.get(2)).matches(
                    "\\Q" + start + " (3): 200, 1 bytes of application/json, request id r1, \\E\\d+ ms");
        }
    }

    @Test
    void aCallThatFailsIsAWarning() throws Exception {
        try (RawServer server = new RawServer(answer(404, "no such thing"));
                TestClient client = to(server, System.Logger.Level.INFO).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(ApiException.class);
            assertThat(lines).containsExactly("WARNING getThing: 404 Not Found: no such thing");
        }
    }

    @Test
    void noSecretAndNoLineBreakIsWritten() throws Exception {
        try (RawServer server = new RawServer(answer(500, "{\"token\":\"" + CANARY + "\",\"echo\":\"" + CANARY + "-2\"}",
                        "Content-Type: application/json", "X-Request-Id: " + CANARY + "-3"));
                TestClient client = to(server, System.Logger.Level.TRACE).build()) {
            RequestBuilder request = client.request("DELETE").path("/").pathParameter("token", CANARY + "-1")
                    .query("api_key", CANARY).query("q", "a\r\nb").header("X-Plex-Token", CANARY + "-3");
            Call<?> call = client.call(request, JsonCodec.VALUE).retries(RetryPolicy.NONE)
                    .credentials(CallCredentials.bearer(CANARY + "-2"));
            assertThatThrownBy(call::execute).isInstanceOf(ApiException.class);
            assertThat(lines).hasSize(2).noneMatch(line -> line.contains(CANARY) || line.contains("\n"));
            assertThat(lines.get(0)).contains("DELETE " + server.url() + "/***?api_key=***&q=a%0D%0Ab: 500");
        }
    }
}
