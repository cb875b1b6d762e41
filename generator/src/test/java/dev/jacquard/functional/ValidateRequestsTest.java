package dev.jacquard.functional;

import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.Configuration.Models;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import dev.jacquard.translate.UnknownProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests that are checked against the document's constraints before they are sent. */
class ValidateRequestsTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: Checked, version: '1'}
            x-speakeasy-globals:
              parameters: [{$ref: '#/components/parameters/Tenant'}]
            paths:
              /pets/{id}:
                post:
                  operationId: addPet
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}}
                    - {name: page_size, in: query, schema: {type: integer, format: int32, minimum: 1, maximum: 100}}
                    - {name: X-Trace, in: header, schema: {$ref: '#/components/schemas/Code'}}
                    - {$ref: '#/components/parameters/Tenant'}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                  responses: {'204': {description: Done}}
              /names:
                post:
                  operationId: addNames
                  requestBody:
                    content: {application/json: {schema: {type: array, maxItems: 2, items: {type: string, minLength: 2}}}}
                  responses: {'204': {description: Done}}
              /free:
                get: {operationId: free, parameters: [{name: q, in: query, schema: {type: string}}], responses: {'204': {description: Done}}}
            components:
              parameters:
                Tenant: {name: tenant, in: query, schema: {type: string, maxLength: 3}}
              schemas:
                Code: {type: string, pattern: '^[a-z]+$', maxLength: 4}
                Tag: {type: object, required: [name], properties: {name: {type: string, maxLength: 20}, more: {$ref: '#/components/schemas/Tag'}}}
                Free: {type: object, properties: {any: {type: string}}}
                Cat: {type: object, required: [kind], properties: {kind: {const: cat}, lives: {type: integer, maximum: 9}}}
                Dog: {type: object, required: [kind], properties: {kind: {const: dog}}}
                Friend: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: string, minLength: 2}]}
                Pet:
                  type: object
                  minProperties: 2
                  properties:
                    text: {type: string, minLength: 2, maxLength: 4}
                    code: {$ref: '#/components/schemas/Code'}
                    odd: {type: string, pattern: '*.*'}
                    slow: {type: string, pattern: '^(a+)+\\1b$'}
                    site: {type: string, format: uri, maxLength: 12}
                    small: {type: integer, format: int32, minimum: -5, maximum: 5}
                    large: {type: integer, exclusiveMinimum: 0, exclusiveMaximum: 9007199254740993}
                    huge: {type: integer, minimum: 0, maximum: 100000000000000000000}
                    rate: {type: number, minimum: 0.1, maximum: 0.3, multipleOf: 0.1}
                    price: {type: number, format: decimal, multipleOf: 0.01}
                    tags: {type: array, items: {$ref: '#/components/schemas/Tag'}, minItems: 1, maxItems: 3}
                    labels: {type: object, maxProperties: 2, additionalProperties: {type: string, maxLength: 3}}
                    matrix: {type: array, items: {type: array, items: {type: number, maximum: 1}}}
                    friend: {$ref: '#/components/schemas/Friend'}
                    free: {$ref: '#/components/schemas/Free'}
                    born: {type: string, maxLength: 1, readOnly: true}
                    secret: {type: string, format: password, minLength: 8}
                  additionalProperties: {type: string, maxLength: 5}
            """;

    private static final GeneratedClient CLIENT = client(ModelStyle.RECORD);

    private LoopbackServer server;
    private Connection connection;

    private static GeneratedClient client(ModelStyle style) {
        return Woven.yaml(DOCUMENT, new Models(UnknownProperties.IGNORE, style, true)).compile();
    }

    @BeforeEach
    void connect() throws Exception {
        server = LoopbackServer.start();
        connection = CLIENT.connect(server);
        server.answer(204);
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
        server.close();
    }

    private OperationCall add(String pet) {
        return connection.operation("addPet").set("id", 1L).set("body", CLIENT.decode("Pet", pet));
    }

    /** What is wrong with a call, which then sends nothing; none if it is sent. */
    private List<?> problems(OperationCall call) {
        Throwable failure = catchThrowable(call::execute);
        if (failure == null) {
            assertThat(server.requests()).isNotEmpty();
            return List.of();
        }
        assertThat(failure).isInstanceOf(CLIENT.runtime("InvalidRequestException"));
        assertThat(server.requests()).isEmpty();
        return (List<?>) Reflect.call(failure, "problems");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "text | \"ab\" | ", "text | \"abcd\" | ", "text | \"a\" | must have at least 2 characters",
        "text | \"abcde\" | must have at most 4 characters", "text | \"😀😀😀😀\" | ", "text | \"😀\" | must have at least 2 characters",
        "code | \"abc\" | ", "code | \"abC\" | must match the pattern ^[a-z]+$", "code | \"abc\\n\" | must match the pattern ^[a-z]+$",
        "odd | \"anything\" | ", "slow | \"aaaab\" | ",
        "site | \"http://a.b/c\" | ", "site | \"http://a.b/cd\" | must have at most 12 characters",
        "small | -5 | ", "small | 5 | ", "small | -6 | must be at least -5", "small | 6 | must be at most 5",
        "large | 1 | ", "large | 9007199254740992 | ", "large | 0 | must be more than 0",
        "large | 9007199254740993 | must be less than 9007199254740993",
        "huge | 100000000000000000000 | ", "huge | 100000000000000000001 | must be at most 100000000000000000000",
        "rate | 0.1 | ", "rate | 0.3 | ", "rate | 0.30000000000000004 | must be at most 0.3; must be a multiple of 0.1",
        "rate | 0.15 | must be a multiple of 0.1", "price | 19.99 | ", "price | 19.999 | must be a multiple of 0.01",
        "price | 1e30 | ", "price | 1e-30 | must be a multiple of 0.01",
        "tags | [{\"name\":\"a\"}] | ", "tags | [] | must have at least 1 item",
        "tags | [{\"name\":\"a\"},{\"name\":\"a\"},{\"name\":\"a\"},{\"name\":\"a\"}] | must have at most 3 items",
        "labels | {\"a\":\"abc\",\"b\":\"\"} | ", "labels | {\"a\":\"\",\"b\":\"\",\"c\":\"\"} | must have at most 2 members",
        "friend | {\"kind\":\"cat\",\"lives\":9} | ", "friend | {\"kind\":\"dog\"} | ", "friend | \"me\" | ",
        "friend | \"m\" | must have at least 2 characters", "free | {\"any\":\"x\"} | ", "born | \"2020\" | ",
        "secret | \"12345678\" | ", "secret | \"1234567\" | must have at least 8 characters",
    })
    void valuesOnAndBeyondEachBound(String member, String json, String problems) {
        List<String> expected = new ArrayList<>();
        for (String problem : problems == null ? new String[0] : problems.split("; ")) {
            expected.add("body." + member + ": " + problem);
        }
        assertThat(problems(add("{\"" + member + "\":" + json + ",\"other\":\"x\"}"))).asInstanceOf(LIST).isEqualTo(expected);
    }

    @Test
    void allViolationsAreToldAtOnceWithTheirPlaces() {
        String pet = """
                {"text": "secret value", "tags": [{"name": "a"}, {"name": "bbbbbbbbbbbbbbbbbbbbb"},
                 {"name": "c", "more": {"name": "ddddddddddddddddddddddd"}}], "labels": {"a \\"b\\"": "long"},
                 "matrix": [[0, 1], [2]], "friend": {"kind": "cat", "lives": 10}, "extra": "too long"}""";
        OperationCall call = add(pet).set("id", 0L).set("pageSize", 101).set("xTrace", "ABCDE").set("tenant", "long");
        Throwable failure = catchThrowable(call::execute);
        assertThat(server.requests()).isEmpty();
        assertThat((List<?>) Reflect.call(failure, "problems")).asInstanceOf(LIST).containsExactlyInAnyOrder(
                "id: must be at least 1",
                "pageSize: must be at most 100",
                "xTrace: must have at most 4 characters",
                "xTrace: must match the pattern ^[a-z]+$",
                "tenant: must have at most 3 characters",
                "body.text: must have at most 4 characters",
                "body.tags[1].name: must have at most 20 characters",
                "body.tags[2].more.name: must have at most 20 characters",
                "body.labels[\"a ?b?\"]: must have at most 3 characters",
                "body.matrix[1][0]: must be at most 1",
                "body.friend.lives: must be at most 9",
                "body.additionalProperties[\"extra\"]: must have at most 5 characters");
        assertThat(failure.getMessage()).startsWith("addPet: id: must be at least 1; ").doesNotContain("secret value");
    }

    @Test
    void theBodyItselfIsChecked() {
        assertThat(problems(add("{}"))).asInstanceOf(LIST).containsExactly("body: must have at least 2 members");
        assertThat(problems(connection.operation("addNames").set("body", List.of("a", "bb", "cc")))).asInstanceOf(LIST)
                .containsExactly("body: must have at most 2 items", "body[0]: must have at least 2 characters");
        assertThat(problems(connection.operation("addNames"))).isEmpty();
    }

    @Test
    void whatTheClientSetsIsChecked() throws Exception {
        try (Connection tenants = CLIENT.connect(server, settings -> settings.set("tenant", "long"))) {
            OperationCall call = tenants.operation("addPet").set("id", 1L)
                    .set("body", CLIENT.decode("Pet", "{\"text\":\"ab\",\"a\":\"\"}"));
            assertThat(problems(call)).asInstanceOf(LIST).containsExactly("tenant: must have at most 3 characters");
            assertThat(problems(call.set("tenant", "me"))).isEmpty();
        }
    }

    @Test
    void aTextThatIsTooHardToMatchIsAViolation() {
        assertThat(problems(add("{\"slow\":\"" + "a".repeat(60) + "\",\"a\":\"\"}"))).asInstanceOf(LIST)
                .containsExactly("body.slow: is too hard to match with the pattern ^(a+)+\\1b$");
    }

    @Test
    void manyViolationsAreCounted() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            names.add("x");
        }
        List<?> problems = problems(connection.operation("addNames").set("body", names));
        assertThat(problems).hasSize(101);
        assertThat(problems.get(100)).isEqualTo("and 401 more");
    }

    @ParameterizedTest
    @EnumSource(ModelStyle.class)
    void onlyWhatHoldsConstraintsHasChecks(ModelStyle style) {
        Woven woven = Woven.yaml(DOCUMENT, new Models(UnknownProperties.IGNORE, style, true));
        Map<String, String> sources = woven.ownSources();
        for (String checked : List.of("Pet", "Tag", "Cat", "Friend")) {
            assertThat(sources.get(Woven.PACKAGE + ".model." + checked)).contains(" CHECK = new Check();");
        }
        for (String free : List.of("Free", "Dog", "AddPetRequest")) {
            assertThat(sources.get(Woven.PACKAGE + ".model." + free)).doesNotContain("CHECK");
        }
        assertThat(woven.warnings()).anyMatch(warning -> warning.contains("Java cannot match this pattern"));
        assertThat(client(style)).isNotNull();
    }

    @Test
    void withoutTheOptionNothingOfItIsThere() {
        Woven woven = Woven.yaml(DOCUMENT);
        assertThat(String.join("\n", woven.sources().values())).doesNotContain(" CHECK = ", "ConstraintViolations", "ValueCheck");
        assertThat(woven.warnings()).noneMatch(warning -> warning.contains("Java cannot match this pattern"));
        Woven free = Woven.yaml(
                "openapi: 3.1.1\ninfo: {title: Free, version: '1'}\npaths: {}\n",
                new Models(UnknownProperties.IGNORE, ModelStyle.RECORD, true));
        assertThat(free.sources()).doesNotContainKey(Woven.PACKAGE + ".runtime.ValueCheck");
    }
}
