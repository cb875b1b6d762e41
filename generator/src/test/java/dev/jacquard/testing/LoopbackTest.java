package dev.jacquard.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that call a generated client: each has a server and a client object of its own. */
public abstract class LoopbackTest extends ServerTest {
    private final GeneratedClient client;

    /** The client object, all of whose calls go to the server. */
    protected Connection connection;

    /** Tests of a client. */
    protected LoopbackTest(GeneratedClient client) {
        this.client = client;
    }

    @BeforeEach
    final void connect() {
        connection = client.connect(server);
    }

    @AfterEach
    final void disconnect() {
        connection.close();
    }
}
