package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.ServerTest;
import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;

/** {@code x-speakeasy-retries}, of the document and of an operation. */
class RetriesTest extends ServerTest {
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Retries, version: '1'}
            x-speakeasy-retries:
              strategy: backoff
              backoff: {initialInterval: 1, maxInterval: 2, maxElapsedTime: 60000, exponent: 1.5}
              statusCodes: ['429', 5xx]
              retryConnectionErrors: true
            paths:
              /usual:
                get: {operationId: usual, responses: {'204': {description: Nothing}}}
                post: {operationId: create, responses: {'204': {description: Nothing}}}
              /own:
                get:
                  operationId: own
                  x-speakeasy-retries:
                    {strategy: backoff, backoff: {initialInterval: 1, maxInterval: 1}, statusCodes: [404]}
                  responses: {'204': {description: Nothing}}
              /never:
                get:
                  operationId: never
                  x-speakeasy-retries: {strategy: none}
                  responses: {'204': {description: Nothing}}
              /wrong:
                get:
                  operationId: wrong
                  x-speakeasy-retries: {strategy: linear}
                  responses: {'204': {description: Nothing}}
              /partly:
                get:
                  operationId: partly
                  x-speakeasy-retries: {statusCodes: [teapot, 418], backoff: {initialInterval: 1}}
                  responses: {'204': {description: Nothing}}
            """).compile();

    @Test
    void theDocumentsPolicyIsTheClients() {
        server.answer(501).answer(429).answer(599).answer(500).answer(204);
        try (Connection connection = CLIENT.connect(server, settings -> settings.setNull("retries"))) {
            connection.operation("usual").execute();
        }
        assertThat(server.requests()).hasSize(5);
    }

    @Test
    void theOperationTellsOfIts() {
        assertThat(CLIENT.woven().files().get("src/main/java/test/client/api/DefaultApi.java").replaceAll("\\n +\\* ", " "))
                .contains("Not tried again, as the document asks.")
                .contains("Tried again as the document asks, where a request may be sent twice, after 404: first after 1 ms, then"
                        + " after up to 1 ms, for up to ");
    }

    @Test
    void itSaysWhenAndNotWhetherThatIsHarmless() {
        server.answer(503).answer(204);
        try (Connection connection = CLIENT.connect(server, settings -> settings.setNull("retries"))) {
            assertThatThrownBy(() -> connection.operation("create").execute()).hasMessageContaining("503");
        }
    }

    @Test
    void theOperationsPolicyGoesFirst() {
        server.answer(404).answer(404).answer(503);
        try (Connection connection = CLIENT.connect(server, settings -> settings.setNull("retries"))) {
            assertThatThrownBy(() -> connection.operation("own").execute()).hasMessageContaining("503");
        }
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void anOperationIsNeverTriedAgain() {
        server.answer(503).answer(204);
        try (Connection connection = CLIENT.connect(server, settings -> settings.setNull("retries"))) {
            assertThatThrownBy(() -> connection.operation("never").execute()).hasMessageContaining("503");
        }
    }

    @Test
    void theCallersPolicyGoesBeforeBoth() throws Exception {
        Object none = CLIENT.runtime("RetryPolicy").getField("NONE").get(null);
        server.answer(503).answer(404);
        try (Connection connection = CLIENT.connect(server, settings -> settings.set("retries", none))) {
            assertThatThrownBy(() -> connection.operation("usual").execute()).hasMessageContaining("503");
            assertThatThrownBy(() -> connection.operation("own").execute()).hasMessageContaining("404");
        }
    }

    @Test
    void whatMakesNoSenseIsToldAndLeftOut() {
        assertThat(CLIENT.woven().findings()).allMatch(each -> each.code().equals("retries-extension"))
                .extracting(each -> String.valueOf(each.pointer()))
                .containsExactlyInAnyOrder(
                        "#/paths/~1wrong/get/x-speakeasy-retries",
                        "#/paths/~1partly/get/x-speakeasy-retries/statusCodes/0");
        server.answer(501).answer(204).answer(418).answer(503);
        try (Connection connection = CLIENT.connect(server, settings -> settings.setNull("retries"))) {
            connection.operation("wrong").execute();
            assertThatThrownBy(() -> connection.operation("partly").execute()).hasMessageContaining("503");
        }
    }
}
