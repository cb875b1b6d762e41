package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A document with what operations may have, all of it on two pages. */
class OperationPagesTest {
    private static Rendered shop;

    @BeforeAll
    static void render() throws IOException {
        shop = Rendered.yaml("""
                servers:
                  - url: /api
                x-speakeasy-globals:
                  parameters:
                    - {name: tenant, in: query}
                paths:
                  /pets:
                    get:
                      operationId: errors
                      tags: [Pets]
                      deprecated: true
                      summary: All *pets*.
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, example: 10}
                        - {name: tenant, in: query, required: true, schema: {type: string}}
                        - {name: old, in: query, deprecated: true, schema: {type: string}, example: x}
                      responses: {'204': {description: Nothing.}}
                    post:
                      operationId: add
                      tags: [Pets]
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/Pet'}
                            examples:
                              dog:
                                value: {name: Rex, born: '2020-05-01', legs: 4, parents: [{name: Lassie}], unknown: 1}
                              bird: {value: {name: "Tweety \\"T.\\"", born: '2021-01-01', legs: two, weights: {a: 1.5}}}
                      responses:
                        '201':
                          description: It.
                          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                        '400': {$ref: '#/components/responses/Refused'}
                        '401': {$ref: '#/components/responses/Refused'}
                        default: {description: No., content: {text/plain: {schema: {type: string}}}}
                  /files/{name}:
                    get:
                      operationId: response
                      tags: [Pets]
                      parameters:
                        - {name: name, in: path, required: true, schema: {type: string, format: uuid}}
                        - {name: at, in: query, required: true, schema: {type: string, format: date-time}}
                        - {name: size, in: query, required: true, schema: {type: integer, format: int32, minimum: 7.5}}
                        - {name: tags, in: query, required: true, schema: {type: array, items: {type: number}}}
                        - {name: flag, in: query, required: true, schema: {type: boolean, default: true}}
                        - {name: site, in: query, required: true, schema: {type: string, format: uri}, example: no uri}
                      responses:
                        '200': {description: It., content: {text/csv: {schema: {type: string}}}}
                  /count:
                    get:
                      operationId: count
                      responses:
                        '200': {description: How many., content: {application/json: {schema: {type: integer}}}}
                components:
                  responses:
                    Refused:
                      description: No.
                      content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
                  schemas:
                    Pet:
                      type: object
                      required: [name, born, password, mate, any]
                      properties:
                        name: {type: string}
                        born: {type: string, format: date}
                        any: {}
                        password: {type: string, format: password}
                        legs: {type: integer}
                        parents: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                        weights: {type: object, additionalProperties: {type: number}}
                        mate: {$ref: '#/components/schemas/Pet'}
                    Problem:
                      type: object
                      properties: {title: {type: string}}
                """);
    }

    private static String page() {
        return shop.page("apis/PetsApi.md");
    }

    private static List<String> samples() {
        return PageReader.read(page()).samples;
    }

    @Test
    void deprecatedOperationsAreStruckThrough() {
        assertThat(page())
                .contains("* ~~[errors](#errors)~~ - All *pets*.\n")
                .contains("\n## ~~errors~~\n\n**Deprecated.**\n\nAll *pets*.\n");
    }

    @Test
    void anchorsTellHeadingsOfTheSameTextApart() {
        assertThat(page()).contains("* ~~[errors](#errors)~~", "* [add](#add)\n", "* [response](#response-2)\n");
        assertThat(Links.broken(shop.pages())).isEmpty();
    }

    @Test
    void operationsWithoutParametersHaveNoTableOfThem() {
        assertThat(PageReader.read(shop.page("apis/DefaultApi.md")).headings)
                .containsExactly(
                        "1 DefaultApi", "2 Overview", "3 Available Operations",
                        "2 count", "3 Example Usage", "3 Response", "3 Errors");
        assertThat(shop.page("apis/DefaultApi.md")).contains("***long***", "long result = client.api().count();");
    }

    @Test
    void eachNamedExampleHasASample() {
        assertThat(page()).contains("### Example Usage: dog\n", "### Example Usage: bird\n");
        assertThat(samples().get(1)).contains("""
                                    .body(Pet.builder()
                                            .name("Rex")
                                            .born(LocalDate.parse("2020-05-01"))
                                            .any(JsonValue.of("<value>"))
                                            .password(System.getenv("PASSWORD"))
                                            .legs(4L)
                                            .parents(List.of(
                """.stripTrailing());
        assertThat(samples().get(2)).contains(".name(\"Tweety \\\"T.\\\"\")", ".weights(Map.of(\"a\", 1.5))");
    }

    @Test
    void exceptionsOfSeveralStatusesShareARow() {
        List<List<String>> errors = TableReader.tables(page()).get(3);
        assertThat(errors.get(2).stream().map(String::strip))
                .containsExactly("[ProblemException](../models/Problem.md)", "400, 401", "application/problem+json");
    }

    @Test
    void samplesFallBackOnWhatIsSensible() {
        assertThat(samples().get(3)).contains(
                ".name(UUID.fromString(\"123e4567-e89b-12d3-a456-426614174000\"))",
                ".at(OffsetDateTime.parse(\"2026-01-31T09:30:00Z\"))",
                ".size(8)",
                ".tags(List.of(1.5))",
                ".flag(true)",
                ".site(URI.create(\"https://example.com\"))",
                "String result = client.pets()");
    }

