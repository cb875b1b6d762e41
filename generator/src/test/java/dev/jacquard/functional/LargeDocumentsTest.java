package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Slow;
import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;

/** A document of a size at which class files and methods reach their limits (JVMS 4.11). */
@Slow
class LargeDocumentsTest {
    private static final String START = """
            openapi: 3.1.1
            info: {title: Large, version: '1'}
            servers: [{url: https://example.org}]
            paths:
            """;

    private static final String END = """
            components:
              responses:
                Thing: {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                Missing: {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}
                Problem: {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
              schemas:
                Thing: {type: object, properties: {a: {type: string}}}
                Missing: {type: object, properties: {a: {type: string}}}
                Problem: {type: object, properties: {a: {type: string}}}
            """;

    private static final String NOTHING = "'204': {description: a}";

    private static final String THING = "'200': {$ref: '#/components/responses/Thing'}, "
            + "'404': {$ref: '#/components/responses/Missing'}, default: {$ref: '#/components/responses/Problem'}";

    @Test
    void fourThousandOperationsAThousandOfOneTagAndTwoThousandTags() {
        StringBuilder yaml = new StringBuilder(START);
        for (int i = 0; i < 4_000; i++) {
            String tag = i < 1_000 ? "Large" : i < 3_000 ? "Tag" + i : "Medium" + i / 100;
            yaml.append("  /things%d/part: {get: {operationId: get%d, tags: [%s], responses: {%s}}}%n"
                    .formatted(i, i, tag, i < 1_000 ? THING : NOTHING));
        }
        Woven woven = Woven.yaml(yaml + END);
        assertThat(woven.warnings()).isEmpty();
        GeneratedClient client = woven.compile();
        client.loadAll();

        assertThat(client.type("LargeApi").getMethods()).extracting("name").contains("get0", "get999");
        assertThat(client.type("TestClient").getMethods()).extracting("name").contains("tag1000", "tag2999", "medium39");
        client.classFiles().forEach((name, bytes) ->
                assertThat(ClassFile.read(bytes).longest()).as(name).isLessThanOrEqualTo(ClassFile.HUGE_METHOD));
    }

    @Test
    void moreSettingsThanAConstructorTakesAreAnError() {
        StringBuilder yaml = new StringBuilder(START);
        for (int i = 0; i < 250; i++) {
            yaml.append("  /things%d: {servers: [{url: 'https://host%d.example.org'}], get: {responses: {%s}}}%n"
                    .formatted(i, i, NOTHING));
        }
        assertThat(Woven.yaml(yaml + END).errors()).isEmpty();

        yaml.append("  /things: {get: {responses: {%s}}}%n".formatted(NOTHING));
        assertThat(Woven.yaml(yaml + END).errors()).contains("error: a client would have 251 settings");
    }
}
