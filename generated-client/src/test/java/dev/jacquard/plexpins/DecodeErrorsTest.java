package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jacquard.plexpins.fixture.FixtureServer;
import dev.jacquard.plexpins.runtime.DecodeException;
import org.junit.jupiter.api.Test;

/** Answers that say success and yet hold no pin. */
class DecodeErrorsTest {
    @Test
    void namesARequiredMemberThatIsMissing() {
        DecodeException e = failure("missing-required-field");

        assertThat(e).hasMessageContainingAll(
                "getTokenByPinId", "$.location: missing required member \"country\"");
        assertThat(e.status()).isEqualTo(200);
        assertThat(e.body()).contains("\"city\": \"Austin\"");
    }

    @Test
    void namesAllRequiredMembersThatAreMissing() {
        assertThat(failure("missing-required-fields"))
                .hasMessageContaining("$: missing required members \"code\", \"qr\", \"location\"");
    }

    @Test
    void namesThePathOfAMemberOfTheWrongType() {
        assertThat(failure("field-of-wrong-type"))
                .hasMessageContaining("$.location.postal_code: expected a string, found an object");
    }

    @Test
    void saysWhereMalformedJsonBreaksOff() {
        DecodeException e = failure("malformed-json");

        assertThat(e).hasMessageContainingAll("getTokenByPinId", "$.code: ", "line 3, column 14");
        assertThat(e.status()).isEqualTo(200);
    }

    @Test
    void saysThatTheBodyIsEmpty() {
        assertThat(failure("empty-body"))
                .hasMessageContainingAll("getTokenByPinId", "200 OK", "the body is empty");
    }

    @Test
    void saysThatThePageIsNoJson() {
        DecodeException e = failure("html-instead-of-json");

        assertThat(e).hasMessageContainingAll("getTokenByPinId", "text/html");
        assertThat(e.body()).contains("Accept the terms");
    }

    @Test
    void toleratesMissingMembersIfAskedTo() {
        try (FixtureServer server = FixtureServer.replay("missing-required-field");
                PlexPinsClient client = PlexPinsClient.builder()
                        .server(server.url())
                        .xPlexClientIdentifier("Postman")
                        .lenient(true)
                        .build()) {
            assertThat(client.plex().getTokenByPinId(Clients.PIN).location().city())
                    .isEqualTo("Austin");
        }
    }

    private static DecodeException failure(String fixture) {
        try (FixtureServer server = FixtureServer.replay(fixture);
                PlexPinsClient client = Clients.of(server)) {
            return catchThrowableOfType(DecodeException.class, () -> client.plex().getTokenByPinId(Clients.PIN));
        }
    }
}