    @Test
    void samplesSetAServerWhereTheDocumentNamesNoHostAndGlobalsFromTheEnvironment() {
        assertThat(samples().get(0)).contains(
                ".server(\"https://api.example.com\")", ".tenant(System.getenv(\"TENANT\"))", ".limit(10L)");
    }

    @Test
    void samplesCompile() {
        List<String> samples = new ArrayList<>(samples());
        samples.addAll(PageReader.read(shop.page("apis/DefaultApi.md")).samples);
        assertThat(samples).hasSize(5);
        assertThat(Compilation.messages(shop, samples)).isEmpty();
    }

    @Test
    void samplesSetTheBodyInOneFormThoughItIsNotDemanded() throws IOException {
        Rendered rendered = Rendered.yaml("""
                paths:
                  /pets:
                    post:
                      operationId: add
                      tags: [Pets]
                      parameters:
                        - {name: old, in: query, deprecated: true, schema: {type: string}, example: x}
                      requestBody:
                        content:
                          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
                          text/csv: {schema: {type: string}, example: 'a,b'}
                      responses:
                        '200':
                          description: It.
                          content: {application/json: {schema: {$ref: '#/components/schemas/Old'}}}
                components:
                  schemas:
                    Pet:
                      type: object
                      properties:
                        id: {type: string, readOnly: true}
                        ownerEmail: {type: string}
                        photo_url: {type: string}
                        past: {type: string, deprecated: true}
                        mate: {$ref: '#/components/schemas/Pet'}
                        age: {type: integer}
                        weight: {type: number}
                    Old: {type: object, deprecated: true, properties: {a: {type: string}}}
                """);
        List<String> samples = PageReader.read(rendered.page("apis/PetsApi.md")).samples;
        assertThat(samples).singleElement().asString()
                .containsSubsequence(
                        ".body(Pet.builder()\n", ".ownerEmail(\"user@example.com\")\n",
                        ".photoUrl(\"https://example.com\")\n", ".age(1L)\n", ".build())\n")
                .doesNotContain(".weight(", ".id(", ".past(", ".mate(")
                .contains("@SuppressWarnings(\"deprecation\")\n")
                .doesNotContain("a,b", ".old(");
        assertThat(Compilation.messages(rendered, samples)).isEmpty();
    }

    @Test
    void secretsComeFromTheEnvironmentAndBuildersSetWhatHasOneValue() throws IOException {
        String sample = PageReader.read(Rendered.yaml("""
                paths:
                  /login:
                    post:
                      operationId: login
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema:
                              type: object
                              required: [kind, grant, password, clientSecret, pageToken, api_key]
                              properties:
                                kind: {const: login}
                                grant: {type: string, enum: [password]}
                                password: {type: string}
                                clientSecret: {type: string, example: mine}
                                pageToken: {type: string}
                                api_key: {type: string}
                      responses: {'204': {description: ok}}
                """).page("apis/DefaultApi.md")).samples.get(0);
        assertThat(sample)
                .contains(".password(System.getenv(\"PASSWORD\"))", ".apiKey(System.getenv(\"API_KEY\"))")
                .contains(".clientSecret(\"mine\")", ".pageToken(\"<value>\")")
                .doesNotContain(".kind(", ".grant(");
    }

    @Test
    void anExampleIsAValueOfTheBranchThatItFits() throws IOException {
        String sample = PageReader.read(Rendered.yaml("""
                paths:
                  /pets:
                    post:
                      operationId: add
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema: {type: array, items: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: string}, {type: integer}]}}
                            example: [{kind: dog, name: Rex}, {lives: 9}, 7]
                      responses: {'204': {description: ok}}
                components:
                  schemas:
                    Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
                    Dog: {type: object, required: [name], properties: {kind: {type: string}, name: {type: string}}}
                """).page("apis/DefaultApi.md")).samples.get(0);
        assertThat(sample).containsSubsequence("Dog.builder()", ".name(\"Rex\")", "Cat.builder()", ".lives(9L)", "(7L)");
    }

    @Test
    void longLinesAreBrokenAndPagesHaveASample() throws IOException {
        Rendered rendered = Rendered.yaml("""
                paths:
                  /pets:
                    get:
                      operationId: listPetsOfAnOwnerWithALongName
                      tags: [Pets]
                      x-speakeasy-pagination:
                        type: cursor
                        inputs: [{name: cursor, in: parameters, type: cursor}]
                        outputs: {results: $.pets, nextCursor: $.next}
                      parameters:
                        - {name: cursor, in: query, schema: {type: string}}
                        - {name: owner, in: query, required: true, schema: {type: string}}
                      responses:
                        '200':
                          description: A page.
                          content:
                            application/json:
                              schema:
                                type: object
                                properties: {pets: {type: array, items: {type: integer}}, next: {type: string}}
                """);
        String page = rendered.page("apis/PetsApi.md");
        List<String> samples = PageReader.read(page).samples;
        assertThat(page).contains("### Example Usage: All Pages\n");
        assertThat(samples).hasSize(2).allSatisfy(sample -> assertThat(sample)
                .contains(" request = ListPetsOfAnOwnerWithALongNameRequest.builder()\n                    .owner(")
                .satisfies(code -> assertThat(code.lines()).allSatisfy(line ->
                        assertThat(line.length()).isLessThanOrEqualTo(120))));
        assertThat(samples.get(1)).contains(".items()) {\n                System.out.println(item);");
        assertThat(Compilation.messages(rendered, samples)).isEmpty();
    }
}
