package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.runtime.http.HttpTransport;
import dev.jacquard.runtime.http.JdkTransport;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One client for many threads and many calls. */
class ConcurrencyTest {
    private static final int THREADS = 200;

    /** Virtual threads where the JVM has them (21), others where not. */
    private static ExecutorService threads() throws ReflectiveOperationException {
        try {
            return (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | InvocationTargetException e) {
            return Executors.newFixedThreadPool(THREADS);
        }
    }

    @Test
    @Timeout(60)
    void everyThreadGetsItsOwnAnswer() throws Exception {
        ExecutorService threads = threads();
        try (EchoServer server = new EchoServer(); TestClient client = TestClient.to(server.url())
                .idempotencyKeys("Idempotency-Key")
                .intercept(call -> new CallInterceptor.Execution() { })
                .build()) {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                answers.add(threads.submit(() -> calls(client, thread)));
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(answers.get(i).get()).containsExactly(
                        "\"/" + i + "?q=0 own" + i + "\"", "\"/" + i + "?q=1 own" + i + "\"",
                        "\"/" + i + "?q=2 own" + i + "\"");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Calls that wait, calls that do not, each with a path and a header of its own. */
    private static List<String> calls(TestClient client, int thread) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Call<JsonValue> call = echo(client, thread, i).header("X-Own", "own" + thread);
            answers.add((i == 1 ? call.executeAsync().join() : call.execute()).toString());
        }
        return answers;
    }

    private static Call<JsonValue> echo(TestClient client, int path, int query) {
        return client.call(
                client.request(query == 2 ? "POST" : "GET").path("/").pathParameter("path", path).query("q", query),
                JsonCodec.VALUE);
    }

    @Test
    @Timeout(60)
    void callsLeaveNothingBehind() throws Exception {
        leavesNothing(3_000);
    }

    /** Neither connections, nor threads, nor memory, nor what a call under way holds. */
    static void leavesNothing(int calls) throws Exception {
        try (EchoServer server = new EchoServer(); TestClient client = TestClient.to(server.url()).build()) {
            call(client, calls / 10);
            int threads = Thread.activeCount();
            long memory = memory();
            int connections = server.connections();
            call(client, calls);
            assertThat(server.connections()).isLessThanOrEqualTo(connections + 20);
            assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 20);
            assertThat(memory() - memory).isLessThan(4L * 1024 * 1024);
            assertThat(underWay(client.core().transport)).isEmpty();
        }
    }

    private static Set<?> underWay(HttpTransport transport) throws ReflectiveOperationException {
        Field field = JdkTransport.class.getDeclaredField("underWay");
        field.setAccessible(true);
        return (Set<?>) field.get(transport);
    }

    private static void call(TestClient client, int calls) {
        for (int i = 0; i < calls; i += 10) {
            List<CompletableFuture<JsonValue>> futures = new ArrayList<>();
            for (int j = 0; j < 5; j++) {
                assertThat(echo(client, i, j).execute().toString()).startsWith("\"/" + i);
                futures.add(echo(client, i, j).executeAsync());
            }
            futures.forEach(CompletableFuture::join);
        }
    }

    private static long memory() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    @Test
    @Timeout(20)
    void closingAClientEndsItsThreadsWhereTheJdkCan() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (EchoServer server = new EchoServer()) {
            for (int i = 0; i < 5; i++) {
                try (TestClient client = TestClient.to(server.url()).build()) {
                    echo(client, 1, 1).execute();
                }
            }
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (httpThreads(before) > 0 && System.nanoTime() < end) {
                System.gc(); // before Java 21, a client ends once nobody has it any more
                Thread.sleep(50);
            }
            assertThat(httpThreads(before)).isZero();
        }
    }

    private static long httpThreads(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.getName().startsWith("HttpClient-"))
                .count();
    }
}
