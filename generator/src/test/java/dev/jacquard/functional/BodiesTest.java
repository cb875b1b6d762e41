package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Woven;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies of requests. */
class BodiesTest extends LoopbackTest {
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Bodies, version: '1'}
            paths:
              /required:
                post:
                  operationId: required
                  requestBody:
                    required: true
                    content:
                      application/vnd.pet+json; v=1:
                        schema: {$ref: '#/components/schemas/Pet'}
                  responses: {'204': {description: Nothing}}
              /optional:
                post:
                  operationId: optional
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Pet'}
                  responses: {'204': {description: Nothing}}
              /list:
                put:
                  operationId: list
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                  responses: {'204': {description: Nothing}}
              /text:
                post:
                  operationId: text
                  requestBody: {required: true, content: {application/json: {schema: {type: string}}}}
                  responses: {'204': {description: Nothing}}
            components:
              schemas:
                Pet:
                  type: object
                  required: [id, name]
                  properties:
                    id: {type: integer}
                    name: {type: [string, 'null']}
                    note: {type: string, default: none}
                    friend: {$ref: '#/components/schemas/Pet'}
            """).compile();

    BodiesTest() {
        super(CLIENT);
    }

    @Test
    void sendsModels() {
        Object friend = CLIENT.build("Pet").set("id", 2L).set("name", "\u00e9\n").setNull("note").create();
        Object pet = CLIENT.build("Pet").set("id", 1L).set("friend", friend).create();
        connection.operation("required").set("body", pet).execute();
        assertThat(server.request().line()).isEqualTo("POST /required HTTP/1.1");
        assertThat(server.request().ownHeaders()).containsExactly("Content-Type: application/vnd.pet+json; v=1");
        assertThat(server.request().text())
                .isEqualTo("{\"id\":1,\"name\":null,\"note\":\"none\",\"friend\":{\"id\":2,\"name\":\"\u00e9\\n\"}}");
    }

    @Test
    void sendsNoBodyWhereNoneIsGiven() {
        connection.operation("optional").execute();
        assertThat(server.request().line()).isEqualTo("POST /optional HTTP/1.1");
        assertThat(server.request().ownHeaders()).isEmpty();
        assertThat(server.request().body()).isEmpty();
    }

    @Test
    void sendsListsAndText() {
        connection.operation("list").set("body", List.of()).execute();
        assertThat(server.request().text()).isEqualTo("[]");
        connection.operation("text").set("body", "a \"b\"").execute();
        assertThat(server.request().text()).isEqualTo("\"a \\\"b\\\"\"");
    }

    @Test
    void demandsARequiredBody() {
        OperationCall call = connection.operation("required");
        assertThatThrownBy(call::execute)
                .isInstanceOf(CLIENT.runtime("MissingFieldsException"))
                .hasMessageContaining("body");
    }
}
