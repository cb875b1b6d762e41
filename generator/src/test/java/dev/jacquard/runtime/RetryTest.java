package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static dev.jacquard.runtime.RawServer.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonValue;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class RetryTest {
    @ParameterizedTest
    @CsvSource({
        "GET,500,3", "GET,408,3", "GET,425,3", "GET,429,3", "GET,502,3", "GET,503,3", "GET,504,3", "GET,501,1",
        "GET,400,1", "GET,404,1", "PUT,503,3", "DELETE,503,3", "HEAD,503,3", "QUERY,503,3", "POST,503,1",
        "PATCH,503,1", "POST,429,1"})
    void attempts(String method, int status, int expected) throws Exception {
        try (RawServer server = new RawServer(answer(status, "")); TestClient client = TestClient.to(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.thing(method).execute());
            assertThat(e.status()).isEqualTo(status);
            assertThat(server.requests()).hasSize(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLaterAnswerCounts(boolean async) throws Exception {
        try (RawServer server = new RawServer(answer(500, ""), answer(503, "", "Retry-After: 0"), answer(200, "7"));
                TestClient client = TestClient.to(server).build()) {
            Call<JsonValue> call = client.thing("GET");
            assertThat(async ? call.executeAsync().join() : call.execute()).hasToString("7");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBrokenConnectionIsTriedAgain(boolean async) throws Exception {
        try (RawServer server = new RawServer(raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n1"), answer(200, "7"));
                TestClient client = TestClient.to(server).build()) {
            Call<JsonValue> call = client.thing("GET");
            assertThat(async ? call.executeAsync().join() : call.execute()).hasToString("7");
        }
    }

    @Test
    void theLastFailureSaysWhichAttemptItWas() throws Exception {
        try (RawServer server = new RawServer(raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n1"));
                TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(ConnectionException.class)
                    .hasMessageEndingWith("/thing, attempt 3)");
            assertThatThrownBy(() -> client.thing("GET").executeAsync().join())
                    .isInstanceOf(CompletionException.class).cause().isInstanceOf(ConnectionException.class)
                    .hasMessageEndingWith("/thing, attempt 3)");
        }
    }

    @Test
    void anIdempotencyKeyAllowsIt() throws Exception {
        try (RawServer server = new RawServer(answer(500, ""), answer(201, "7"));
                TestClient client = TestClient.to(server).build()) {
            assertThat(client.thing("POST").header("Idempotency-Key", "k").execute()).hasToString("7");
            assertThat(server.requests()).hasSize(2).allMatch(r -> r.contains("Idempotency-Key: k\r\n"));
        }
    }

    @Test
    void aCallOrAClientCanDoWithout() throws Exception {
        try (RawServer server = new RawServer(answer(500, "")); TestClient client = TestClient.to(server).build();
                TestClient none = TestClient.to(server).retries(RetryPolicy.NONE).build()) {
            assertThatThrownBy(() -> client.thing("GET").retries(RetryPolicy.NONE).execute())
                    .isInstanceOf(ApiException.class);
            assertThatThrownBy(() -> none.thing("GET").execute()).isInstanceOf(ApiException.class);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry-After: 99999999", "Retry-After: 61", "Retry-After: 9223372036854775807",
        "Retry-After-Ms: 60001", "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT"})
    void whereTheServerWantsTooMuchTheAnswerCounts(String header) throws Exception {
        try (RawServer server = new RawServer(answer(503, "", header));
                TestClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).hasMessage("getThing: 503 Service Unavailable");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry-After: -1", "Retry-After: soon", "Retry-After: Fri, 32 Foo", "Retry-After: ",
        "Retry-After: 99999999999999999999", "Retry-After: Sat, 01 Jan 2000 00:00:00 GMT"})
    void whatMakesNoSenseIsNotHeeded(String header) throws Exception {
        try (RawServer server = new RawServer(answer(503, "", header), answer(200, "7"));
                TestClient client = TestClient.to(server).build()) {
            assertThat(client.thing("GET").execute()).hasToString("7");
        }
    }

    @Test
    void noRetryThatTheDeadlineForbids() throws Exception {
        try (RawServer server = new RawServer(answer(503, "", "Retry-After: 20"));
                TestClient client = TestClient.to(server).timeout(Duration.ofSeconds(10)).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).hasMessageContaining("503");
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** RFC 9110, section 5.6.7; the second column is the server's own clock, which goes before ours. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Sun, 06 Nov 1994 08:49:37 GMT | Sun, 06 Nov 1994 08:49:07 GMT | 30000",
        "Sunday, 06-Nov-94 08:49:37 GMT | Sun, 06 Nov 1994 08:49:07 GMT | 30000",
        "Sun Nov  6 08:49:37 1994 | Sun, 06 Nov 1994 08:49:07 GMT | 30000",
        "Sun Nov 16 08:49:37 2094 | Sun Nov 16 08:49:36 2094 | 1000",
        "Sun Nov  6 08:49:37 1994 | Sunday, 06-Nov-94 08:49:38 GMT | 0"})
    void datesAreReadInAllFormsByTheClockOfTheServer(String after, String date, long delay) {
        RetryPolicy policy = RetryPolicy.of(2).withMaxRetryAfter(Duration.ofMinutes(1));
        assertThat(policy.delay(0, Headers.of("Retry-After", after, "Date", date))).isEqualTo(delay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sunday, 06-Nov-94", "Sun", "Sun Nov", "Foo, 06-Bar-94 08:49:37 GMT", ",-", "Sun Nov  6 08:49:37 94x"})
    void whatIsNoDateIsNoWish(String after) {
        assertThat(RetryPolicy.of(1).withBackoff(Duration.ofMillis(10), Duration.ofMillis(10), 1)
                .delay(0, Headers.of("Retry-After", after))).isBetween(0L, 10L);
    }

    @Test
    void retryAfterIsReadInItsThreeForms() {
        RetryPolicy policy = RetryPolicy.DEFAULT;
        String soon = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(30));
        assertThat(policy.delay(0, Headers.of("Retry-After", "30"))).isEqualTo(30_000);
        assertThat(policy.delay(0, Headers.of("retry-after-ms", "1500", "Retry-After", "30"))).isEqualTo(1_500);
        assertThat(policy.delay(0, Headers.of("Retry-After", soon))).isBetween(1_000L, 30_000L);
        assertThat(policy.delay(2, Headers.of("Retry-After", "1"))).isEqualTo(-1);
    }

    @Test
    void theWaitDoublesUpToItsBound() {
        RetryPolicy policy = RetryPolicy.of(100).withBackoff(Duration.ofMillis(100), Duration.ofSeconds(1));
        assertThat(policy.delay(0, null)).isBetween(50L, 100L);
        assertThat(policy.delay(1, null)).isBetween(100L, 200L);
        assertThat(policy.delay(99, null)).isBetween(500L, 1_000L);
        assertThat(policy.delay(100, null)).isEqualTo(-1);
        assertThat(RetryPolicy.NONE.delay(0, null)).isEqualTo(-1);
    }

    @Test
    void aPolicyNamesItsStatuses() throws Exception {
        RetryPolicy policy = RetryPolicy.of(1).withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));
        try (RawServer server = new RawServer(answer(501, ""), answer(404, ""), answer(501, ""), answer(429, ""),
                        answer(429, ""), answer(501, ""), answer(200, "7"));
                TestClient client = TestClient.to(server).retries(policy.withStatuses(5, 404)).build()) {
            Call<JsonValue> call = client.thing("GET");
            assertThatThrownBy(call::execute).hasMessageContaining("404");
            assertThatThrownBy(call::execute).hasMessageContaining("429");
            assertThatThrownBy(call::execute).hasMessageContaining("429");
            assertThat(call.execute()).hasToString("7");
            assertThat(server.requests()).hasSize(7);
        }
    }

    @Test
    void aPolicyLeavesFailuresAlone() throws Exception {
        try (RawServer server = new RawServer(raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n1"), answer(503, ""),
                        answer(200, "7"));
                TestClient client = TestClient.to(server).build()) {
            Call<JsonValue> call = client.thing("GET").retries(RetryPolicy.of(2)
                    .withBackoff(Duration.ofMillis(1), Duration.ofMillis(1)).withFailures(false));
            assertThatThrownBy(call::execute).isInstanceOf(ConnectionException.class);
            assertThat(call.execute()).hasToString("7");
        }
    }

    @Test
    void noRetryBeginsTooLongAfterTheStart() throws Exception {
        try (RawServer server = new RawServer(answer(503, "", "Retry-After-Ms: 100"));
                TestClient client = TestClient.to(server).build()) {
            Call<JsonValue> call = client.thing("GET").retries(RetryPolicy.of(100).withMaxElapsed(Duration.ofMillis(250)));
            assertThatThrownBy(call::execute).hasMessageContaining("503");
            assertThat(server.requests()).hasSizeBetween(2, 3);
        }
    }

    @Test
    void theCallGoesBeforeTheClientBeforeTheOperationBeforeTheApi() throws Exception {
        RetryPolicy one = RetryPolicy.of(1).withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));
        RetryPolicy four = new RetryPolicy(4, one.first(), one.longest(), 1, one.maxRetryAfter(), one.maxElapsed(), true,
                one.statuses());
        try (RawServer server = new RawServer(answer(500, ""));
                TestClient silent = TestClient.to(server).retries(null).documented(RetryPolicy.NONE).build();
                TestClient client = TestClient.to(server).retries(one).documented(RetryPolicy.NONE).build()) {
            assertThat(attempts(server, silent.thing("GET"))).isEqualTo(1);
            Call<JsonValue> operation = silent.call(silent.request("GET").path("/").retries(four), JsonCodec.VALUE);
            assertThat(attempts(server, operation)).isEqualTo(5);
            Call<JsonValue> ofClient = client.call(client.request("GET").path("/").retries(four), JsonCodec.VALUE);
            assertThat(attempts(server, ofClient)).isEqualTo(2);
            assertThat(attempts(server, ofClient.retries(RetryPolicy.NONE))).isEqualTo(1);
        }
    }

    private static int attempts(RawServer server, Call<?> call) {
        int before = server.requests().size();
        assertThatThrownBy(call::execute).hasMessageContaining("500");
        return server.requests().size() - before;
    }

    @Test
    void whatIsNoPolicyIsRefused() {
        assertThatThrownBy(() -> RetryPolicy.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetryPolicy.DEFAULT.withBackoff(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        for (double factor : new double[] {0.5, -1, Double.NaN}) {
            assertThatThrownBy(() -> RetryPolicy.DEFAULT.withBackoff(Duration.ofSeconds(1), Duration.ofSeconds(1), factor))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theWaitGrowsByAFactor() {
        RetryPolicy policy = RetryPolicy.of(9).withBackoff(Duration.ofMillis(100), Duration.ofSeconds(10), 3);
        assertThat(policy.delay(2, null)).isBetween(450L, 900L);
        assertThat(policy.delay(8, null)).isBetween(5_000L, 10_000L);
    }
}
