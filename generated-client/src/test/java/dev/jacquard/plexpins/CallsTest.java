package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.plexpins.exception.GetTokenByPinIdNotFoundException;
import dev.jacquard.plexpins.fixture.FixtureServer;
import dev.jacquard.plexpins.model.AuthPinContainer;
import dev.jacquard.plexpins.model.GetTokenByPinIdRequest;
import dev.jacquard.plexpins.runtime.ApiException;
import dev.jacquard.plexpins.runtime.ApiResponse;
import dev.jacquard.plexpins.runtime.Call;
import dev.jacquard.plexpins.runtime.CallTimeoutException;
import dev.jacquard.plexpins.runtime.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What can be said of a single call. */
class CallsTest {
    /** Long enough for the request to arrive on a machine under load. */
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    @Test
    void givesStatusHeadersAndBody() {
        try (FixtureServer server = FixtureServer.replay("pin-created");
                PlexPinsClient client = Clients.of(server)) {
            ApiResponse<AuthPinContainer> response =
                    client.plex().calls().createPin().executeForResponse();

            assertThat(response.status()).isEqualTo(201);
            assertThat(response.headers().first("content-type")).isEqualTo("application/json; charset=utf-8");
            assertThat(response.requestId()).isEqualTo("6f1c");
            assertThat(response.body()).isEqualTo(Pins.created());
        }
    }

    @Test
    void givesAFuture() throws Exception {
        try (FixtureServer server = FixtureServer.replay("pin-verified");
                PlexPinsClient client = Clients.of(server)) {
            CompletableFuture<AuthPinContainer> pin =
                    client.plex().calls().getTokenByPinId(Clients.PIN).executeAsync();

            assertThat(pin.get(10, TimeUnit.SECONDS)).isEqualTo(Pins.verified());
        }
    }

    @Test
    void givesAFutureOfTheWholeResponse() throws Exception {
        try (FixtureServer server = FixtureServer.replay("pin-verified");
                PlexPinsClient client = Clients.of(server)) {
            ApiResponse<AuthPinContainer> response = client.plex()
                    .calls()
                    .getTokenByPinId(Clients.PIN)
                    .executeForResponseAsync()
                    .get(10, TimeUnit.SECONDS);

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.requestId()).isEqualTo("7a02");
            assertThat(response.body()).isEqualTo(Pins.verified());
        }
    }

    @Test
    void failsTheFutureWithTheTypedException() {
        try (FixtureServer server = FixtureServer.replay("not-found");
                PlexPinsClient client = Clients.of(server)) {
            CompletableFuture<AuthPinContainer> pin =
                    client.plex().calls().getTokenByPinId(Clients.PIN).executeAsync();

            assertThatThrownBy(() -> pin.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(GetTokenByPinIdNotFoundException.class)
                    .hasMessageContainingAll("getTokenByPinId", "404", "Code not found or expired");
        }
    }

    @Test
    void failsTheFutureAtTheTimeout() {
        try (FixtureServer server = FixtureServer.replay("slow-answer");
                PlexPinsClient client = Clients.of(server)) {
            CompletableFuture<AuthPinContainer> pin = client.plex()
                    .calls()
                    .getTokenByPinId(Clients.PIN)
                    .timeout(TIMEOUT)
                    .executeAsync();

            assertThatThrownBy(() -> pin.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CallTimeoutException.class);
        }
    }

    @Test
    void addsAHeader() {
        try (FixtureServer server = FixtureServer.replay("traced-call");
                PlexPinsClient client = Clients.of(server)) {
            Call<AuthPinContainer> call = client.plex().calls().getTokenByPinId(Clients.PIN);

            assertThat(call.header("X-Trace", "7").execute()).isEqualTo(Pins.verified());
        }
    }

    @Test
    void remainsAsItWasWhenAHeaderIsAdded() {
        try (FixtureServer server = FixtureServer.replay("traced-call", "pin-verified");
                PlexPinsClient client = Clients.of(server)) {
            Call<AuthPinContainer> call = client.plex().calls().getTokenByPinId(Clients.PIN);
            call.header("X-Trace", "7").execute();

            assertThat(call.execute()).isEqualTo(Pins.verified());
        }
    }

    @Test
    void goesToAnotherServer() {
        try (FixtureServer usual = FixtureServer.replay();
                FixtureServer other = FixtureServer.replay("pin-verified");
                PlexPinsClient client = Clients.of(usual)) {
            assertThat(client.plex()
                            .calls()
                            .getTokenByPinId(Clients.PIN)
                            .server(other.url())
                            .execute())
                    .isEqualTo(Pins.verified());
        }
    }

    @Test
    void doesWithoutRetries() {
        try (FixtureServer server = FixtureServer.replay("server-error-get-once");
                PlexPinsClient client = Clients.of(server)) {
            assertThatThrownBy(() -> client.plex()
                            .calls()
                            .getTokenByPinId(Clients.PIN)
                            .retries(RetryPolicy.NONE)
                            .execute())
                    .isExactlyInstanceOf(ApiException.class)
                    .hasMessageContaining("500");
        }
    }

    @Test
    void takesARequestARequestBuilderOrTheRequiredValuesAlone() {
        GetTokenByPinIdRequest request =
                GetTokenByPinIdRequest.builder().pinID(Clients.PIN).build();
        try (FixtureServer server = FixtureServer.replay("pin-verified", "pin-verified", "pin-verified");
                PlexPinsClient client = Clients.of(server)) {
            assertThat(client.plex().getTokenByPinId(request)).isEqualTo(Pins.verified());
            assertThat(client.plex().getTokenByPinId(r -> r.pinID(Clients.PIN))).isEqualTo(Pins.verified());
            assertThat(client.plex().getTokenByPinId(Clients.PIN)).isEqualTo(Pins.verified());
        }
    }

    @Test
    void namesItselfInTheUserAgent() {
        try (FixtureServer server = FixtureServer.replay("pin-created");
                PlexPinsClient client = Clients.of(server)) {
            client.plex().createPin();

            assertThat(server.received("User-Agent")).singleElement().asString().startsWith("plex-pins/1.0.0");
        }
    }
}
