package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jacquard.plexpins.exception.BadRequestException;
import dev.jacquard.plexpins.exception.GetTokenByPinIdNotFoundException;
import dev.jacquard.plexpins.fixture.FixtureServer;
import dev.jacquard.plexpins.model.AuthPinContainer;
import dev.jacquard.plexpins.model.BadRequest;
import dev.jacquard.plexpins.model.BadRequestError;
import dev.jacquard.plexpins.model.GetTokenByPinIdNotFoundError;
import dev.jacquard.plexpins.runtime.ApiException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Answers by which the service says no. */
class ErrorsTest {
    @Test
    void typesABadRequestToCreateAPin() {
        BadRequestException e = failure(BadRequestException.class, "bad-request-create", client -> client.plex()
                .createPin(request -> request.xPlexClientIdentifier("-")));

        assertThat(e.error()).isEqualTo(new BadRequest(List.of(BadRequestError.builder()
                .code(1000)
                .message("X-Plex-Client-Identifier is missing")
                .status(400L)
                .build())));
        assertThat(e.status()).isEqualTo(400);
        assertThat(e.requestId()).isEqualTo("91bd");
        assertThat(e).isInstanceOf(ApiException.class)
                .hasMessageContainingAll("createPin", "400", "X-Plex-Client-Identifier is missing");
    }

    @Test
    void typesABadRequestToGetAPin() {
        BadRequestException e = failure(BadRequestException.class, "bad-request-get", client -> client.plex()
                .getTokenByPinId(request -> request.pinID(Clients.PIN).xPlexClientIdentifier("-")));

        assertThat(e.error().errors()).extracting(BadRequestError::code).containsExactly(1000L);
        assertThat(e).hasMessageContainingAll("getTokenByPinId", "400", "X-Plex-Client-Identifier is missing");
    }

    @Test
    void typesAPinThatIsNotThere() {
        GetTokenByPinIdNotFoundException e =
                failure(GetTokenByPinIdNotFoundException.class, "not-found", ErrorsTest::get);

        assertThat(e.error().errors())
                .containsExactly(GetTokenByPinIdNotFoundError.builder()
                        .code(1020)
                        .message("Code not found or expired")
                        .build());
        assertThat(e.status()).isEqualTo(404);
        assertThat(e.requestId()).isEqualTo("c0de");
        assertThat(e.headers().first("content-type")).isEqualTo("application/json; charset=utf-8");
        assertThat(e).isInstanceOf(ApiException.class)
                .hasMessageContainingAll("getTokenByPinId", "404", "Code not found or expired");
    }

    @Test
    void keepsAStatusThatTheDocumentDoesNotDeclare() {
        ApiException e = failure(ApiException.class, "undeclared-error", client -> client.plex().createPin());

        assertThat(e).isExactlyInstanceOf(ApiException.class)
                .hasMessageContainingAll("createPin", "429", "Slow down");
        assertThat(e.status()).isEqualTo(429);
        assertThat(e.headers().first("Retry-After")).isEqualTo("30");
    }

    @Test
    void showsAnErrorPageInHtml() {
        ApiException e = failure(ApiException.class, "html-error-page", client -> client.plex().createPin());

        assertThat(e).isExactlyInstanceOf(ApiException.class)
                .hasMessageContainingAll("createPin", "502", "<title>Bad gateway</title>");
        assertThat(e.body()).startsWith("<!DOCTYPE html>").endsWith("</html>");
    }

    @Test
    void showsAnErrorPageInHtmlWhereTheDocumentDeclaresJson() {
        ApiException e = failure(ApiException.class, "html-not-found", ErrorsTest::get);

        assertThat(e).isExactlyInstanceOf(ApiException.class)
                .hasMessageContainingAll("getTokenByPinId", "404", "Nothing here");
        assertThat(e.status()).isEqualTo(404);
    }

    @Test
    void sendsAGetAgainTwiceWhenTheServerFails() {
        ApiException e = failure(ApiException.class, "server-error-get", ErrorsTest::get);

        assertThat(e).isExactlyInstanceOf(ApiException.class)
                .hasMessageContainingAll("getTokenByPinId", "500", "Something broke");
    }

    @Test
    void givesThePinOfTheSecondAttempt() {
        try (FixtureServer server = FixtureServer.replay("server-error-then-pin");
                PlexPinsClient client = Clients.of(server)) {
            assertThat(get(client)).isEqualTo(Pins.verified());
        }
    }

    @Test
    void sendsAPostOnceWhenTheServerFails() {
        ApiException e = failure(ApiException.class, "server-error-create", client -> client.plex().createPin());

        assertThat(e).isExactlyInstanceOf(ApiException.class)
                .hasMessageContainingAll("createPin", "500", "Something broke");
    }

    private static AuthPinContainer get(PlexPinsClient client) {
        return client.plex().getTokenByPinId(Clients.PIN);
    }

    private static <E extends ApiException> E failure(
            Class<E> type, String fixture, Function<PlexPinsClient, AuthPinContainer> call) {
        try (FixtureServer server = FixtureServer.replay(fixture);
                PlexPinsClient client = Clients.of(server)) {
            return catchThrowableOfType(type, () -> call.apply(client));
        }
    }
}
