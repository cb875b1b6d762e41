package dev.jacquard.plexpins.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.plexpins.PlexPinsClient;
import dev.jacquard.plexpins.fixture.FixtureServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(complained, true, StandardCharsets.UTF_8);

    @Test
    void tellsWhatItDidAndKeepsTheTokenToItself() {
        assertThat(SignIn.run(List.of(), out, err)).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Created pin 512077 with code k2m9examplestrongcode7xw1, good for 900 s.")
                .contains("Asked 3 times. Signed in, with an access token of 26 characters")
                .doesNotContain("made-up-token-of-a-fixture");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSizeLessThan(6);
        assertThat(complained.size()).isZero();
    }

    @Test
    void refusesAnArgumentThatItDoesNotKnow() {
        assertThat(SignIn.run(List.of("--alive"), out, err)).isEqualTo(2);

        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("Usage: SignIn [--live]");
    }

    @Test
    void saysInOneLineThatThePinExpired() {
        assertThat(SignIn.exitCode(() -> SignIn.replay("sign-in-expired", out), err)).isEqualTo(1);

        assertThat(complained.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("Sign-in failed: the code was not confirmed in time: Code not found or expired");
    }

    @Test
    void saysInOneLineThatTheServiceIsNotThere() {
        assertThat(SignIn.exitCode(() -> SignIn.replay("connection-refused", out), err)).isEqualTo(1);

        assertThat(complained.toString(StandardCharsets.UTF_8).lines())
                .singleElement().asString().startsWith("Sign-in failed: createPin: ");
    }

    @Test
    void endsAtItsTimeLimit() {
        try (FixtureServer server = FixtureServer.replay("strong-pin-created");
                PlexPinsClient client = PlexPinsClient.builder()
                        .server(server.url())
                        .xPlexClientIdentifier("Postman")
                        .build()) {
            SignIn program = new SignIn(client, Duration.ofMillis(1), Duration.ZERO, out);

            assertThatThrownBy(program::signIn)
                    .isInstanceOf(SignInException.class)
                    .hasMessage("nobody confirmed the code within 0 s");
        }
    }
}
