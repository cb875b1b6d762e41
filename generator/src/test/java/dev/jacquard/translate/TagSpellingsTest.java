package dev.jacquard.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Tag;
import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;

/** Tags that are spelled differently and are one group to whoever reads them. */
class TagSpellingsTest {
    @Test
    void tagsThatDifferByCapitalsAndBlanksAreOneGroup() {
        Api api = api("Pets", "pets", "Pet owners", "pet-owners", "petOwners");

        assertThat(api.operations()).extracting(Operation::tag)
                .containsExactly("Pets", "Pets", "Pet owners", "Pet owners", "Pet owners");
        assertThat(api.tags()).extracting(Tag::name).containsExactly("Pets", "Pet owners");
    }

    @Test
    void theDeclaredSpellingGoesFirst() {
        Api api = api("Keepers", "keepers");

        assertThat(api.tags()).extracting(Tag::name).containsExactly("keepers");
        assertThat(api.tags().get(0).docs().description()).isEqualTo("Who keep pets");
    }

    @Test
    void tagsThatDifferBySymbolsAreGroupsOfTheirOwn() {
        assertThat(api("C", "C++", "C#", "+", "-", "_").tags()).extracting(Tag::name)
                .containsExactly("C", "C++", "C#", "+", "-", "_");
    }

    @Test
    void theOrderOfOperationsMakesNoDifference() {
        assertThat(api("pets", "Pets").tags()).isEqualTo(api("Pets", "pets").tags());
    }

    private static Api api(String... tags) {
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < tags.length; i++) {
            paths.append("""
                      /%d:
                        get: {operationId: get%d, tags: ['%s'], responses: {'204': {description: Nothing}}}
                    """.formatted(i, i, tags[i]));
        }
        Woven woven = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Tags, version: '1'}
                tags:
                  - {name: keepers, description: Who keep pets}
                paths:
                """ + paths);
        Api api = woven.api();
        assertThat(api).isNotNull();
        return api;
    }
}
