package dev.jacquard.plexpins.signin;

import dev.jacquard.plexpins.PlexPinsClient;
import dev.jacquard.plexpins.exception.GetTokenByPinIdNotFoundException;
import dev.jacquard.plexpins.fixture.FixtureServer;
import dev.jacquard.plexpins.model.AuthPinContainer;
import dev.jacquard.plexpins.runtime.ApiException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Signs in to Plex: creates a pin, and asks for it until it carries the access token.
 *
 * <p>Without arguments it talks to a server on loopback that replays the fixture {@code sign-in}. With {@code --live}
 * it talks to the real service and tells the user where to confirm the code. The token is never printed.
 */
public final class SignIn {
    private static final String PRODUCT = "Jacquard sign-in";

    /** The identifier in the fixture. */
    private static final String FIXTURE_IDENTIFIER = "7d3c0f52-5b1e-4a55-9f0e-000000000000";

    private final PlexPinsClient client;
    private final Duration interval;
    private final Duration limit;
    private final PrintStream out;

    SignIn(PlexPinsClient client, Duration interval, Duration limit, PrintStream out) {
        this.client = client;
        this.interval = interval;
        this.limit = limit;
        this.out = out;
    }

    /**
     * Runs the program; the exit code is 0 only if there is a token at the end.
     *
     * @param args nothing, or {@code --live}
     */
    public static void main(String[] args) {
        int code = run(List.of(args), System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty()) {
            return exitCode(() -> replay("sign-in", out), err);
        }
        if (args.equals(List.of("--live"))) {
            return exitCode(() -> live(out), err);
        }
        err.println("Usage: SignIn [--live]");
        return 2;
    }

    /** Runs a sign-in; whatever goes wrong becomes one line on {@code err} and exit code 1. */
    static int exitCode(Attempt attempt, PrintStream err) {
        try {
            attempt.run();
            return 0;
        } catch (GetTokenByPinIdNotFoundException e) {
            err.println("Sign-in failed: the code was not confirmed in time: "
                    + e.error().errors().get(0).message());
        } catch (ApiException | SignInException | AssertionError e) {
            err.println("Sign-in failed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("Sign-in failed: interrupted");
        }
        return 1;
    }

    /** A sign-in that may be interrupted. */
    interface Attempt {
        /** Runs it to its end. */
        void run() throws InterruptedException;
    }

    /** Signs in to a server on loopback that replays a fixture. */
    static void replay(String fixture, PrintStream out) throws InterruptedException {
        try (FixtureServer server = FixtureServer.replay(fixture);
                PlexPinsClient client =
                        builder(FIXTURE_IDENTIFIER).server(server.url()).build()) {
            out.println("Service: fixture \"" + fixture + "\" at " + server.url() + ", confirmed by itself.");
            new SignIn(client, Duration.ofMillis(20), Duration.ofSeconds(10), out).signIn();
        }
    }

    private static void live(PrintStream out) throws InterruptedException {
        String identifier = UUID.randomUUID().toString();
        try (PlexPinsClient client = builder(identifier).build()) {
            SignIn program = new SignIn(client, Duration.ofSeconds(2), Duration.ofMinutes(10), out);
            AuthPinContainer pin = program.createPin();
            out.println("Open this address, sign in and confirm: https://app.plex.tv/auth#?clientID="
                    + encode(identifier) + "&code=" + encode(pin.code()));
            program.awaitToken(pin);
        }
    }

    private static PlexPinsClient.Builder builder(String identifier) {
        return PlexPinsClient.builder().xPlexClientIdentifier(identifier).header("X-Plex-Product", PRODUCT);
    }

    void signIn() throws InterruptedException {
        awaitToken(createPin());
    }

    private AuthPinContainer createPin() {
        AuthPinContainer pin = client.plex().createPin(request -> request.strong(true));
        out.println("Created pin " + pin.id() + " with code " + pin.code() + ", good for " + pin.expiresIn() + " s.");
        return pin;
    }

    private void awaitToken(AuthPinContainer created) throws InterruptedException {
        out.println("Asking every " + interval.toMillis() + " ms until the code is confirmed.");
        long start = System.nanoTime();
        AuthPinContainer pin = created;
        int asked = 0;
        while (pin.authToken() == null) {
            if (System.nanoTime() - start >= limit.toNanos()) {
                throw new SignInException("nobody confirmed the code within " + limit.toSeconds() + " s");
            }
            Thread.sleep(interval.toMillis());
            pin = client.plex().getTokenByPinId(created.id());
            asked++;
        }
        out.println("Asked " + asked + " times. Signed in, with an access token of "
                + pin.authToken().length() + " characters, not shown here.");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
