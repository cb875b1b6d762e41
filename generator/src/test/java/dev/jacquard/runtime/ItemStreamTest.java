package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.jacquard.runtime.json.JsonCodec;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Lines, JSON text sequences, and items for a subscriber. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ItemStreamTest {
    private static final String LINES = "application/jsonl";
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: " + LINES + "\r\nConnection: close\r\n\r\n";

    private static List<Long> read(String body, AnswerReader<ItemStream<Long>> reader) throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + body)); TestClient client = TestClient.to(server).build();
                ItemStream<Long> items = client.thing("GET").reading(LINES, reader).execute()) {
            List<Long> list = new ArrayList<>();
            items.forEach(list::add);
            return list;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n2\n3\n", "1\n2\n3", "1\r\n2\r\n3\r\n", "\n1\n\n  \n 2 \n3", "\u00ef\u00bb\u00bf1\n2\n3\n",
            "1\n2\n3\n[DONE]\nx"})
    void readsLines(String body) throws Exception {
        assertThat(read(body, JsonStreams.lines(JsonCodec.LONG, LINES))).containsExactly(1L, 2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001e1\n\u001e2\n\u001e3\n", "\u001e\u001e1\u001e\n2\n\u001e\n\n3"})
    void readsSequences(String body) throws Exception {
        assertThat(read(body, JsonStreams.sequence(JsonCodec.LONG, LINES))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void theConnectionIsUsedAgainOnceAllIsRead() throws Exception {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            ports.add(exchange.getRemoteAddress().getPort());
            exchange.getResponseHeaders().add("Content-Type", LINES);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("1\n2\n".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
        try (TestClient client = TestClient.to("http://localhost:" + server.getAddress().getPort()).build()) {
            for (int i = 0; i < 5; i++) {
                try (ItemStream<Long> items = client.thing("GET").reading(LINES, JsonStreams.lines(JsonCodec.LONG, LINES)).execute()) {
                    assertThat(items).containsExactly(1L, 2L);
                }
            }
            assertThat(ports).hasSize(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> read("1\n{\n", JsonStreams.lines(JsonCodec.LONG, LINES)))
                .isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> read("1\n", JsonStreams.lines(JsonCodec.LONG, "application/x-ndjson")))
                .isInstanceOf(DecodeException.class).hasMessageContaining("application/x-ndjson is expected");
    }

    @Test
    void readsNothingThatIsNotRequested() throws Exception {
        AtomicLong written = new AtomicLong();
        byte[] line = ("\"" + "x".repeat(998) + "\"\n").getBytes(StandardCharsets.US_ASCII);
        RawServer.Reply reply = (server, in, out) -> {
            out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(line);
                written.addAndGet(line.length);
            }
        };
        try (RawServer server = new RawServer(reply); TestClient client = TestClient.to(server).build()) {
            ItemStream<String> items = client.thing("GET").reading(LINES, JsonStreams.lines(JsonCodec.STRING, LINES)).execute();
            Taker taker = new Taker();
            items.publisher().subscribe(taker);
            taker.subscription().request(2);
            assertThat(taker.next()).hasSize(998);
            assertThat(taker.next()).hasSize(998);
            assertThat(taker.taken.poll(100, TimeUnit.MILLISECONDS)).isNull();
            long before = -1;
            while (before != written.get()) { // until the buffers of both sides are full
                before = written.get();
                Thread.sleep(300);
            }
            assertThat(before).isLessThan(64L * 1024 * 1024);
            taker.subscription().request(1);
            assertThat(taker.next()).hasSize(998);
            taker.subscription().cancel();
            assertThatThrownBy(items::iterator).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void tellsASubscriberOfTheEnd() throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + "\"a\"\n")); TestClient client = TestClient.to(server).build()) {
            Call<ItemStream<String>> call = client.thing("GET").reading(LINES, JsonStreams.lines(JsonCodec.STRING, LINES));
            Taker taker = new Taker();
            ItemStream<String> items = call.execute();
            items.publisher(Runnable::run).subscribe(taker.requesting(Long.MAX_VALUE));
            assertThat(taker.taken).containsExactly("a", "complete");
            Taker late = new Taker();
            items.publisher().subscribe(late);
            assertThat(late.next()).contains("IllegalStateException");
            Taker wrong = new Taker();
            call.execute().publisher().subscribe(wrong.requesting(0));
            assertThat(wrong.next()).contains("IllegalArgumentException");
        }
    }

    @Test
    void tellsASubscriberOfAFault() throws Exception {
        try (RawServer server = new RawServer(RawServer.raw(HEAD + "\"a\"\n{")); TestClient client = TestClient.to(server).build()) {
            Taker taker = new Taker();
            client.thing("GET").reading(LINES, JsonStreams.lines(JsonCodec.STRING, LINES)).execute()
                    .publisher().subscribe(taker.requesting(5));
            assertThat(taker.next()).isEqualTo("a");
            assertThat(taker.next()).contains("DecodeException");
        }
    }

    /** Keeps what comes. */
    private static final class Taker implements Flow.Subscriber<String> {
        private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
        private Flow.Subscription subscription;
        private long first = -1;

        Taker requesting(long count) {
            first = count;
            return this;
        }

        Flow.Subscription subscription() {
            return subscription;
        }

        String next() throws InterruptedException {
            return taken.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            if (first >= 0) {
                subscription.request(first);
            }
        }

        @Override
        public void onNext(String item) {
            taken.add(item);
        }

        @Override
        public void onError(Throwable failure) {
            taken.add(failure.toString());
        }

        @Override
        public void onComplete() {
            taken.add("complete");
        }
    }
}
