package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static dev.jacquard.runtime.RawServer.endless;
import static dev.jacquard.runtime.RawServer.hang;
import static dev.jacquard.runtime.RawServer.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jacquard.runtime.json.ByteString;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonValue;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class CallTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    @Test
    void sendsTheRequestAndReadsTheAnswer() throws Exception {
        try (RawServer server = new RawServer(answer(200, "{\"a\":1}", "X-Request-Id: r7"));
                TestClient client = TestClient.to(server.url() + "/api/").header("X-Tenant", "t").build()) {
            RequestBuilder request = client.request("POST").path("/pins/").pathParameter("id", 7L)
                    .query("strong", true).query("none", null)
                    .header("X-Plex-Client-Identifier", "Postman").cookie("c", "a b")
                    .accept("application/json")
                    .body("application/json", JsonCodec.STRING, "\u00fc");
            ApiResponse<JsonValue> response = client.call(request, JsonCodec.VALUE).executeForResponse();

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.requestId()).isEqualTo("r7");
            assertThat(response.headers().first("x-request-ID")).isEqualTo("r7");
            assertThat(response.body()).hasToString("{\"a\":1}");
            String[] sent = server.requests().get(0).split("\r\n", -1);
            assertThat(sent[0]).isEqualTo("POST /api/pins/7?strong=true HTTP/1.1");
            assertThat(List.of(sent).subList(1, sent.length - 1)).containsExactlyInAnyOrder("Content-Length: 4",
                    "Host: 127.0.0.1:" + server.port(), "Accept: application/json", "Content-Type: application/json",
                    "Cookie: c=a%20b", "User-Agent: test/1.0", "Accept-Encoding: gzip",
                    "X-Plex-Client-Identifier: Postman", "X-Tenant: t", "");
            assertThat(sent[sent.length - 1]).isEqualTo("\"\u00c3\u00bc\"");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "POST"})
    void whereABodyIsExpectedItsAbsenceIsToldAndElsewhereNot(String method) throws Exception {
        try (RawServer server = new RawServer(answer(200, "1")); TestClient client = TestClient.to(server).build()) {
            client.thing(method).execute();
            boolean isTold = server.requests().get(0).contains("Content-Length: 0\r\n");
            // The HTTP client of JDK 17 tells it in all requests.
            assertThat(isTold).isEqualTo(method.equals("POST") || Runtime.version().feature() < 19);
        }
    }

    @Test
    void settingsOfACallWinAndLeaveTheCallItself() throws Exception {
        try (RawServer first = new RawServer(answer(200, "1")); RawServer second = new RawServer(answer(200, "2"));
                TestClient client = TestClient.to(first).header("X-A", "client").userAgent("mine/2").build()) {
            Call<JsonValue> call = client.thing("GET");
            Call<JsonValue> changed = call.header("x-a", "call").server(second.url() + "/v2");

            assertThat(changed.execute()).hasToString("2");
            assertThat(call.execute()).hasToString("1");
            assertThat(second.requests().get(0)).startsWith("GET /v2/thing ").contains("x-a: call\r\n")
                    .doesNotContain("client").contains("User-Agent: mine/2\r\n");
            assertThat(first.requests().get(0)).contains("X-A: client\r\n");
        }
    }

    @Test
    void anErrorHasStatusBodyAndHeaders() throws Exception {
        String body = "{\"errors\":[{\"code\":1020,\n\"message\":\"Code not found or expired\"}]}";
        try (RawServer server = new RawServer(answer(404, body, "Request-Id: 9"));
                TestClient client = TestClient.to(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.thing("GET").execute());

            assertThat(e).hasMessage("getThing: 404 Not Found: "
                    + "{\"errors\":[{\"code\":1020, \"message\":\"Code not found or expired\"}]}");
            assertThat(e.status()).isEqualTo(404);
            assertThat(e.body()).isEqualTo(body);
            assertThat(e.requestId()).isEqualTo("9");
            assertThat(e.operation()).isEqualTo("getThing");
        }
    }

    @Test
    void anErrorBodyIsReadWithItsCodecOrKeptAsText() throws Exception {
        class Failed extends ApiException {
            private static final long serialVersionUID = 1L;
            private final transient Map<String, Long> error;

            Failed(ErrorAnswer answer, Map<String, Long> error) {
                super(answer);
                this.error = error;
            }
        }

        try (RawServer server = new RawServer(answer(400, "{\"code\":1}"), answer(400, "<html>"));
                TestClient client = TestClient.to(server).build()) {
            Call<JsonValue> call = client.core().call(client.request("GET").path("/"),
                    AnswerReader.json(JsonCodec.VALUE), e -> e.as(JsonCodec.map(JsonCodec.LONG), Failed::new));

            assertThat(catchThrowableOfType(Failed.class, call::execute).error).containsEntry("code", 1L);
            ApiException other = catchThrowableOfType(ApiException.class, call::execute);
            assertThat(other).isExactlyInstanceOf(ApiException.class).hasMessageEndingWith("400 Bad Request: <html>");
        }
    }

    @Test
    void refusedConnection() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        try (TestClient client = TestClient.to("http://127.0.0.1:" + port).build()) {
            assertThatThrownBy(() -> client.thing("POST").execute()).isInstanceOf(ConnectionException.class)
                    .hasMessageStartingWith("getThing: ")
                    .hasMessageEndingWith("(POST http://127.0.0.1:" + port + "/thing)")
                    .hasCauseInstanceOf(ConnectException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Content-Length: 100\r\n\r\n{\"a\":",
        "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n",
        "Content-Le"})
    void connectionCutInTheMiddle(String rest) throws Exception {
        try (RawServer server = new RawServer(raw(HEAD + rest)); TestClient client = TestClient.to(server).build()) {
            Call<JsonValue> call = client.thing("POST");
            assertThatThrownBy(call::execute).isInstanceOf(ConnectionException.class)
                    .hasMessageStartingWith("getThing: the connection broke: ").hasMessageContaining("POST " + server.url() + "/thing");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void bytesAfterTheContentLengthAreNotTheBody() throws Exception {
        try (RawServer server = new RawServer(raw(HEAD + "Content-Length: 2\r\n\r\n12345"));
                TestClient client = TestClient.to(server).build()) {
            assertThat(client.thing("GET").execute()).hasToString("12");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEAD, HEAD + "Content-Length: 9\r\n\r\n{\"a\":"})
    void theTimeoutCoversConnectionHeadAndBody(String first) throws Exception {
        try (RawServer server = new RawServer(hang(first)); TestClient client = TestClient.to(server).build()) {
            Call<JsonValue> call = client.thing("GET").timeout(Duration.ofMillis(150));
            assertThatThrownBy(call::execute).isInstanceOf(CallTimeoutException.class).hasMessage(
                    "getThing: no complete answer within 150 ms (GET " + server.url() + "/thing)");
            server.awaitHangUp();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aBodyThatDripsForEverEndsWithTheTimeout() throws Exception {
        RawServer.Reply drip = (server, in, out) -> {
            out.write((HEAD + "\r\n").getBytes());
            for (int i = 0; i < 1_000; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(10);
            }
        };
        try (RawServer server = new RawServer(drip); TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("GET").timeout(Duration.ofMillis(200)).execute())
                    .isInstanceOf(CallTimeoutException.class);
        }
    }

    @Test
    void anInterruptEndsTheCallAndStaysSet() throws Exception {
        try (RawServer server = new RawServer(hang("")); TestClient client = TestClient.to(server).build()) {
            Thread caller = Thread.currentThread();
            Thread other = new Thread(() -> {
                try {
                    server.awaitRequest();
                    caller.interrupt();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            other.start();
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(InterruptedCallException.class);
            assertThat(Thread.interrupted()).isTrue();
            server.awaitHangUp();
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() throws Exception {
        try (RawServer server = new RawServer(answer(200, "1")); TestClient client = TestClient.to(server).build()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(InterruptedCallException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void anAnswerOfAnotherShapeNamesThePlace() throws Exception {
        try (RawServer server = new RawServer(answer(200, "{\"a\":{\"b\":[1,\"x\"]}}"));
                TestClient client = TestClient.to(server).build()) {
            var codec = JsonCodec.map(JsonCodec.map(JsonCodec.list(JsonCodec.LONG)));
            DecodeException e = catchThrowableOfType(DecodeException.class,
                    () -> client.call(client.request("GET").path("/"), codec).execute());
            assertThat(e).hasMessage("getThing: 200 OK, but the body cannot be read: "
                    + "$.a.b[1]: expected an integer of 64 bits, found a string")
                    .hasCauseInstanceOf(JsonException.class);
            assertThat(e.path()).isEqualTo("$.a.b[1]");
            assertThat(e.status()).isEqualTo(200);
            assertThat(e.body()).isEqualTo("{\"a\":{\"b\":[1,\"x\"]}}");
        }
    }

    @Test
    void aLenientClientReadsIt() throws Exception {
        try (RawServer server = new RawServer(answer(200, "[\"12\"]"));
                TestClient client = TestClient.to(server).lenient(true).build()) {
            var codec = JsonCodec.list(JsonCodec.LONG);
            assertThat(client.call(client.request("GET").path("/"), codec).execute()).containsExactly(12L);
        }
    }

    @Test
    void anHtmlPageOrAnEmptyBodySaysSo() throws Exception {
        try (RawServer server = new RawServer(answer(200, "<html>", "Content-Type: text/html; charset=utf-8"),
                answer(200, ""), raw("HTTP/1.1 204 x\r\n\r\n")); TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(DecodeException.class)
                    .hasMessageEndingWith("but the body is text/html: JSON is expected");
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(DecodeException.class)
                    .hasMessageEndingWith("200 OK, but the body is empty");
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(DecodeException.class)
                    .hasMessageContaining("204 No Content");
        }
    }

    @Test
    void theCharacterSetOfTheAnswerIsHeeded() throws Exception {
        RawServer.Reply latin = raw(HEAD.replace("json", "json; charset=\"ISO-8859-1\"") + "\r\n\"\u00fc\"");
        try (RawServer server = new RawServer(latin); TestClient client = TestClient.to(server).build()) {
            assertThat(client.thing("GET").execute()).isEqualTo(JsonValue.of("\u00fc"));
        }
    }

    @Test
    void otherReadersGiveTextBytesOrNothing() throws Exception {
        try (RawServer server = new RawServer(answer(200, "a\u00fc"));
                TestClient client = TestClient.to(server).build()) {
            assertThat(read(client, AnswerReader.text())).isEqualTo("a\u00fc");
            assertThat(read(client, AnswerReader.bytes()))
                    .isEqualTo(ByteString.of((byte) 'a', (byte) 0xc3, (byte) 0xbc));
            assertThat(read(client, AnswerReader.none())).isNull();
        }
    }

    private static <T> T read(TestClient client, AnswerReader<T> reader) {
        return client.core().call(client.request("GET").path("/"), reader).execute();
    }

    @Test
    void aBodyBeyondTheLimitIsNotReadToItsEnd() throws Exception {
        try (RawServer server = new RawServer(endless(HEAD + "\r\n", "[".repeat(10_000)));
                TestClient client = TestClient.to(server).maxResponseBytes(100_000).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(DecodeException.class)
                    .hasMessageContaining("more than 100000 bytes (see maxResponseBytes)");
            server.awaitHangUp();
        }
    }

    @Test
    void ofAnErrorBodyTheStartIsKept() throws Exception {
        try (RawServer server = new RawServer(endless("HTTP/1.1 418 x\r\n\r\n", "x".repeat(10_000)));
                TestClient client = TestClient.to(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.thing("GET").execute());
            assertThat(e.status()).isEqualTo(418);
            assertThat(e.body()).hasSize(65_536);
            assertThat(e.getMessage()).hasSizeLessThan(500);
            server.awaitHangUp();
        }
    }

    @Test
    void aClosedClientSendsNothing() throws Exception {
        try (RawServer server = new RawServer(answer(200, "1"))) {
            TestClient client = TestClient.to(server).build();
            assertThat(client.thing("GET").execute()).hasToString("1");
            client.close();
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("the client is closed");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 407, 100_000})
    void noStatusIsTheTransportsBusiness(int status) throws Exception {
        int real = Math.min(status, 511);
        try (RawServer server = new RawServer(answer(real, "no")); TestClient client = TestClient.to(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.thing("GET").execute());
            assertThat(e.status()).isEqualTo(real);
        }
    }

    @Test
    void deepJsonIsAnErrorAndNoStackOverflow() throws Exception {
        try (RawServer server = new RawServer(answer(200, "[".repeat(100_000)));
                TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(DecodeException.class)
                    .hasMessageContaining("too deep or too long");
        }
    }
}
