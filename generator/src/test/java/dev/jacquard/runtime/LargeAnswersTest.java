package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.testing.Slow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are larger than the heap: 1 GiB to a JVM of 64 MiB. */
@Slow
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeAnswersTest {
    private static final int LINES = 1024;
    private static final String LINE = "\"" + "x".repeat(1024 * 1024 - 3) + "\"\n";
    private static final String HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
            + (long) LINES * LINE.length() + "\r\nContent-Type: ";

    @Test
    void goThroughASmallHeap(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("download");
        try (RawServer server = new RawServer(large("application/octet-stream"), large("application/jsonl"))) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                            "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Child.class.getName(),
                            server.url(), file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).isEqualTo("saved, 1024 items");
            assertThat(child.waitFor()).isZero();
            assertThat(Files.size(file)).isEqualTo(1L << 30);
        }
    }

    private static RawServer.Reply large(String type) {
        return (server, in, out) -> {
            out.write((HEAD + type + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            send(out);
        };
    }

    private static void send(OutputStream out) throws IOException {
        byte[] line = LINE.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < LINES; i++) {
            out.write(line);
        }
    }

    /** The program with the small heap. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            try (TestClient client = TestClient.to(arguments[0]).build()) {
                try (Download download = client.thing("GET").reading("*/*", Download.reader()).execute()) {
                    download.saveTo(Path.of(arguments[1]));
                }
                System.out.print("saved, ");
                int count = 0;
                try (ItemStream<String> items = client.thing("GET")
                        .reading("*/*", JsonStreams.lines(JsonCodec.STRING, "application/jsonl")).execute()) {
                    for (String item : items) {
                        count += item.length() == 1024 * 1024 - 3 ? 1 : 0;
                    }
                }
                System.out.print(count + " items");
            }
        }
    }
}
