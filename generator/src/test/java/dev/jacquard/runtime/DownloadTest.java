package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.http.TransportResponse;
import dev.jacquard.runtime.json.ByteString;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bytes of answers that are read while they arrive. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DownloadTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n";

    @TempDir
    private Path folder;

    private static Call<Download> call(TestClient client) {
        return client.thing("GET").reading("image/png", Download.reader("image/png"));
    }

    private String files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().toString();
        }
    }

    @Test
    void givesTheBytesInEveryWay() throws Exception {
        RawServer.Reply reply = RawServer.answer(200, "bytes", "Content-Type: image/png; x=y",
                "Content-Disposition: attachment; filename=\"../../../../evil\"");
        Path file = folder.resolve("picture.png");
        Files.writeString(file, "before");
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).build()) {
            try (Download download = call(client).execute()) {
                assertThat(download.length()).isEqualTo(5);
                assertThat(download.mediaType()).isEqualTo("image/png");
                assertThat(download).hasToString("Download[5 bytes]");
                download.saveTo(file);
            }
            assertThat(file).hasContent("bytes");
            assertThat(files()).isEqualTo("[picture.png]");
            try (Download download = call(client).executeAsync().get(); InputStream in = download.stream()) {
                assertThat(in.read()).isEqualTo('b');
                assertThat(in.readAllBytes()).asString().isEqualTo("ytes");
            }
            assertThat(call(client).execute().bytes().size()).isEqualTo(5);
        }
    }

    @Test
    void leavesTheFileAsItWasWhereTheConnectionBreaks() throws Exception {
        Path file = folder.resolve("a");
        Files.writeString(file, "before");
        try (RawServer server = new RawServer(RawServer.raw(HEAD + "Content-Length: 10\r\n\r\nbytes"));
                TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> call(client).execute().saveTo(file)).isInstanceOf(ConnectionException.class);
            assertThatThrownBy(() -> call(client).execute().bytes()).isInstanceOf(ConnectionException.class);
        }
        assertThat(file).hasContent("before");
        assertThat(files()).isEqualTo("[a]");
    }

    @Test
    void tellsOfAFileThatCannotBeWritten() throws Exception {
        try (RawServer server = new RawServer(RawServer.hang(HEAD + "\r\nbytes"));
                TestClient client = TestClient.to(server).build()) {
            Path nowhere = folder.resolve("none").resolve("file");
            assertThatThrownBy(() -> call(client).execute().saveTo(nowhere)).isInstanceOf(UncheckedIOException.class);
            server.awaitHangUp();
            assertThat(files()).isEqualTo("[]");
        }
    }

    @Test
    void doesNotReplaceAFolder() throws Exception {
        Files.createDirectory(folder.resolve("sub"));
        try (RawServer server = new RawServer(RawServer.answer(200, "bytes", "Content-Type: image/png"));
                TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> call(client).execute().saveTo(folder.resolve("sub")))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(folder.resolve("sub")).isEmptyDirectory();
            assertThat(files()).isEqualTo("[sub]");
        }
    }

    @Test
    void endsWhereNothingComes() throws Exception {
        try (RawServer server = new RawServer(RawServer.hang(HEAD + "\r\nbytes"));
                TestClient client = TestClient.to(server).streams(
                        StreamSettings.DEFAULT.withIdleTimeout(Duration.ofMillis(150))).build()) {
            Path file = folder.resolve("a");
            assertThatThrownBy(() -> call(client).execute().saveTo(file)).isInstanceOf(CallTimeoutException.class);
            server.awaitHangUp();
            assertThat(files()).isEqualTo("[]");
        }
    }

    @Test
    void closingFreesTheConnection() throws Exception {
        try (RawServer server = new RawServer(RawServer.endless(HEAD + "\r\n", "x".repeat(1000)));
                TestClient client = TestClient.to(server).build()) {
            call(client).execute().close();
            server.awaitHangUp();
        }
    }

    @Test
    void keepsInMemoryNoMoreThanAllowed() throws Exception {
        try (RawServer server = new RawServer(RawServer.endless(HEAD + "\r\n", "x".repeat(1000)));
                TestClient client = TestClient.to(server).maxResponseBytes(5000).build()) {
            assertThatThrownBy(() -> call(client).execute().bytes())
                    .isInstanceOf(DecodeException.class).hasMessageContaining("maxResponseBytes");
            server.awaitHangUp();
        }
    }

    @Test
    void takesWhatOtherTransportsGive() throws Exception {
        byte[] bytes = {1, 2, 3};
        Headers headers = Headers.of("Content-Type", "image/png");
        for (TransportResponse response : List.of(
                new TransportResponse(200, headers, bytes),
                new TransportResponse(200, headers, new ByteArrayInputStream(bytes)))) {
            List<Duration> idle = new ArrayList<>();
            try (TestClient client = TestClient.to("http://localhost").transport(request -> {
                idle.add(request.idleTimeout());
                return CompletableFuture.completedFuture(response);
            }).build()) {
                assertThat(call(client).execute().bytes()).isEqualTo(ByteString.of(bytes));
                client.thing("GET").reading(AnswerReader.none()).execute();
                assertThat(idle).containsExactly(Duration.ofMinutes(5), null);
            }
        }
    }

    @Test
    void savesNoMoreThanAllowed() throws Exception {
        try (RawServer server = new RawServer(RawServer.answer(200, "bytes", "Content-Type: image/png"),
                        RawServer.endless(HEAD + "\r\n", "x".repeat(1000)));
                TestClient client = TestClient.to(server).build()) {
            call(client).execute().saveTo(folder.resolve("a"), 5);
            assertThatThrownBy(() -> call(client).execute().saveTo(folder.resolve("b"), 5000))
                    .isInstanceOf(DecodeException.class).hasMessageContaining("more than 5000 bytes");
            server.awaitHangUp();
            assertThat(files()).isEqualTo("[a]");
        }
    }

    @Test
    void refusesWhatTheDocumentDoesNotDeclare() throws Exception {
        RawServer.Reply reply = RawServer.answer(200, "<html>", "Content-Type: text/html");
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).build();
                TestClient lenient = TestClient.to(server).lenient(true).build()) {
            assertThatThrownBy(() -> call(client).execute()).isInstanceOf(DecodeException.class)
                    .hasMessage("getThing: 200 OK, but the body is text/html: image/png or application/octet-stream is expected");
            assertThat(call(lenient).execute().bytes().size()).isEqualTo(6);
        }
    }

    @Test
    void keepsErrorsAsTheyAre() throws Exception {
        try (RawServer server = new RawServer(RawServer.answer(404, "gone", "Content-Type: text/plain"));
                TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> call(client).execute()).isInstanceOf(ApiException.class).hasMessageContaining("gone");
        }
    }
}
