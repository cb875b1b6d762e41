package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static dev.jacquard.runtime.RawServer.endless;
import static dev.jacquard.runtime.RawServer.hang;
import static dev.jacquard.runtime.RawServer.raw;
import static dev.jacquard.runtime.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonValue;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a server can do to a request, with each method, waited for and not: how many requests arrive, each with all its
 * bytes, and what the caller gets.
 */
@Timeout(20)
class FaultMatrixTest {
    private static final int MAX_BYTES = 50_000;
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    /** A body that takes several reads. */
    private static final String BODY = "b".repeat(3_000);

    private static final AtomicInteger SENT = new AtomicInteger();
    private static final TestClient CLIENT = TestClient.to("http://127.0.0.1")
            .maxResponseBytes(MAX_BYTES)
            .retries(RetryPolicy.of(1).withBackoff(Duration.ofMillis(1), Duration.ofMillis(1)))
            .intercept(FaultMatrixTest::counting)
            .build();

    /** Who sends a request again after a fault. */
    private enum Again { NOBODY, POLICY, POLICY_AND_JDK }

    private static final String KEYED = "POST with a key";

    /** What a server does, who tries again where that does no harm, and what the caller gets in the end. */
    private record Fault(String name, RawServer.Reply reply, Again again, Class<? extends ApiException> exception,
            int status) {
        /** How long one attempt may take: long enough for the request to arrive. */
        Duration patience() {
            return exception == CallTimeoutException.class ? Duration.ofMillis(250) : Duration.ofSeconds(10);
        }
    }

