package dev.jacquard.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Woven;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keywords of schemas that say nothing. */
class SchemaCheckTest {
    @Test
    void sinsAreWarningsAtTheirPlaces() {
        assertThat(findings("3.0.3")).containsExactly(
                "/components/schemas/A/properties/a/items: \"items\" is not of type object or boolean or array",
                "/components/schemas/A/properties/a/required: \"required\" is not of type array",
                "/components/schemas/A/properties/b/$ref: this refers to a schema, but #/components/responses/R is none",
                "/components/schemas/A/properties/c/type: \"items\" is missing; the elements are any JSON",
                "/components/schemas/A/properties/d/allOf/0/write_only: \"write_only\" means nothing here",
                "/components/schemas/A/properties/d/minLength: \"minLength\" is not of type number");
    }

    @Test
    void jsonSchemaAllowsKeywordsOfOthers() {
        assertThat(findings("3.1.0")).hasSize(5).noneMatch(finding -> finding.contains("write_only"));
    }

    private static List<String> findings(String version) {
        Woven woven = Woven.yaml("""
                openapi: %s
                info: {title: Sins, version: v}
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: ok
                          content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
                components:
                  responses: {R: {description: ok}}
                  schemas:
                    A:
                      type: object
                      properties:
                        a: {type: object, required: b, items: 1, x-other: 1}
                        b: {$ref: '#/components/responses/R'}
                        c: {type: array}
                        d: {type: string, minLength: one, allOf: [{write_only: true}]}
                        e: {type: array, items: {type: string, example: null}}
                """.formatted(version));
        assertThat(woven.errors()).isEmpty();
        return woven.findings().stream()
                .map(finding -> finding.pointer().path() + ": " + finding.message())
                .sorted()
                .toList();
    }
}
