package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.http.RequestBody;
import dev.jacquard.runtime.json.JsonCodec;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of server-sent events, by the rules of WHATWG's HTML. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventStreamTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
    private static final String BOM = "\ufeff";

    /** The published cases (web-platform-tests, eventsource/format-*): a body and the data of its events. */
    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n"
                        + " data:32\ndata:4\n\n", List.of("\0\n 2\n1\n3\n\n4")),
                Arguments.of("data:test\r\ndata\ndata:test\r\n\r\n", List.of("test\n\ntest")),
                Arguments.of("data:test\r\ndata\ndata:test\r\n\r", List.of("test\n\ntest")),
                Arguments.of("data:\ttest\rdata: \ndata:test\n\n", List.of("\ttest\n\ntest")),
                Arguments.of("data:\n\ndata\ndata\n\ndata:test\n\n", List.of("", "\n", "test")),
                Arguments.of("data:\n\ndata\ndata\n\ndata:test", List.of("", "\n")),
                Arguments.of("data:\0\n\n\n\n", List.of("\0")),
                Arguments.of(BOM + "data:1\n\n" + BOM + "data:2\n\ndata:3\n\n", List.of("1", "3")),
                Arguments.of(BOM + BOM + "data:1\n\ndata:2\n\ndata:3\n\n", List.of("2", "3")),
                Arguments.of("data:test\n data\ndata\nfoobar:xxx\njustsometext\n:comment\ndata:test\n\n",
                        List.of("test\n\ntest")),
                Arguments.of("data:1\n:" + "x".repeat(2048) + "\n:" + "x".repeat(2048) + "\rdata:2\n\n",
                        List.of("1\n2")),
                Arguments.of("event:a\n\ndata:gr\u00fc\u00df \ud83d\ude00\n\n", List.of("gr\u00fc\u00df \ud83d\ude00")),
                Arguments.of(":\n\n:\n\n\r\n\r\n", List.of()),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsEveryFormat(String body, List<String> data) throws Exception {
        assertThat(texts(body.getBytes(StandardCharsets.UTF_8), 1 << 20)).isEqualTo(data);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsEveryFormatByteByByte(String body, List<String> data) throws Exception {
        assertThat(texts(body.getBytes(StandardCharsets.UTF_8), 1)).isEqualTo(data);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsEveryFormatByTwoBytes(String body, List<String> data) throws Exception {
        assertThat(texts(body.getBytes(StandardCharsets.UTF_8), 2)).isEqualTo(data);
    }

    private static List<String> texts(byte[] body, int chunk) throws Exception {
        try (RawServer server = new RawServer(chunks(body, chunk)); TestClient client = TestClient.to(server).build();
                ItemStream<String> items = call(client, EventStreams.text(null)).execute()) {
            return list(items);
        }
    }

    /** A body in chunks of the transfer coding, each sent by itself. */
    private static RawServer.Reply chunks(byte[] body, int size) {
        return (server, in, out) -> {
            out.write(HEAD.replace("Connection", "Transfer-Encoding: chunked\r\nConnection").getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < body.length; at += size) {
                int count = Math.min(size, body.length - at);
                out.write((Integer.toHexString(count) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(body, at, count);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                if (size < body.length) {
                    Thread.sleep(0, 200_000);
                }
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        };
    }

    private static <T> Call<T> call(TestClient client, AnswerReader<T> reader) {
        return client.thing("GET").reading("text/event-stream", reader);
    }

    private static <T> List<T> list(ItemStream<T> items) {
        List<T> list = new ArrayList<>();
        items.forEach(list::add);
        return list;
    }

    private static List<ServerSentEvent> events(String body) throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + body));
                TestClient client = TestClient.to(server).build();
                ItemStream<ServerSentEvent> items = call(client, EventStreams.events(null)).execute()) {
            return list(items);
        }
    }

    @Test
    void givesTypesAndIds() throws Exception {
        assertThat(events("event: \ndata:data\n\nevent: a\nid: 1\ndata:x\n\ndata:y\n\nid: 2\0\ndata:z\n\nid\ndata:w\n\n"
                + "id:5\n\ndata:v\n\n"))
                .containsExactly(
                        new ServerSentEvent("message", "data", null),
                        new ServerSentEvent("a", "x", "1"),
                        new ServerSentEvent("message", "y", "1"),
                        new ServerSentEvent("message", "z", "1"),
                        new ServerSentEvent("message", "w", ""),
                        new ServerSentEvent("message", "v", "5"));
    }

    @Test
    void readsDataAsJsonUpToTheEndMarker() throws Exception {
        RawServer.Reply reply = RawServer.hang(HEAD + "data: {\"a\":1}\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n");
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).build()) {
            try (ItemStream<?> items = call(client, EventStreams.json(JsonCodec.VALUE, null)).execute()) {
                assertThat(list(items)).hasToString("[{\"a\":1}, 2]");
            }
            server.awaitHangUp();
            assertThat(server.requests().get(0)).contains("Accept: text/event-stream\r\n");
        }
    }

    @Test
    void takesTheEndMarkerOfTheDocumentOrOfTheCall() throws Exception {
        RawServer.Reply reply = RawServer.raw(HEAD + "data: 1\n\ndata: END\n\ndata: 2\n\n");
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).build()) {
            assertThat(list(call(client, EventStreams.json(JsonCodec.LONG, "END")).execute())).containsExactly(1L);
            assertThat(list(call(client, EventStreams.json(JsonCodec.LONG, null))
                    .streams(StreamSettings.DEFAULT.withEndMarker("END")).execute())).containsExactly(1L);
            assertThat(list(call(client, EventStreams.text("END")).execute())).containsExactly("1");
            assertThat(list(call(client, EventStreams.text(null)).execute())).containsExactly("1", "END", "2");
        }
    }

    @Test
    void readsEventsAsObjects() throws Exception {
        String body = "event: add\nid: 7\nretry: 5\ndata: {\"a\":[1]}\n\ndata: 1, \"x\": 2\n\n";
        try (RawServer server = new RawServer(RawServer.raw(HEAD + body)); TestClient client = TestClient.to(server).build()) {
            assertThat(list(call(client, EventStreams.objects(JsonCodec.VALUE, true, null)).execute())).hasToString(
                    "[{\"event\":\"add\",\"id\":\"7\",\"retry\":5,\"data\":{\"a\":[1]}}, {\"data\":\"1, \\\"x\\\": 2\"}]");
            assertThat(list(call(client, EventStreams.objects(JsonCodec.VALUE, false, null)).execute()).get(0)).hasToString(
                    "{\"event\":\"add\",\"id\":\"7\",\"retry\":5,\"data\":\"{\\\"a\\\":[1]}\"}");
        }
    }

    @Test
    void saysWhichItemIsWrong() throws Exception {
        RawServer.Reply reply = RawServer.hang(HEAD + "data: 1\n\ndata: x\n\n");
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).build();
                ItemStream<Long> items = call(client, EventStreams.json(JsonCodec.LONG, null)).execute()) {
            List<Long> seen = new ArrayList<>();
            assertThatThrownBy(() -> items.forEach(seen::add))
                    .isInstanceOf(DecodeException.class).hasMessageContaining("getThing: 200 OK");
            assertThat(seen).containsExactly(1L);
            server.awaitHangUp();
        }
    }

    @Test
    void refusesOtherMediaTypes() throws Exception {
        RawServer.Reply reply = RawServer.answer(200, "{}", "Content-Type: application/json");
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).lenient(true).build()) {
            assertThatThrownBy(() -> call(client, EventStreams.text(null)).execute())
                    .isInstanceOf(DecodeException.class)
                    .hasMessageEndingWith("but the body is application/json: text/event-stream is expected");
        }
    }

    @Test
    void acceptsParametersOfTheMediaType() throws Exception {
        RawServer.Reply reply = RawServer.answer(200, "data: x\n\n", "Content-Type: Text/Event-Stream;charset=windows-1252");
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).build()) {
            assertThat(list(call(client, EventStreams.text(null)).execute())).containsExactly("x");
        }
    }

    @Test
    void endsLinesAndEventsThatAreTooLong() throws Exception {
        StreamSettings limits = StreamSettings.DEFAULT.withMaxLineBytes(1000).withMaxItemBytes(5000);
        for (String endless : List.of("x", "data: " + "x".repeat(500) + "\n", "id: 1\n")) {
            try (RawServer server = new RawServer(RawServer.endless(HEAD, endless.repeat(20)));
                    TestClient client = TestClient.to(server).streams(limits).build()) {
                assertThatThrownBy(() -> list(call(client, EventStreams.text(null)).execute()))
                        .isInstanceOf(DecodeException.class)
                        .hasMessageContaining(endless.equals("x") ? "a line has more than 1000" : "an event has more than 5000");
                server.awaitHangUp();
            }
        }
    }

    @Test
    void readsLargeEvents() throws Exception {
        String large = "x".repeat(5 * 1024 * 1024);
        assertThat(texts(("data: " + large + "\n\n").getBytes(StandardCharsets.US_ASCII), 100_000)).containsExactly(large);
    }

    @Test
    void endsWhereNothingComes() throws Exception {
        try (RawServer server = new RawServer(RawServer.hang(HEAD + "data: 1\n\ndata: 2"));
                TestClient client = TestClient.to(server).build();
                ItemStream<String> items = call(client, EventStreams.text(null))
                        .streams(StreamSettings.DEFAULT.withIdleTimeout(Duration.ofMillis(200))).execute()) {
            List<String> seen = new ArrayList<>();
            assertThatThrownBy(() -> items.forEach(seen::add))
                    .isInstanceOf(CallTimeoutException.class).hasMessageContaining("200 ms");
            assertThat(seen).containsExactly("1");
            server.awaitHangUp();
        }
    }

    @Test
    void goesOnAfterTheTimeoutOfTheCall() throws Exception {
        RawServer.Reply reply = (server, in, out) -> {
            out.write((HEAD + "data: 1\n\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(400);
            out.write("data: 2\n\n".getBytes(StandardCharsets.US_ASCII));
        };
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).build()) {
            assertThat(list(call(client, EventStreams.text(null)).timeout(Duration.ofMillis(250)).execute()))
                    .containsExactly("1", "2");
        }
    }

    @Test
    void tellsOfABrokenConnection() throws Exception {
        String head = HEAD.replace("Connection", "Content-Length: 100\r\nConnection");
        try (RawServer server = new RawServer(RawServer.raw(head + "data: 1\n\n"));
                TestClient client = TestClient.to(server).build();
                ItemStream<String> items = call(client, EventStreams.text(null)).execute()) {
            List<String> seen = new ArrayList<>();
            assertThatThrownBy(() -> items.forEach(seen::add)).isInstanceOf(ConnectionException.class);
            assertThat(seen).containsExactly("1");
        }
    }

    @Test
    void closingByAnotherThreadEndsTheIteration() throws Exception {
        try (RawServer server = new RawServer(RawServer.hang(HEAD + "data: 1\n\n"));
                TestClient client = TestClient.to(server).build()) {
            ItemStream<String> items = call(client, EventStreams.text(null)).execute();
            Thread closer = new Thread(() -> {
                try {
                    Thread.sleep(150);
                } catch (InterruptedException e) {
                    return;
                }
                items.close();
            });
            closer.start();
            assertThat(list(items)).containsExactly("1");
            server.awaitHangUp();
        }
    }

    @Test
    void closingTheClientFreesTheConnection() throws Exception {
        try (RawServer server = new RawServer(RawServer.hang(HEAD))) {
            TestClient client = TestClient.to(server).build();
            call(client, EventStreams.text(null)).execute();
            client.close();
            server.awaitHangUp();
        }
    }

    @Test
    void cancellingAnAsynchronousCallFreesTheConnection() throws Exception {
        try (RawServer server = new RawServer(RawServer.hang("")); TestClient client = TestClient.to(server).build()) {
            var later = call(client, EventStreams.text(null)).executeAsync();
            server.awaitRequest();
            later.cancel(true);
            server.awaitHangUp();
        }
    }

    @Test
    void givesTheItemsOnce() throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD)); TestClient client = TestClient.to(server).build();
                ItemStream<String> items = call(client, EventStreams.text(null)).executeAsync().get()) {
            assertThat(list(items)).isEmpty();
            assertThatThrownBy(items::iterator).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void asksAgainFromWhereItEnded() throws Exception {
        RawServer.Reply stop = RawServer.answer(204, "");
        RawServer.Reply first = RawServer.raw(HEAD + "retry: 1\nid: a1\ndata: 1\n\ndata: 2\n\ndata: lost");
        RawServer.Reply second = RawServer.raw(HEAD + "data: 3\n\n");
        try (RawServer server = new RawServer(first, second, RawServer.answer(503, ""), stop);
                TestClient client = TestClient.to(server).build();
                ItemStream<String> items = call(client, EventStreams.text(null))
                        .streams(StreamSettings.DEFAULT.withReconnects(2)).execute()) {
            assertThat(list(items)).containsExactly("1", "2", "3");
            assertThat(server.requests()).hasSize(4);
            assertThat(server.requests().get(0)).doesNotContain("Last-Event-ID");
            assertThat(server.requests().subList(1, 4)).allMatch(request -> request.contains("Last-Event-ID: a1\r\n"));
        }
    }

    @Test
    void sendsTheBodyAgain() throws Exception {
        try (RawServer server = new RawServer(
                        RawServer.raw(HEAD + "retry: 1\nid: 1\ndata: 1\n\n"), RawServer.answer(204, ""));
                TestClient client = TestClient.to(server).build()) {
            Call<ItemStream<String>> call = client.core().call(
                    client.request("POST").path("/").body("application/json", JsonCodec.LONG, 7L),
                    EventStreams.text(null));
            assertThat(list(call.streams(StreamSettings.DEFAULT.withReconnects(1)).execute())).containsExactly("1");
            assertThat(server.requests()).hasSize(2).allMatch(request -> request.endsWith("\r\n\r\n7"));
        }
    }

    @Test
    void sendsNoStreamTwice() throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + "retry: 1\nid: 1\ndata: 1\n\n"));
                TestClient client = TestClient.to(server).build()) {
            Upload stream = new Upload(RequestBody.of(new ByteArrayInputStream(new byte[3]), 3), null, null);
            Call<ItemStream<String>> call = client.core().call(
                    client.request("POST").path("/").bytes("text/plain", stream),
                    EventStreams.text(null));
            assertThat(list(call.streams(StreamSettings.DEFAULT.withReconnects(3)).execute())).containsExactly("1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307})
    void followsRedirectsWithinTheServer(int status) throws Exception {
        try (RawServer server = new RawServer(
                        RawServer.answer(status, "", "Location: /other"), RawServer.raw(HEAD + "data: 1\n\n"));
                TestClient client = TestClient.to(server).build();
                ItemStream<String> items = call(client, EventStreams.text(null)).execute()) {
            assertThat(list(items)).containsExactly("1");
            assertThat(server.requests().get(1)).startsWith("GET /other ").contains("Accept: text/event-stream\r\n");
        }
    }

    @Test
    void doesNotAskAgainWithoutBeingTold() throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + "retry: 1\nid: a1\ndata: 1\n\n"));
                TestClient client = TestClient.to(server).build();
                ItemStream<String> items = call(client, EventStreams.text(null)).execute()) {
            assertThat(list(items)).containsExactly("1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void asksAgainAFewTimesInARow() throws Exception {
        try (RawServer server = new RawServer(
                        RawServer.raw(HEAD + "retry: 1\nretry: 1000x\nretry: \ndata: 1\n\n"), RawServer.raw(HEAD));
                TestClient client = TestClient.to(server).build();
                ItemStream<String> items = call(client, EventStreams.text(null))
                        .streams(StreamSettings.DEFAULT.withReconnects(2)).execute()) {
            assertThat(list(items)).containsExactly("1");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void givesUpWhereTheServerRefuses() throws Exception {
        try (RawServer server = new RawServer(
                        RawServer.raw(HEAD + "retry: 99999999999999999999\nretry: 1\ndata: 1\n\n"), RawServer.answer(403, "no"));
                TestClient client = TestClient.to(server).build();
                ItemStream<String> items = call(client, EventStreams.text(null))
                        .streams(StreamSettings.DEFAULT.withReconnects(5)).execute()) {
            assertThatThrownBy(() -> list(items)).isInstanceOf(ApiException.class).hasMessageContaining("403");
            assertThat(server.requests()).hasSize(2);
        }
    }
}