    private static final List<Fault> FAULTS = faults();

    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        broken(faults, "reset before the head", reset(""), Again.POLICY_AND_JDK);
        broken(faults, "closed before the head", raw(""), Again.POLICY_AND_JDK);
        broken(faults, "reset inside the head", reset("HTTP/1.1 200 OK\r\nContent-Ty"), Again.POLICY);
        broken(faults, "closed inside the head", raw("HTTP/1.1 200 OK\r\nContent-Ty"), Again.POLICY);
        broken(faults, "reset after the head", reset(HEAD + "Content-Length: 9\r\n\r\n"), Again.POLICY);
        broken(faults, "half a body", raw(HEAD + "Content-Length: 9\r\n\r\n{\"a\""), Again.POLICY);
        broken(faults, "half a chunk", raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"a\""), Again.POLICY);
        broken(faults, "no last chunk", raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n1\r\n7\r\n"), Again.POLICY);
        broken(faults, "no HTTP", raw("SSH-2.0-OpenSSH\r\n\r\n"), Again.POLICY);
        broken(faults, "no length", raw(HEAD + "Content-Length: x\r\n\r\n7"), Again.POLICY);
        slow(faults, "nothing", hang(""));
        slow(faults, "half a head and then nothing", hang("HTTP/1.1 200 OK\r\nContent"));
        slow(faults, "half a body and then nothing", hang(HEAD + "Content-Length: 9\r\n\r\n{"));
        slow(faults, "a byte now and then", drip());
        faults.add(new Fault("endless chunks", endless(HEAD + "Transfer-Encoding: chunked\r\n\r\n",
                "1000\r\n" + " ".repeat(0x1000) + "\r\n"), Again.NOBODY, DecodeException.class, 200));
        for (int status : List.of(408, 425, 429, 500, 502, 503, 504)) {
            faults.add(new Fault("status " + status, answer(status, "no"), Again.POLICY, ApiException.class, status));
        }
        for (int status : List.of(400, 401, 404, 409, 501)) {
            faults.add(new Fault("status " + status, answer(status, "no"), Again.NOBODY, ApiException.class, status));
        }
        return faults;
    }

    private static void broken(List<Fault> faults, String name, RawServer.Reply reply, Again again) {
        faults.add(new Fault(name, reply, again, ConnectionException.class, 0));
    }

    private static void slow(List<Fault> faults, String name, RawServer.Reply reply) {
        faults.add(new Fault(name, reply, Again.POLICY, CallTimeoutException.class, 0));
    }

    private static RawServer.Reply drip() {
        return (server, in, out) -> {
            raw(HEAD + "Content-Length: 100\r\n\r\n").send(server, in, out);
            for (int i = 0; i < 50; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(20);
            }
        };
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyFault(String method) throws Exception {
        check(FAULTS, (fault, async) -> {
            int attempts = !isHarmless(method) || fault.again() == Again.NOBODY ? 1 : 2;
            try (RawServer server = new RawServer(fault.reply())) {
                Throwable failure = failure(call(server.url(), method).attemptTimeout(fault.patience()), async);
                assertThat(failure).isExactlyInstanceOf(fault.exception());
                assertThat(((ApiException) failure).status()).isEqualTo(fault.status());
                boolean jdk = method.equals("GET") && fault.again() == Again.POLICY_AND_JDK;
                assertThat(server.requests()).hasSizeBetween(attempts, jdk ? 2 * attempts : attempts);
                assertThat(server.requests()).allSatisfy(request -> assertIsWhole(request, method));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyFaultOfAServerThatRecovers(String method) throws Exception {
        List<Fault> passing = FAULTS.stream().filter(fault -> fault.again() != Again.NOBODY).toList();
        check(passing, (fault, async) -> {
            try (RawServer server = new RawServer(fault.reply(), answer(200, "7"))) {
                Call<JsonValue> call = call(server.url(), method).attemptTimeout(fault.patience());
                if (isHarmless(method)) {
                    assertThat(async ? call.executeAsync().join() : call.execute()).hasToString("7");
                    assertThat(server.requests()).hasSize(2);
                } else {
                    assertThat(failure(call, async)).isExactlyInstanceOf(fault.exception());
                    assertThat(server.requests()).hasSize(1);
                }
            }
        });
    }

    /** What one fault does to one call, which waits or does not. */
    private interface Case {
        void run(Fault fault, boolean async) throws Exception;
    }

    /** Tries faults, several at a time, since many of them take their time. */
    private static void check(List<Fault> faults, Case test) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        Map<String, Future<?>> cases = new LinkedHashMap<>();
        for (Fault fault : faults) {
            for (boolean async : new boolean[] {false, true}) {
                cases.put(fault.name() + (async ? ", async" : ""), threads.submit(() -> {
                    test.run(fault, async);
                    return null;
                }));
            }
        }
        threads.shutdown();
        for (Map.Entry<String, Future<?>> each : cases.entrySet()) {
            assertThatCode(each.getValue()::get).as(each.getKey()).doesNotThrowAnyException();
        }
    }

    private static boolean isHarmless(String method) {
        return !List.of("POST", "PATCH").contains(method);
    }

    private static void assertIsWhole(String request, String method) {
        boolean keyed = method.equals(KEYED);
        assertThat(request).startsWith((keyed ? "POST" : method) + " /thing HTTP/1.1\r\n")
                .endsWith(method.equals("GET") ? "\r\n\r\n" : "\r\n\r\n\"" + BODY + '"');
        assertThat(request.contains("\r\nIdempotency-Key: k1\r\n")).isEqualTo(keyed);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aPortWhereNobodyListens(String method) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        for (boolean async : new boolean[] {false, true}) {
            SENT.set(0);
            assertThat(failure(call("http://127.0.0.1:" + port, method), async))
                    .isExactlyInstanceOf(ConnectionException.class)
                    .hasMessageContaining("refused");
            assertThat(SENT).hasValue(isHarmless(method) ? 2 : 1);
        }
    }

    static List<String> methods() {
        return List.of("GET", "POST", "PUT", "DELETE", "PATCH", KEYED);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void bytesAfterTheBodyAreNoPartOfIt(String method) throws Exception {
        try (RawServer server = new RawServer(raw(HEAD + "Content-Length: 1\r\n\r\n7 and more"))) {
            assertThat(call(server.url(), method).execute()).hasToString("7");
            assertThat(server.requests()).hasSize(1);
        }
    }

    private static Call<JsonValue> call(String server, String method) {
        RequestBuilder request = CLIENT.request(method.equals(KEYED) ? "POST" : method).path("/thing");
        Call<JsonValue> call = CLIENT.call(
                        method.equals("GET") ? request : request.body("application/json", JsonCodec.STRING, BODY),
                        JsonCodec.VALUE)
                .server(server);
        return method.equals(KEYED) ? call.idempotencyKey("k1") : call;
    }

    private static Throwable failure(Call<?> call, boolean async) {
        Throwable failure = catchThrowable(async ? () -> call.executeAsync().join() : call::execute);
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }

    /** Counts what is sent, also where nobody receives it. */
    private static CallInterceptor.Execution counting(Call<?> call) {
        return new CallInterceptor.Execution() {
            @Override
            public TransportRequest sending(TransportRequest request) {
                SENT.incrementAndGet();
                return request;
            }
        };
    }
}
