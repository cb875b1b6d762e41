package dev.jacquard.testing;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests each of which has a server of its own. */
public abstract class ServerTest {
    /** The server that answers. */
    protected LoopbackServer server;

    @BeforeEach
    final void listen() throws IOException {
        server = LoopbackServer.start();
    }

    @AfterEach
    final void stop() throws IOException {
        server.close();
    }
}
