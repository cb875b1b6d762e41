package dev.jacquard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;

/** Numbers that no Java literal holds, and bounds that are none. */
class NumbersTest {
    @Test
    void defaultsAreExactOrLeftOut() throws Exception {
        Woven woven = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Numbers, version: '1'}
                servers: [{url: 'https://example.com'}]
                paths:
                  /n:
                    get:
                      operationId: get
                      parameters:
                        - {name: huge, in: query, schema: {type: number, default: 1e400}}
                        - {name: hugeInteger, in: query, schema: {type: integer, default: 1e400}}
                        - {name: hugeDecimal, in: query, schema: {type: number, format: decimal, default: 1e40}}
                        - {name: tiny, in: query, schema: {type: number, default: 1e-400}}
                        - {name: minus, in: query, schema: {type: number, default: -0}}
                        - {name: minusInteger, in: query, schema: {type: integer, default: -0}}
                        - {name: max, in: query, schema: {type: integer, default: 9223372036854775807}}
                        - {name: min, in: query, schema: {type: integer, default: -9223372036854775808}}
                        - {name: beyond, in: query, schema: {type: integer, default: 9223372036854775808}}
                        - {name: overflow, in: query, schema: {type: integer, format: int32, default: 2147483648}}
                        - {name: tenth, in: query, schema: {type: number, format: float, default: 0.1}}
                        - {name: bound, in: query, schema: {type: integer, maximum: '1; evil()', default: 1}}
                        - {name: length, in: query, schema: {type: string, minLength: -1, maxLength: 1e9, default: s}}
                        - {name: items, in: query, schema: {type: array, maxItems: 1e9, items: {type: string}}}
                        - {name: text, in: query, schema: {type: string, default: 5}}
                        - {name: flag, in: query, schema: {type: boolean, default: 'true'}}
                        - {name: mixed, in: query, schema: {enum: [1, a, null, true]}}
                        - {name: nan, in: query, schema: {type: number, default: .nan}}
                        - {name: infinite, in: query, schema: {type: number, default: -.inf}}
                        - {name: code, in: query, schema: {type: integer, default: '1; evil()'}}
                      responses: {'204': {description: Nothing}}
                """);
        assertThat(woven.errors()).isEmpty();
        GeneratedClient client = woven.compile();
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            connection.operation("get").execute();
            assertThat(server.request().target()).isEqualTo("/n?hugeDecimal=1" + "0".repeat(40)
                    + "&minus=0.0&minusInteger=0&max=9223372036854775807&min=-9223372036854775808"
                    + "&beyond=9223372036854775808&overflow=2147483648&tenth=0.1&bound=1&length=s");
        }
    }
}
