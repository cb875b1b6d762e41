package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class IdempotencyKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH"})
    void aClientMakesAKeyForEachCallWhichAllItsAttemptsBear(String method) throws Exception {
        try (RawServer server = new RawServer(answer(500, ""), answer(503, ""), answer(200, "7"), answer(500, ""),
                        answer(200, "7"));
                TestClient client = TestClient.to(server).idempotencyKeys("X-Request-Key").build()) {
            assertThat(client.thing(method).execute()).hasToString("7");
            assertThat(client.thing(method).executeAsync().join()).hasToString("7");
            List<String> keys = keys(server, "X-Request-Key");
            assertThat(keys).hasSize(5);
            Set<String> first = new HashSet<>(keys.subList(0, 3));
            Set<String> second = new HashSet<>(keys.subList(3, 5));
            assertThat(first).hasSize(1);
            assertThat(second).hasSize(1).isNotEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void whatCanBeRepeatedAnywayBearsNone(String method) throws Exception {
        try (RawServer server = new RawServer(answer(500, ""), answer(200, "7"));
                TestClient client = TestClient.to(server).idempotencyKeys("Idempotency-Key").build()) {
            assertThat(client.thing(method).execute()).hasToString("7");
            assertThat(server.requests()).hasSize(2).noneMatch(request -> request.contains("Idempotency-Key"));
        }
    }

    @Test
    void theCallersOwnKeyGoesFirst() throws Exception {
        try (RawServer server = new RawServer(answer(500, ""), answer(200, "7"));
                TestClient client = TestClient.to(server).idempotencyKeys("X-Request-Key").build()) {
            client.thing("POST").idempotencyKey("mine").execute();
            client.thing("POST").header("x-request-key", "his").execute();
            assertThat(keys(server, "X-Request-Key")).containsExactly("mine", "mine", "his");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"idempotency-key", "X-Idempotency-Key"})
    void aParameterOfTheOperationIsAKeyToo(String name) throws Exception {
        try (RawServer server = new RawServer(answer(500, ""), answer(200, "7"));
                TestClient client = TestClient.to(server).build()) {
            client.core().call(client.request("POST").path("/").header(name, "k"), AnswerReader.none()).execute();
            assertThat(keys(server, name)).containsExactly("k", "k");
        }
    }

    @Test
    void aKeyThatCannotBeSentIsRefused() {
        try (TestClient client = TestClient.to("http://h").build()) {
            assertThatThrownBy(() -> client.thing("POST").idempotencyKey("a\nb"))
                    .isInstanceOf(InvalidRequestException.class);
            assertThatThrownBy(() -> TestClient.to("http://h").idempotencyKeys("a b"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<String> keys(RawServer server, String name) {
        Pattern header = Pattern.compile("\r\n" + name + ": ([^\r]+)\r\n", Pattern.CASE_INSENSITIVE);
        return server.requests().stream().map(header::matcher).filter(Matcher::find).map(m -> m.group(1)).toList();
    }
}
