package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static dev.jacquard.runtime.RawServer.hang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.json.JsonValue;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time limits of connecting, of an attempt and of a call, and what ends a call before them. */
@Timeout(20)
class DeadlineTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSlowAttemptIsFollowedByAnother(boolean async) throws Exception {
        try (RawServer server = new RawServer(hang("HTTP/1.1 200 OK\r\n"), answer(200, "7"));
                TestClient client = TestClient.to(server).attemptTimeout(Duration.ofMillis(200)).build()) {
            Call<JsonValue> call = client.thing("GET");
            assertThat(async ? call.executeAsync().join() : call.execute()).hasToString("7");
            server.awaitHangUp();
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theMessageNamesTheLimitThatWasReached(boolean async) throws Exception {
        try (RawServer server = new RawServer(hang("")); TestClient client = TestClient.to(server)
                .retries(RetryPolicy.NONE).build()) {
            Call<JsonValue> attempt = client.thing("GET").attemptTimeout(Duration.ofMillis(120));
            Call<JsonValue> whole = attempt.timeout(Duration.ofMillis(60));
            assertThatThrownBy(() -> run(attempt, async)).isInstanceOf(CallTimeoutException.class)
                    .hasMessageStartingWith("getThing: no complete answer within 120 ms (GET ");
            assertThatThrownBy(() -> run(whole, async)).isInstanceOf(CallTimeoutException.class)
                    .hasMessageStartingWith("getThing: no complete answer within 60 ms (GET ");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theCallsTimeoutCoversAllAttemptsAndWaits(boolean async) throws Exception {
        RetryPolicy many = RetryPolicy.of(1_000).withBackoff(Duration.ofMillis(30), Duration.ofMillis(30));
        try (RawServer server = new RawServer(hang("")); TestClient client = TestClient.to(server)
                .retries(many).attemptTimeout(Duration.ofMillis(100)).timeout(Duration.ofMillis(500)).build()) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> run(client.thing("GET"), async)).isInstanceOf(CallTimeoutException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(350), Duration.ofSeconds(3));
            assertThat(server.requests()).hasSizeBetween(2, 5);
        }
    }

    @Test
    void callsThatWaitTogetherEndEachAtItsOwnLimit() throws Exception {
        try (RawServer server = new RawServer(hang("")); TestClient client = TestClient.to(server)
                .retries(RetryPolicy.NONE).build()) {
            List<CompletableFuture<Long>> waits = new ArrayList<>();
            List<Integer> limits = List.of(900, 300, 600);
            for (int limit : limits) {
                waits.add(CompletableFuture.supplyAsync(() -> waited(client, limit), task -> new Thread(task).start()));
                Thread.sleep(20);
            }
            for (int i = 0; i < limits.size(); i++) {
                assertThat(waits.get(i).get()).isBetween((long) limits.get(i), limits.get(i) + 250L);
            }
        }
    }

    /** The milliseconds until a call ends in the way that a time limit ends it. */
    private static long waited(TestClient client, int limit) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> client.thing("GET").timeout(Duration.ofMillis(limit)).execute())
                .isInstanceOf(CallTimeoutException.class);
        assertThat(Thread.interrupted()).as("a limit leaves no interrupt behind").isFalse();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    @Test
    void closingTheClientEndsAWait() throws Exception {
        try (RawServer server = new RawServer(hang(""))) {
            TestClient client = TestClient.to(server).retries(RetryPolicy.NONE).build();
            CompletableFuture<Object> wait = CompletableFuture.supplyAsync(
                    () -> client.thing("GET").execute(), task -> new Thread(task).start());
            server.awaitRequest();
            client.close();
            assertThatThrownBy(wait::get).cause().isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("the client was closed");
        }
    }

    @Test
    void connectingHasALimitOfItsOwn() throws Exception {
        // Of a listener whose queue is full, Linux does not answer further connections.
        try (ServerSocket full = new ServerSocket(0, 1)) {
            List<Socket> queue = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Socket socket = new Socket();
                queue.add(socket);
                try {
                    socket.connect(full.getLocalSocketAddress(), 100);
                } catch (SocketTimeoutException e) {
                    break;
                }
            }
            try (TestClient client = TestClient.to("http://127.0.0.1:" + full.getLocalPort())
                    .connectTimeout(Duration.ofMillis(100)).retries(RetryPolicy.NONE).build()) {
                assertThatThrownBy(() -> client.thing("POST").execute()).isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("connecting took too long");
            }
            for (Socket socket : queue) {
                socket.close();
            }
        }
    }

    @Test
    void cancellingDuringAWaitEndsTheCall() throws Exception {
        try (RawServer server = new RawServer(answer(503, "", "Retry-After-Ms: 300"));
                TestClient client = TestClient.to(server).build()) {
            CompletableFuture<JsonValue> future = client.thing("GET").executeAsync();
            server.awaitRequest();
            Thread.sleep(100);
            assertThat(future.cancel(true)).isTrue();
            assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
            Thread.sleep(400);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void anInterruptDuringAWaitEndsTheCall() throws Exception {
        try (RawServer server = new RawServer(answer(503, "", "Retry-After: 30"));
                TestClient client = TestClient.to(server).build()) {
            Thread caller = Thread.currentThread();
            new Thread(() -> {
                try {
                    server.awaitRequest();
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
                caller.interrupt();
            }).start();
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(InterruptedCallException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aTransportMayHaveATimeoutOfItsOwn() {
        for (IOException timeout : List.of(
                new SocketTimeoutException("Read timed out"), new InterruptedIOException("timeout"))) {
            try (TestClient client = TestClient.to("http://h")
                    .transport(request -> CompletableFuture.failedFuture(timeout)).build()) {
                assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(CallTimeoutException.class)
                        .hasMessageContaining("attempt 3").hasCause(timeout);
                assertThatThrownBy(() -> client.thing("GET").executeAsync().get()).cause()
                        .isInstanceOf(CallTimeoutException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aLimitOfNothingIsRefused(long millis) {
        Duration none = Duration.ofMillis(millis);
        try (TestClient client = TestClient.to("http://h").build()) {
            assertThatThrownBy(() -> client.thing("GET").timeout(none)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> client.thing("GET").attemptTimeout(none))
                    .isInstanceOf(IllegalArgumentException.class).hasMessage("attemptTimeout must be more than zero");
        }
    }

    @Test
    void aLimitWithoutEndIsNoOverflow() throws Exception {
        try (RawServer server = new RawServer(answer(200, "7")); TestClient client = TestClient.to(server)
                .timeout(Duration.ofSeconds(Long.MAX_VALUE)).attemptTimeout(Duration.ofSeconds(Long.MAX_VALUE)).build()) {
            assertThat(client.thing("GET").execute()).hasToString("7");
            assertThat(client.thing("GET").executeAsync().join()).hasToString("7");
        }
    }

    private static Object run(Call<?> call, boolean async) throws Throwable {
        if (!async) {
            return call.execute();
        }
        try {
            return call.executeAsync().get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }
}
