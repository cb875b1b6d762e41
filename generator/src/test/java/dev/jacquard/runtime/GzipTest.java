package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.jacquard.runtime.json.JsonCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in gzip, both ways. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GzipTest {
    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RawServer.Reply answer(int status, byte[] body, String... headers) {
        return (server, in, out) -> {
            String head = "HTTP/1.1 " + status + " x\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n"
                    + String.join("\r\n", headers) + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    private static RawServer.Reply json(int status, byte[] body, String encoding) {
        return answer(status, body, "Content-Type: application/json", "Content-Encoding: " + encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip"})
    void asksForItAndReadsIt(String encoding) throws Exception {
        try (RawServer server = new RawServer(json(200, gzip("[1]"), encoding));
                TestClient client = TestClient.to(server).build()) {
            ApiResponse<?> response = client.thing("GET").executeForResponse();
            assertThat(response.body()).hasToString("[1]");
            assertThat(response.headers().first("Content-Encoding")).isNull();
            assertThat(response.headers().first("Content-Length")).isNull();
            assertThat(response.headers().first("Content-Type")).isEqualTo("application/json");
            assertThat(client.thing("GET").executeAsync().get()).hasToString("[1]");
            assertThat(server.requests().get(0)).contains("\r\nAccept-Encoding: gzip\r\n");
        }
    }

    @Test
    void readsWhatIsNotCompressedAsItIs() throws Exception {
        try (RawServer server = new RawServer(RawServer.answer(200, "[1]"));
                TestClient client = TestClient.to(server).build()) {
            assertThat(client.thing("GET").execute()).hasToString("[1]");
            client.thing("GET").header("Accept-Encoding", "identity").execute();
            assertThat(server.requests().get(1)).contains("Accept-Encoding: identity\r\n").doesNotContain("gzip");
        }
    }

    @Test
    void readsErrors() throws Exception {
        try (RawServer server = new RawServer(json(404, gzip("{\"why\":\"gone\"}"), "gzip"));
                TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).hasMessageContaining("{\"why\":\"gone\"}");
        }
    }

    @Test
    void aBombIsTooLarge() throws Exception {
        byte[] bomb = gzip(new byte[200_000_000]);
        assertThat(bomb.length).isLessThan(200_000);
        try (RawServer server = new RawServer(json(200, bomb, "gzip"));
                TestClient client = TestClient.to(server).maxResponseBytes(1_000_000).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute())
                    .isInstanceOf(DecodeException.class).hasMessageContaining("maxResponseBytes");
            assertThatThrownBy(() -> client.thing("GET").reading(Download.reader("application/json")).execute().bytes())
                    .isInstanceOf(DecodeException.class).hasMessageContaining("maxResponseBytes");
        }
    }

    @Test
    void anErrorIsCutWhereItIsABomb() throws Exception {
        byte[] text = new byte[50_000_000];
        Arrays.fill(text, (byte) 'x');
        try (RawServer server = new RawServer(json(400, gzip(text), "gzip"));
                TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute())
                    .isInstanceOfSatisfying(ApiException.class, e -> {
                        assertThat(e.bodyBytes().size()).isEqualTo(256 * 1024);
                        assertThat(e.body()).startsWith("xxxx").hasSize(64 * 1024);
                    });
        }
    }

    @Test
    void damageIsADecodeError() throws Exception {
        byte[] whole = gzip("[1,2,3,4,5,6,7,8,9]");
        byte[] crc = whole.clone();
        crc[whole.length - 6] ^= 1;
        try (RawServer server = new RawServer(
                        json(200, Arrays.copyOf(whole, whole.length - 9), "gzip"), json(200, crc, "gzip"),
                        json(200, "[1]".getBytes(StandardCharsets.UTF_8), "gzip"), json(500, new byte[] {1}, "gzip"));
                TestClient client = TestClient.to(server).retries(RetryPolicy.NONE).build()) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> client.thing("GET").execute())
                        .isInstanceOf(DecodeException.class).hasMessageContaining("gzip");
            }
            assertThatThrownBy(() -> client.thing("GET").execute())
                    .isInstanceOfSatisfying(ApiException.class, e -> assertThat(e.status()).isEqualTo(500));
        }
    }

    @Test
    void nothingIsReadOfNoBody() throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\nConnection: close\r\n\r\n";
        try (RawServer server = new RawServer(RawServer.raw(head)); TestClient client = TestClient.to(server).build()) {
            assertThat(client.thing("HEAD").reading(AnswerReader.bytes()).execute().size()).isZero();
            assertThat(client.thing("HEAD").reading(Download.reader("*/*")).execute().bytes().size()).isZero();
        }
    }

    @Test
    void downloadsAreReadWhileTheyArrive(@TempDir Path folder) throws Exception {
        try (RawServer server = new RawServer(json(200, gzip("a,b\n".repeat(100_000)), "gzip"));
                TestClient client = TestClient.to(server).build()) {
            Path file = folder.resolve("file");
            Download download = client.thing("GET").reading(Download.reader("application/json")).execute();
            assertThat(download.length()).isEqualTo(-1);
            download.saveTo(file);
            assertThat(Files.size(file)).isEqualTo(400_000);
            assertThatThrownBy(() -> client.thing("GET").reading(Download.reader("application/json")).execute()
                            .saveTo(folder.resolve("other"), 399_999))
                    .isInstanceOf(DecodeException.class);
            // It is not asked for: most files are compressed, and their length is worth knowing.
            assertThat(server.requests().get(0)).doesNotContain("Accept-Encoding");
        }
    }

    @Test
    void itemsComeOneByOne() throws Exception {
        RawServer.Reply slow = (server, in, out) -> {
            String head = "HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nContent-Encoding: gzip\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            GZIPOutputStream gzip = new GZIPOutputStream(out, 512, true);
            gzip.write("1\n".getBytes());
            gzip.flush();
            while (in.read() >= 0) {
                // until the client has seen the first item
            }
        };
        try (RawServer server = new RawServer(slow); TestClient client = TestClient.to(server).build()) {
            try (ItemStream<Long> items = client.thing("GET")
                    .reading(JsonStreams.lines(JsonCodec.LONG, "application/jsonl")).execute()) {
                assertThat(items.iterator().next()).isEqualTo(1);
            }
        }
    }

    private static String body(String request) throws IOException {
        byte[] bytes = request.substring(request.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.ISO_8859_1);
        InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes));
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void sendsBodiesWhereTheClientSaysSo() throws Exception {
        String text = "\u00e9 and more. ".repeat(10_000);
        try (RawServer server = new RawServer(RawServer.answer(503, ""), RawServer.answer(200, "1"));
                TestClient client = TestClient.to(server).gzipRequests(true).build()) {
            client.call(client.request("PUT").text("text/plain", text), JsonCodec.VALUE).execute();
            assertThat(server.requests()).hasSize(2);
            for (String request : server.requests()) { // the second is a retry
                assertThat(request).contains("\r\nContent-Encoding: gzip\r\n");
                assertThat(body(request)).isEqualTo(text);
            }
        }
    }

    @Test
    void compressesLargeBodiesWhileTheyAreSent(@TempDir Path folder) throws Exception {
        byte[] bytes = new byte[17 * 1024 * 1024 + 5];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31L >> i % 7);
        }
        Path file = Files.write(folder.resolve("large"), bytes);
        List<String> heads = new CopyOnWriteArrayList<>();
        List<byte[]> bodies = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Map<String, List<String>> headers = exchange.getRequestHeaders();
            heads.add(headers.get("Content-encoding") + " " + headers.get("Content-length") + " " + headers.get("Transfer-encoding"));
            bodies.add(new GZIPInputStream(exchange.getRequestBody()).readAllBytes());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(bodies.size() == 1 ? 503 : 200, 1);
            exchange.getResponseBody().write('1');
            exchange.close();
        });
        server.start();
        try (TestClient client = TestClient.to("http://127.0.0.1:" + server.getAddress().getPort()).gzipRequests(true).build()) {
            client.call(client.request("PUT").bytes("a/b", Upload.of(file)), JsonCodec.VALUE).execute();
            assertThat(heads).containsExactly("[gzip] null [chunked]", "[gzip] null [chunked]"); // the second is a retry
            assertThat(bodies).allSatisfy(body -> assertThat(body).isEqualTo(bytes));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void sendsWhatGainsNothingAsItIs() throws Exception {
        String text = "and more. ".repeat(1_000);
        RawServer.Reply one = RawServer.answer(200, "1");
        try (RawServer server = new RawServer(one);
                TestClient client = TestClient.to(server).gzipRequests(true).build()) {
            client.call(client.request("PUT").text("text/plain", "short"), JsonCodec.VALUE).execute();
            assertThat(server.requests().get(0)).endsWith("\r\n\r\nshort").doesNotContain("Content-Encoding");
            RequestBuilder encoded = client.request("PUT").header("Content-Encoding", "br").text("text/plain", text);
            client.call(encoded, JsonCodec.VALUE).execute();
            assertThat(server.requests().get(1)).contains("Content-Encoding: br").endsWith(text);
            InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            client.call(client.request("PUT").bytes("text/plain", Upload.of(stream)), JsonCodec.VALUE).execute();
            assertThat(server.requests().get(2)).doesNotContain("Content-Encoding");
        }
        try (RawServer server = new RawServer(one); TestClient client = TestClient.to(server).build()) {
            client.call(client.request("PUT").text("text/plain", text), JsonCodec.VALUE).execute();
            assertThat(server.requests().get(0)).endsWith(text).doesNotContain("Content-Encoding");
        }
    }
}
