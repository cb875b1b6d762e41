package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;

/** Documents of a size at which class files and methods reach their limits (JVMS 4.11). */
class LargeDocumentsTest {
    private static final String START = """
            openapi: 3.1.1
            info: {title: Large, version: '1'}
            servers: [{url: https://example.org}]
            paths:
            """;

    @Test
    void fourThousandOperations() {
        GeneratedClient client = compile(operations(4_000, 40, NOTHING), 40);

        assertThat(client.type("Tag7Api").getMethods()).extracting("name").contains("get7", "get3967");
    }

    @Test
    void aTagOfAThousandOperations() {
        GeneratedClient client = compile(operations(1_000, 1, FULL), 1);

        assertThat(client.type("Tag0Api").getMethods()).extracting("name").contains("get0", "get999");
    }

    @Test
    void twoThousandTags() {
        GeneratedClient client = compile(operations(2_000, 2_000, NOTHING), 2_000);

        assertThat(client.type("TestClient").getMethods()).extracting("name").contains("tag0", "tag1999");
    }

    private static GeneratedClient compile(String document, int tags) {
        long t = System.nanoTime();
        Woven w = Woven.yaml(document);
        System.out.println("woven " + (System.nanoTime() - t) / 1000000);
        GeneratedClient client = w.compile();
        System.out.println("compiled " + (System.nanoTime() - t) / 1000000);
        client.loadAll();
        client.classFiles().forEach((name, bytes) -> {
            ClassFile file = ClassFile.read(bytes);
            assertThat(file.longest()).as(name).isLessThanOrEqualTo(ClassFile.HUGE_METHOD);
            if (bytes.length > 100000) System.out.println(name + " " + bytes.length + " constants " + (((bytes[8] & 255) << 8) + (bytes[9] & 255)));
        });
        System.out.println("loaded " + (System.nanoTime() - t) / 1000000);
        return client;
    }

    private static final String NOTHING = "'204': {description: a}";
    private static final String FULL = """
            '200': {$ref: '#/components/responses/Thing'}, '404': {$ref: '#/components/responses/Missing'}, \
            '409': {$ref: '#/components/responses/Conflict'}, default: {$ref: '#/components/responses/Problem'}""";

    private static String operations(int count, int tags, String responses) {
        StringBuilder yaml = new StringBuilder(START);
        for (int i = 0; i < count; i++) {
            yaml.append("""
                      /things%1$d/part:
                        get:
                          operationId: get%1$d
                          tags: [Tag%2$d]
                          responses: {%3$s}
                    """.formatted(i, i % tags, responses));
        }
        return yaml + """
                components:
                  responses:
                    Thing: {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                    Missing: {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}
                    Conflict: {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Conflict'}}}}
                    Problem: {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                  schemas:
                    Thing: {type: object, properties: {a: {type: string}}}
                    Missing: {type: object, properties: {a: {type: string}}}
                    Conflict: {type: object, properties: {a: {type: string}}}
                    Problem: {type: object, properties: {a: {type: string}}}
                """;
    }
}
