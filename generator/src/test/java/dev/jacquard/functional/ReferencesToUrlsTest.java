package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Json;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What stands in documents elsewhere is not fetched: schemas there are any JSON, the rest is left out. */
class ReferencesToUrlsTest {
    private static final Woven WOVEN = Woven.file(Path.of("src/test/resources/specs/positive/references-to-urls.yaml"));

    @Test
    void eachIsToldOnce() {
        assertThat(WOVEN.warnings()).hasSize(8).allMatch(warning -> warning.contains("reference to a URL: "));
    }

    @Test
    void theRestWorks() throws Exception {
        GeneratedClient client = WOVEN.compile();
        String json = "{\"id\":1,\"owner\":{\"name\":\"Ann\"},\"street\":[]}";
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            server.answer(200, "application/json", json);
            Object pet = connection.operation("addPet")
                    .set("size", 3L)
                    .set("body", client.decode("Pet", json))
                    .execute();
            assertThat(server.request().line()).isEqualTo("POST /pets?size=3 HTTP/1.1");
            Json.assertEqual(server.request().text(), json);
            assertThat(Reflect.call(pet, "toString")).isEqualTo(json);
        }
    }
}
