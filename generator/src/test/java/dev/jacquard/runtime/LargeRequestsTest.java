package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.testing.Slow;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are larger than the heap: 1 GiB from a JVM of 64 MiB. */
@Slow
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeRequestsTest {
    private static final long SIZE = 1L << 30;

    @Test
    void goThroughASmallHeap(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("upload");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(SIZE);
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", LargeRequestsTest::count);
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                            "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Child.class.getName(),
                            url, file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).matches("file " + SIZE + ", stream " + SIZE + ", form \\d+\n");
            long form = Long.parseLong(said.substring(said.lastIndexOf(' ') + 1).strip());
            assertThat(form).isBetween(2 * SIZE + 300, 2 * SIZE + 1_000);
            assertThat(child.waitFor()).isZero();
        } finally {
            server.stop(0);
        }
    }

    /** Answers with the number of bytes that came. */
    private static void count(HttpExchange exchange) throws IOException {
        boolean compressed = exchange.getRequestHeaders().containsKey("Content-Encoding");
        InputStream body = exchange.getRequestBody();
        long bytes = (compressed ? new GZIPInputStream(body) : body).transferTo(OutputStream.nullOutputStream());
        byte[] answer = String.valueOf(bytes).getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** The program with the small heap. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            Path file = Path.of(arguments[1]);
            try (TestClient client = TestClient.to(arguments[0]).gzipRequests(true).build()) {
                System.out.print("file " + sent(client, body(client, Upload.of(file))));
                System.out.print(", stream " + sent(client, body(client, Upload.of(new Zeros()))));
                MultipartBody form = new MultipartBody()
                        .file("one", null, Upload.of(file)).file("two", "text/plain", Upload.of(new Zeros()));
                System.out.println(", form " + sent(client, client.request("POST").path("/").form(form)));
            }
        }

        private static RequestBuilder body(TestClient client, Upload upload) {
            return client.request("PUT").path("/").bytes("application/octet-stream", upload);
        }

        private static Long sent(TestClient client, RequestBuilder request) {
            return client.call(request, JsonCodec.LONG).timeout(Duration.ofMinutes(4)).execute();
        }
    }

    /** Bytes that nobody holds. */
    private static final class Zeros extends InputStream {
        private long left = SIZE;

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }
}
