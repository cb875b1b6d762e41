package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static dev.jacquard.runtime.RawServer.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SecretsTest {
    private static final String CANARY = "S3CR3T-CANARY";

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "proxy-authorization", "Cookie", "Set-Cookie", "X-API-Key", "api_key",
        "apikey", "access_token", "refreshToken", "authToken", "X-Plex-Token", "password", "client_secret", "key",
        "sig", "X-Amz-Signature-Own", "private_key"})
    void namesOfSecrets(String name) {
        assertThat(new Secrets("x-amz-signature_OWN").isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "id", "X-Request-Id", "keyword", "code", "tokens_used", "author", ""})
    void namesOfOtherThings(String name) {
        assertThat(Secrets.USUAL.isSecret(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"token\":\"S3CR3T-CANARY\",\"a\":1}|{\"token\":\"***\",\"a\":1}",
        "{\"password\" : {\"a\":[\"S3CR3T-CANARY\"]} , \"b\":2}|{\"password\":\"***\", \"b\":2}",
        "[{\"pass\\\"word\":1,\"api-key\":S3CR3T-CANARY}]|[{\"pass\\\"word\":1,\"api-key\":\"***\"}]",
        "{\"token\":\"S3CR3T-CANARY|{\"token\":\"***\"",
        "{\"token\":\"x\\\"S3CR3T-CANARY\"}|{\"token\":\"***\"}",
        "you sent v4lue-of-header|you sent ***",
        "plain text, \"quoted\": no secret|plain text, \"quoted\": no secret",
        "a \u202e b|a b"})
    void excerptsHideThem(String text, String shown) {
        assertThat(Secrets.USUAL.excerpt(text, List.of("v4lue-of-header", "b"))).isEqualTo(shown);
    }

    @Test
    void anExcerptIsOneShortLine() {
        assertThat(Secrets.USUAL.excerpt("a\r\n\r\n\tb\u2028c\u001b[31m", List.of())).isEqualTo("a b c [31m");
        assertThat(Secrets.USUAL.excerpt("x".repeat(1_000_000), List.of())).hasSize(403).endsWith("x...");
    }

    @Test
    void headersHideThem() {
        Headers headers = Headers.of("Authorization", CANARY, "set-cookie", CANARY, "Accept", "a");
        assertThat(headers).hasToString("{Authorization: ***, set-cookie: ***, Accept: a}");
        assertThat(Headers.of("Location", "https://h/?signed=" + CANARY)).hasToString("{Location: ***}");
        assertThat(headers.hiding(new Secrets("accept")))
                .hasToString("{Authorization: ***, set-cookie: ***, Accept: ***}");
    }

    /** A secret in every place that a request has, and every way in which a call can fail. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noFailureShowsThem(boolean async) throws Exception {
        String echo = "{\"message\":\"bad token " + CANARY + "\",\"accessToken\":\"" + CANARY + "\"}";
        List<RawServer.Reply> replies = List.of(
                answer(401, echo, "Set-Cookie: " + CANARY), answer(500, CANARY),
                answer(302, "", "Location: http://h/" + CANARY),
                answer(200, "{\"token\":" + CANARY), answer(200, "[\"" + CANARY + "\"]"),
                answer(200, "\"" + CANARY + "\""),
                raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + CANARY), raw(CANARY + "\r\n\r\n"),
                raw("HTTP/1.1 200 OK\r\n" + CANARY + "\r\n\r\n"), RawServer.hang("HTTP/1.1 200 OK\r\n\r\n" + CANARY));
        for (RawServer.Reply reply : replies) {
            try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server)
                    .header("X-Plex-Token", CANARY).timeout(Duration.ofMillis(400)).retries(RetryPolicy.NONE).build()) {
                RequestBuilder request = client.request("POST").path("/").pathParameter("token", CANARY)
                        .query("api_key", CANARY).cookie("session", CANARY).header("X-Api-Key", CANARY)
                        .body("application/json", JsonCodec.map(JsonCodec.STRING), Map.of("password", CANARY));
                Call<Long> call = client.call(request, JsonCodec.LONG).header("Authorization", "Bearer " + CANARY);
                Throwable failure = catchThrowable(() -> {
                    if (async) {
                        call.executeAsync().join();
                    } else {
                        call.execute();
                    }
                });

                assertThat(server.requests().get(0).split(CANARY, -1)).hasSize(8); // it was sent in seven places
                ApiException api = (ApiException) (async ? failure.getCause() : failure);
                StringWriter trace = new StringWriter();
                failure.printStackTrace(new PrintWriter(trace));
                assertThat(trace + " " + api.headers() + call + request + client.core() + serialized(api))
                        .doesNotContain(CANARY);
            }
        }
    }

    @Test
    void aSerializedExceptionKeepsMessageAndStatus() throws Exception {
        try (RawServer server = new RawServer(answer(404, "no")); TestClient client = TestClient.to(server).build()) {
            byte[] bytes = serialized((ApiException) catchThrowable(() -> client.thing("GET").execute()))
                    .getBytes(StandardCharsets.ISO_8859_1);
            ApiException copy = (ApiException) new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
            assertThat(copy).hasMessage("getThing: 404 Not Found: no");
            assertThat(copy.status()).isEqualTo(404);
            assertThat(copy.body()).isEmpty();
            assertThat(copy.headers().toMap()).isEmpty();
        }
    }

    private static String serialized(ApiException e) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(e);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aDecodeErrorQuotesNoString() throws Exception {
        try (RawServer server = new RawServer(answer(200, "{\"a\":\"" + CANARY + "\"}"));
                TestClient client = TestClient.to(server).build()) {
            for (JsonCodec<?> codec : List.of(JsonCodec.LONG, JsonCodec.UUID, JsonCodec.BASE64, JsonCodec.BOOLEAN,
                    JsonCodec.list(JsonCodec.VALUE))) {
                Throwable failure = catchThrowable(
                        () -> client.call(client.request("GET").path("/"), JsonCodec.map(codec)).execute());
                assertThat(failure).isInstanceOf(DecodeException.class).hasMessageNotContaining(CANARY);
            }
            JsonValue body = client.thing("GET").execute();
            assertThat(body).hasToString("{\"a\":\"" + CANARY + "\"}");
        }
    }
}
