package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.plexpins.fixture.FixtureServer;
import dev.jacquard.plexpins.model.AuthPinContainer;
import org.junit.jupiter.api.Test;

/** Answers that give a pin. */
class AnswersTest {
    @Test
    void createsAPin() {
        try (FixtureServer server = FixtureServer.replay("pin-created");
                PlexPinsClient client = Clients.of(server)) {
            assertThat(client.plex().createPin()).isEqualTo(Pins.created());
        }
    }

    @Test
    void createsAPinWithAStrongCode() {
        try (FixtureServer server = FixtureServer.replay("strong-pin-created");
                PlexPinsClient client = Clients.of(server)) {
            assertThat(client.plex().createPin(request -> request.strong(true)).code())
                    .isEqualTo("8ksr3m2vexamplecode0strong");
        }
    }

    @Test
    void hasNoTokenBeforeTheCodeIsConfirmed() {
        AuthPinContainer pin = get("pin-not-verified");

        assertThat(pin.authToken()).isNull();
        assertThat(pin.newRegistration()).isNull();
        assertThat(pin).isEqualTo(Pins.created().toBuilder().expiresIn(893).build());
    }

    @Test
    void hasTheTokenOnceTheCodeIsConfirmed() {
        assertThat(get("pin-verified")).isEqualTo(Pins.verified());
    }

    @Test
    void readsAbsentMembersAsNull() {
        assertThat(get("pin-without-optional-members")).isEqualTo(Pins.created());
    }

    @Test
    void passesOverMembersThatTheDocumentDoesNotDeclare() {
        assertThat(get("unknown-extra-fields"))
                .isEqualTo(Pins.created().toBuilder()
                        .authToken(Pins.TOKEN)
                        .newRegistration(true)
                        .build());
    }

    @Test
    void takesTheDigitsOfAPostalCodeThatIsANumber() {
        assertThat(get("postal-code-as-number").location().postalCode()).isEqualTo("78701");
    }

    private static AuthPinContainer get(String fixture) {
        try (FixtureServer server = FixtureServer.replay(fixture);
                PlexPinsClient client = Clients.of(server)) {
            return client.plex().getTokenByPinId(Clients.PIN);
        }
    }
}
