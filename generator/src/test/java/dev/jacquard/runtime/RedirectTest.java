package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jacquard.runtime.json.JsonCodec;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class RedirectTest {
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aGetFollowsWithinTheOrigin(int status) throws Exception {
        try (RawServer server = new RawServer(answer(status, "", "Location: /other?x=1#frag"), answer(200, "7"));
                TestClient client = TestClient.to(server).header("Authorization", "Bearer t").build()) {
            assertThat(client.thing("GET").execute()).hasToString("7");
            assertThat(server.requests().get(1)).startsWith("GET /other?x=1 HTTP/1.1\r\n").contains("Bearer t");
        }
    }

    @ParameterizedTest
    @CsvSource({"301,GET", "302,GET", "303,GET", "307,GET", "308,GET", "307,POST", "308,PUT", "302,HEAD"})
    void nothingGoesToAnotherOrigin(int status, String method) throws Exception {
        try (RawServer other = new RawServer(answer(200, "7"));
                RawServer server = new RawServer(answer(status, "", "Location: " + other.url() + "/S3CR3T-CANARY"));
                TestClient client = TestClient.to(server).header("Authorization", "S3CR3T-CANARY").build()) {
            RequestBuilder request = client.request(method).path("/").query("api_key", "S3CR3T-CANARY")
                    .cookie("session", "S3CR3T-CANARY").body("application/json", JsonCodec.STRING, "S3CR3T-CANARY");
            ApiException e = catchThrowableOfType(ApiException.class,
                    () -> client.call(request, JsonCodec.VALUE).execute());

            assertThat(e.status()).isEqualTo(status);
            assertThat(e.getMessage()).endsWith("(a redirect to 127.0.0.1 that is not followed)")
                    .doesNotContain("CANARY");
            assertThat(other.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"307,POST", "303,POST", "308,PUT", "302,DELETE", "301,PATCH"})
    void whatChangesThingsIsNotRedirected(int status, String method) throws IOException {
        try (RawServer server = new RawServer(answer(status, "", "Location: /other"));
                TestClient client = TestClient.to(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.thing(method).execute());
            assertThat(e.status()).isEqualTo(status);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aLoopEnds() throws IOException {
        try (RawServer server = new RawServer(answer(302, "", "Location: /thing"));
                TestClient client = TestClient.to(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.thing("GET").execute());
            assertThat(e.status()).isEqualTo(302);
            assertThat(server.requests()).hasSize(6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Location: http://u:p@127.0.0.1:PORT/x", "Location: //evil.example/x",
        "Location: https://127.0.0.1:PORT/x", "Location: javascript:alert(1)", "Location: http://[", "X: y",
        "Location: file:///etc/passwd", "Location: http://127.0.0.1.evil.example:PORT/"})
    void placesThatAreNotFollowed(String header) throws IOException {
        String[] port = new String[1];
        RawServer.Reply reply = (s, in, out) -> answer(302, "", header.replace("PORT", port[0])).send(s, in, out);
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).build()) {
            port[0] = String.valueOf(server.port());
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.thing("GET").execute());
            assertThat(e).isExactlyInstanceOf(ApiException.class);
            assertThat(e.status()).isEqualTo(302);
            assertThat(server.requests()).hasSize(1);
        }
    }
}
