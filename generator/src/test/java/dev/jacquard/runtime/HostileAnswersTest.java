package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.json.JsonCodec;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are not what HTTP, JSON or the document promise. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileAnswersTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"204 x", "304 x"})
    void aBodyOfNothingIsNotRead(String status) throws Exception {
        try (RawServer server = new RawServer(RawServer.raw("HTTP/1.1 " + status + "\r\nConnection: close\r\n\r\nbody"));
                TestClient client = TestClient.to(server).build()) {
            Call<Void> call = client.thing("GET").reading(new Any());
            assertThat(call.executeForResponse().status()).isEqualTo(Integer.parseInt(status.substring(0, 3)));
        }
    }

    @Test
    void aBodyOfHeadIsNotRead() throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + "Content-Length: 8\r\n\r\n12345678"));
                TestClient client = TestClient.to(server).build()) {
            assertThat(client.thing("HEAD").reading(AnswerReader.bytes()).execute().size()).isZero();
            assertThat(client.thing("HEAD").reading(Download.reader("application/json")).execute().bytes().size()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100\r\n\r\n[1]", "Transfer-Encoding: chunked\r\n\r\n3\r\n[1]\r\n"})
    void aBodyThatEndsTooEarlyIsABrokenConnection(String rest) throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + rest)); TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("POST").execute()).isInstanceOf(ConnectionException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "Transfer-Encoding: chunked\r\n\r\n"})
    void aBodyWithoutAnEndIsTooLarge(String rest) throws Exception {
        String chunk = rest.length() > 2 ? "5\r\n11111\r\n" : "11111";
        try (RawServer server = new RawServer(RawServer.endless(HEAD + rest, chunk.repeat(100)));
                TestClient client = TestClient.to(server).maxResponseBytes(100_000).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute())
                    .isInstanceOf(DecodeException.class).hasMessageContaining("maxResponseBytes");
            server.awaitHangUp();
        }
    }

    @Test
    void aBodyThatTricklesEndsWithTheTimeout() throws Exception {
        RawServer.Reply slow = (server, in, out) -> {
            out.write((HEAD + "\r\n").getBytes());
            while (true) {
                out.write('1');
                out.flush();
                Thread.sleep(50);
            }
        };
        try (RawServer server = new RawServer(slow); TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("GET").timeout(Duration.ofMillis(400)).execute())
                    .isInstanceOf(CallTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1] x", "[1", "\"\u0001\"", "{\"a\":1,\"a\":}", "nul", "01", "[1,]"})
    void malformedJsonIsADecodeError(String body) throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + "\r\n" + body));
                TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(DecodeException.class);
        }
    }

    @Test
    void deepJsonAndLongNumbersAreDecodeErrors() throws Exception {
        refused("[".repeat(100_000), JsonCodec.VALUE);
        refused("1".repeat(1_000_000), JsonCodec.VALUE);
        refused("[1e999999999]", JsonCodec.list(JsonCodec.BIG_INTEGER));
    }

    private static <T> void refused(String body, JsonCodec<T> codec) throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + "\r\n" + body));
                TestClient client = TestClient.to(server).build()) {
            Call<T> call = client.call(client.request("GET").path("/"), codec);
            assertThatThrownBy(call::execute).isInstanceOf(DecodeException.class);
        }
    }

    /** Takes every status. */
    private static final class Any implements AnswerReader<Void> {
        @Override
        public Void read(Answer answer) {
            assertThat(answer.body()).isEmpty();
            return null;
        }

        @Override
        public boolean expects(int status) {
            return true;
        }
    }
}
