package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.plexpins.fixture.FixtureServer;
import dev.jacquard.plexpins.runtime.ApiException;
import dev.jacquard.plexpins.runtime.InvalidRequestException;
import org.junit.jupiter.api.Test;

/** {@code X-Plex-Client-Identifier}: set once on the client, and on a request where it differs. */
class GlobalParameterTest {
    @Test
    void comesFromTheClient() {
        try (FixtureServer server = FixtureServer.replay("pin-verified", "pin-created");
                PlexPinsClient client = Clients.of(server)) {
            client.plex().getTokenByPinId(Clients.PIN);
            client.plex().createPin();

            // The server has refused any other header by now, and the same one twice.
            assertThat(server.received("X-Plex-Client-Identifier")).containsExactly("Postman", "Postman");
        }
    }

    @Test
    void comesFromTheRequestWhereBothHaveIt() {
        try (FixtureServer server = FixtureServer.replay("identifier-of-the-request");
                PlexPinsClient client = Clients.of(server)) {
            assertThat(client.plex()
                            .getTokenByPinId(request ->
                                    request.pinID(Clients.PIN).xPlexClientIdentifier("living-room"))
                            .clientIdentifier())
                    .isEqualTo("living-room");
        }
    }

    @Test
    void comesFromTheRequestWhereTheClientHasNone() {
        try (FixtureServer server = FixtureServer.replay("pin-verified");
                PlexPinsClient client =
                        PlexPinsClient.builder().server(server.url()).build()) {
            client.plex().getTokenByPinId(request -> request.pinID(Clients.PIN).xPlexClientIdentifier("Postman"));

            assertThat(server.received("X-Plex-Client-Identifier")).containsExactly("Postman");
        }
    }

    @Test
    void isMissedBeforeAnythingIsSent() {
        try (FixtureServer server = FixtureServer.replay();
                PlexPinsClient client =
                        PlexPinsClient.builder().server(server.url()).build()) {
            assertThatThrownBy(() -> client.plex().getTokenByPinId(Clients.PIN))
                    .isInstanceOf(InvalidRequestException.class)
                    .isInstanceOf(ApiException.class)
                    .hasMessageContainingAll(
                            "getTokenByPinId", "X-Plex-Client-Identifier", "xPlexClientIdentifier");
            assertThatThrownBy(() -> client.plex().createPin())
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContainingAll("createPin", "X-Plex-Client-Identifier", "xPlexClientIdentifier");
        }
    }

    @Test
    void cannotSmuggleAnotherHeaderIn() {
        try (FixtureServer server = FixtureServer.replay();
                PlexPinsClient client = PlexPinsClient.builder()
                        .server(server.url())
                        .xPlexClientIdentifier("Postman\r\nX-Plex-Token: stolen")
                        .build()) {
            assertThatThrownBy(() -> client.plex().createPin())
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("X-Plex-Client-Identifier");
        }
    }
}
