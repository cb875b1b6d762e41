package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.http.JdkTransport;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded over a socket is replayed without one, and holds no secret. */
@Timeout(20)
class RecordingTest {
    private static final String JSON = "Content-Type: application/json";
    private static final String CANARY = "S3CR3T-CANARY";

    @TempDir
    private Path folder;

    private TestClient.Builder recorder(RawServer server) {
        return TestClient.to(server).transport(RecordingTransport.to(
                folder.resolve("calls.jsonl"), JdkTransport.create(Duration.ofSeconds(5), null, null)));
    }

    private ReplayTransport replay() {
        return ReplayTransport.of(folder.resolve("calls.jsonl"));
    }

    /** Another server: addresses do not count. */
    private static TestClient replaying(ReplayTransport transport) {
        return TestClient.to("https://elsewhere.example").transport(transport).build();
    }

    private static Call<JsonValue> query(TestClient client, String name, String value) {
        return client.call(client.request("GET").path("/search").query(name, value), JsonCodec.VALUE);
    }

    private static Call<JsonValue> post(TestClient client, String text) {
        return client.call(
                client.request("POST").path("/things").body("application/json", JsonCodec.STRING, text), JsonCodec.VALUE);
    }

    @Test
    void requestsAreToldApartByMethodQueryAndBody() throws Exception {
        try (RawServer server = new RawServer(answer(200, "1", JSON), answer(200, "2", JSON), answer(200, "3", JSON),
                        answer(201, "4", JSON, "X-Left: 7"));
                TestClient client = recorder(server).build()) {
            query(client, "q", "a b").execute();
            query(client, "q", "c").execute();
            post(client, "x").execute();
            post(client, "y").execute();
        }
        ReplayTransport transport = replay();
        try (TestClient client = replaying(transport)) {
            ApiResponse<JsonValue> last = post(client, "y").executeForResponse();
            assertThat(last.body()).hasToString("4");
            assertThat(last.status()).isEqualTo(201);
            assertThat(last.headers().first("x-left")).isEqualTo("7");
            assertThat(query(client, "q", "c").executeAsync().join()).hasToString("2");
            assertThat(query(client, "q", "a b").execute()).hasToString("1");
            assertThat(transport.unused()).containsExactly("POST /things \"x\"");
        }
    }

    @Test
    void equalRequestsGetTheirAnswersInOrderAndNoMore() throws Exception {
        try (RawServer server = new RawServer(answer(200, "1", JSON), answer(503, "", JSON), answer(200, "2", JSON));
                TestClient client = recorder(server).build()) {
            client.thing("GET").execute();
            client.thing("GET").execute(); // and a retry
            assertThat(server.requests()).hasSize(3);
        }
        try (TestClient client = replaying(replay())) {
            assertThat(client.thing("GET").execute()).hasToString("1");
            assertThat(client.thing("GET").execute()).hasToString("2");
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(InvalidRequestException.class)
                    .hasMessage("replay: no answer is left for GET /thing");
            assertThatThrownBy(() -> client.thing("GET").executeAsync().join())
                    .hasCauseInstanceOf(InvalidRequestException.class);
        }
    }

    @Test
    void whatIsNoTextIsKept() throws Exception {
        String bytes = "\u0000\u00ff\u00fe\r\n\u0080";
        try (RawServer server = new RawServer(RawServer.raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + bytes));
                TestClient client = recorder(server).build()) {
            client.core().call(client.request("GET").path("/"), AnswerReader.bytes()).execute();
        }
        try (TestClient client = replaying(replay())) {
            assertThat(client.core().call(client.request("GET").path("/"), AnswerReader.bytes()).execute().toByteArray())
                    .isEqualTo(bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void aStreamIsRecordedAsAWhole() throws Exception {
        try (RawServer server = new RawServer(answer(200, "abc", "Content-Type: application/octet-stream"));
                TestClient client = recorder(server).build()) {
            client.core().call(client.request("GET").path("/"), Download.reader()).execute().bytes();
        }
        try (TestClient client = replaying(replay());
                Download download = client.core().call(client.request("GET").path("/"), Download.reader()).execute()) {
            assertThat(download.stream().readAllBytes()).isEqualTo("abc".getBytes());
        }
    }

    @Test
    void aBodyThatCanBeReadOnceIsSentAndDoesNotCount() throws Exception {
        try (RawServer server = new RawServer(answer(200, "1", JSON));
                TestClient client = recorder(server).build()) {
            upload(client).execute();
            assertThat(server.requests().get(0)).endsWith("\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        }
        try (TestClient client = replaying(replay())) {
            assertThat(upload(client).execute()).hasToString("1");
        }
    }

    private static Call<JsonValue> upload(TestClient client) {
        Upload once = Upload.of(new ByteArrayInputStream("abc".getBytes()));
        return client.call(client.request("PUT").path("/file").bytes("application/x-thing", once), JsonCodec.VALUE);
    }

    @Test
    void noSecretIsRecorded() throws Exception {
        String answer = "{\"access_token\":\"" + CANARY + "-1\",\"password\":1234,\"n\":7,"
                + "\"list\":[{\"api_key\":\"" + CANARY + "-2\"}],\"echo\":\"" + CANARY + "-3\"}";
        try (RawServer server = new RawServer(
                        answer(200, answer, JSON, "Set-Cookie: id=" + CANARY, "X-Echo: " + CANARY + "-3"),
                        answer(200, "data: {\"token\": \"" + CANARY + "\"}\n\n", "Content-Type: text/event-stream"));
                TestClient client = recorder(server).build()) {
            secretCall(client).execute();
            client.core().call(client.request("GET").path("/text"), AnswerReader.text()).execute();
        }
        String recorded = Files.readString(folder.resolve("calls.jsonl"));
        assertThat(recorded).doesNotContain(CANARY).doesNotContain("1234").contains("\\\"n\\\":7");
        try (TestClient client = replaying(replay())) {
            assertThat(secretCall(client).execute()).hasToString("{\"access_token\":\"***\",\"password\":0,\"n\":7,"
                    + "\"list\":[{\"api_key\":\"***\"}],\"echo\":\"***\"}");
        }
    }

    /** Secrets in every place of a request. */
    private static Call<JsonValue> secretCall(TestClient client) {
        Upload form = Upload.of(("grant=x&client_secret=" + CANARY).getBytes());
        return client.call(
                        client.request("POST").path("/token").query("access_token", CANARY).query("q", "1")
                                .bytes("application/x-www-form-urlencoded", form),
                        JsonCodec.VALUE)
                .header("X-Plex-Token", CANARY + "-header")
                .credentials(CallCredentials.bearer(CANARY + "-3"));
    }

    @Test
    void aFileThatIsNoRecordingIsToldAtOnce() throws Exception {
        for (String line : new String[] {"{", "[]", "{\"request\":\"GET /\"}",
            "{\"request\":\"GET /\",\"status\":\"x\",\"headers\":[],\"text\":\"\"}"}) {
            Files.writeString(folder.resolve("calls.jsonl"), line);
            assertThatThrownBy(this::replay).isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("this is no recording");
        }
        assertThatThrownBy(() -> ReplayTransport.of(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }
}
