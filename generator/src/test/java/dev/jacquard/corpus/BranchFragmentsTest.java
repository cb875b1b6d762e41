package dev.jacquard.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.docs.PageReader;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Woven;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lines of a page about a union are compiled as they stand there. */
class BranchFragmentsTest {
    private static final String PATH = "docs/models/Toy.md";

    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Toys, version: '1'}
            paths:
              /toys: {post: {operationId: add, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}, responses: {'204': {description: ok}}}}
            components:
              schemas:
                Toy: {oneOf: [{$ref: '#/components/schemas/Ball'}, {type: array, items: {type: string, format: date}}, {type: string}]}
                Ball: {type: object, required: [size], properties: {size: {type: integer}}}
            """).compile();

    private static Map<String, String> fragments(String page) {
        Map<String, String> samples = new LinkedHashMap<>();
        new BranchFragments(CLIENT).add(PATH, PageReader.read(page), samples);
        Map<String, String> classes = new LinkedHashMap<>();
        samples.values().forEach(sample -> {
            String folder = "fragment" + classes.size();
            classes.put(folder + ".Fragment_", "package " + folder + "; " + sample);
        });
        return classes;
    }

    @Test
    void thoseOfThePageCompile() {
        Map<String, String> fragments = fragments(CLIENT.woven().pages().get(PATH));
        assertThat(fragments).hasSize(3);
        assertThat(CLIENT.messages(fragments)).isEmpty();
    }

    @Test
    void anotherTypeIsRefused() {
        String page = CLIENT.woven().pages().get(PATH).replace("String inner", "Integer inner");
        assertThat(CLIENT.messages(fragments(page))).hasSize(1);
        assertThat(CLIENT.messages(fragments(page.replace(".size(1L)", ".width(1L)")))).hasSize(2);
    }

    @Test
    void eachBranchHasSome() {
        String page = CLIENT.woven().pages().get(PATH).replaceFirst("instanceof", "!=");
        assertThatThrownBy(() -> fragments(page)).isInstanceOf(AssertionError.class).hasMessageContaining("3 branches, 2 fragments");
    }
}
