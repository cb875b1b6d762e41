package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jacquard.plexpins.fixture.FixtureServer;
import dev.jacquard.plexpins.runtime.ApiException;
import dev.jacquard.plexpins.runtime.CallTimeoutException;
import dev.jacquard.plexpins.runtime.ConnectionException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Answers that do not come, or not whole. */
class ConnectionsTest {
    /** Long enough for the request to arrive on a machine under load. */
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    @Test
    void doesNotWaitLongerThanTheTimeoutForAnAnswer() {
        assertTimeout("slow-answer");
    }

    @Test
    void doesNotWaitLongerThanTheTimeoutForTheBody() {
        assertTimeout("slow-body");
    }

    @Test
    void saysThatNobodyListens() {
        try (FixtureServer server = FixtureServer.replay("connection-refused");
                PlexPinsClient client = Clients.withoutRetries(server)) {
            ConnectionException e = catchThrowableOfType(
                    ConnectionException.class, () -> client.plex().getTokenByPinId(Clients.PIN));

            assertThat(e).isInstanceOf(ApiException.class).hasCauseInstanceOf(IOException.class);
            assertThat(e).hasMessageContainingAll("getTokenByPinId", "connection refused", server.url());
            assertThat(e.status()).isZero();
        }
    }

    @Test
    void saysThatTheConnectionEndedInTheMiddle() {
        try (FixtureServer server = FixtureServer.replay("connection-cut");
                PlexPinsClient client = Clients.withoutRetries(server)) {
            assertThatThrownBy(() -> client.plex().getTokenByPinId(Clients.PIN))
                    .isInstanceOf(ConnectionException.class)
                    .hasCauseInstanceOf(IOException.class)
                    .hasMessageContainingAll("getTokenByPinId", server.url());
        }
    }

    @Test
    void asksAgainWhenTheConnectionEndedInTheMiddle() {
        try (FixtureServer server = FixtureServer.replay("connection-cut-then-pin");
                PlexPinsClient client = Clients.of(server)) {
            assertThat(client.plex().getTokenByPinId(Clients.PIN)).isEqualTo(Pins.verified());
        }
    }

    @Test
    void doesNotCreateAPinTwiceWhenTheConnectionEndsAtOnce() {
        try (FixtureServer server = FixtureServer.replay("connection-cut-at-once");
                PlexPinsClient client = Clients.of(server)) {
            assertThatThrownBy(() -> client.plex().createPin())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContainingAll("createPin", server.url());
        }
    }

    private static void assertTimeout(String fixture) {
        try (FixtureServer server = FixtureServer.replay(fixture);
                PlexPinsClient client = Clients.of(server)) {
            CallTimeoutException e = catchThrowableOfType(CallTimeoutException.class, () -> client.plex()
                    .calls()
                    .getTokenByPinId(Clients.PIN)
                    .timeout(TIMEOUT)
                    .execute());

            assertThat(e).isInstanceOf(ApiException.class)
                    .hasMessageContainingAll("getTokenByPinId", "within 1 s", server.url() + "/pins/408895");
            assertThat(e.status()).isZero();
        }
    }
}
