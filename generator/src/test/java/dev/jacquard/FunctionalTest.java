package dev.jacquard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;

class FunctionalTest {
    @Test
    void readsTheWire() throws Exception {
        GeneratedClient client = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Pet Shop, version: '1'}
                paths:
                  /pets/{id}:
                    get:
                      operationId: getPet
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: integer}}
                      responses:
                        '200':
                          description: A pet
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/Pet'}
                components:
                  schemas:
                    Pet: {type: object, properties: {id: {type: integer}}}
                """).compile();
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            server.answer(200, "application/json", "{\"id\":1}");
            Object pet = connection.operation("getPet").set("id", 1L).execute();
            assertThat(server.request().line()).isEqualTo("GET /pets/1 HTTP/1.1");
            assertThat(client.encode(pet)).isEqualTo("{\"id\":1}");
        }
    }
}
