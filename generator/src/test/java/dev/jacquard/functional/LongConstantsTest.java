package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Texts that no constant of a class file holds: more than 65,535 bytes. */
class LongConstantsTest {
    private static final String TEXT = "0123456789abcde\u00e9".repeat(5_000);
    private static final String NAME = "\u4e2d".repeat(5_000);
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Long, version: '1'}
            paths:
              /long:
                post:
                  operationId: send
                  description: TEXT
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Texts'}}}
                  responses: {'204': {description: TEXT}}
            components:
              schemas:
                Texts:
                  type: object
                  description: TEXT
                  required: ['NAME']
                  properties:
                    text: {type: string, default: 'TEXT', description: 'TEXT'}
                    listed: {type: string, enum: [a, 'TEXT'], default: 'TEXT', x-enum-varnames: [A, B]}
                    ? 'NAME'
                    : {type: integer}
            """.replace("TEXT", TEXT).replace("NAME", NAME)).compile();

    @Test
    void keepTheirValue() throws IOException {
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = CLIENT.connect(server)) {
            Object named = CLIENT.decode("Texts", "{\"" + NAME + "\":1}");
            assertThat(CLIENT.encode(named)).isEqualTo("{\"" + NAME + "\":1}");
            String member = named.getClass().getRecordComponents()[2].getName();
            Object body = CLIENT.build("Texts").set(member, 2L).create();
            connection.operation("send").set("body", body).execute();
            assertThat(server.request().text())
                    .isEqualTo("{\"text\":\"" + TEXT + "\",\"listed\":\"" + TEXT + "\",\"" + NAME + "\":2}");
        }
    }
}
