package dev.jacquard.plexpins;

import dev.jacquard.plexpins.fixture.FixtureServer;
import dev.jacquard.plexpins.runtime.RetryPolicy;

/** Clients of fixture servers. */
final class Clients {
    /** The pin of the fixtures. */
    static final long PIN = 408895;

    private Clients() {}

    /** A client as users build it. */
    static PlexPinsClient of(FixtureServer server) {
        return PlexPinsClient.builder()
                .server(server.url())
                .xPlexClientIdentifier("Postman")
                .build();
    }

    /** A client that sends each request once. */
    static PlexPinsClient withoutRetries(FixtureServer server) {
        return PlexPinsClient.builder()
                .server(server.url())
                .xPlexClientIdentifier("Postman")
                .retries(RetryPolicy.NONE)
                .build();
    }
}
