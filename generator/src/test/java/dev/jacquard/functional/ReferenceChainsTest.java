package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Models;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.testing.Woven;
import dev.jacquard.translate.UnknownProperties;
import org.junit.jupiter.api.Test;

/** Schemas each of which refers to the next one: how many there are must not be a matter of the thread's stack. */
class ReferenceChainsTest {
    private static final int LENGTH = 3_000;

    @Test
    void aChainOfThousandsOfSchemasIsFollowed() {
        StringBuilder yaml = new StringBuilder("""
                openapi: 3.1.1
                info: {title: Chain, version: '1'}
                paths:
                  /links:
                    patch:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Link0'}}}}
                      responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Link0'}}}}}
                components:
                  schemas:
                """);
        for (int i = 0; i < LENGTH; i++) {
            yaml.append("    Link%d: {type: object, properties: {name: {type: string, minLength: 1}, ".formatted(i))
                    .append("next: {type: array, items: {$ref: '#/components/schemas/Link%d'}}}}%n".formatted((i + 1) % LENGTH));
        }
        Woven woven = Woven.yaml(yaml.toString(), new Models(UnknownProperties.IGNORE, ModelStyle.RECORD, true));

        assertThat(woven.errors()).isEmpty();
        assertThat(woven.api().types()).hasSize(LENGTH);
        assertThat(woven.sources()).containsKey("test.client.model.Link" + (LENGTH - 1));
    }
}
