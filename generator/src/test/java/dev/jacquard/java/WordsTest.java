package dev.jacquard.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Woven;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of generated code are told. */
class WordsTest {
    private static final Woven WOVEN = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Words, version: '1'}
            externalDocs: {url: 'https://example.com/all', description: The manual}
            tags: [{name: pets, description: All pets, externalDocs: {url: 'https://example.com/pets'}}]
            paths:
              /pets/{pet_id}:
                post:
                  tags: [pets]
                  operationId: updatePet
                  summary: Update a pet
                  description: Changes what is known.
                  externalDocs: {url: 'https://example.com/update', description: More on updates}
                  parameters:
                    - {name: pet_id, in: path, required: true, description: Which pet, schema: {type: integer, minimum: 1}}
                    - {name: X-Trace, in: header, schema: {type: string, description: A trace, example: '7'}}
                    - {name: dry, in: query, schema: {type: boolean}}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                  responses:
                    '200':
                      description: OK
                      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                    '404':
                      description: There is no such pet.
                      content: {application/json: {schema: {type: object, properties: {reason: {type: string}}}}}
                get:
                  tags: [pets]
                  operationId: getPet
                  deprecated: true
                  description: Gets a pet. Deprecated. Use `findPet` instead.
                  parameters: [{name: pet_id, in: path, required: true, schema: {type: integer}}]
                  responses:
                    '200': {description: The pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            components:
              schemas:
                Name: {type: string, description: What it is called, minLength: 1, maxLength: 20}
                Kind: {type: string, title: Kind, description: 'Its kind.', enum: [cat, dog], x-enum-descriptions: [A cat, '']}
                Bare: {type: object, properties: {inner: {type: object, properties: {x: {type: integer}}}}}
                Pet:
                  title: A pet of the shop
                  description: An animal
                  externalDocs: {url: 'https://example.com/pet'}
                  properties:
                    name: {$ref: '#/components/schemas/Name'}
                    kind: {$ref: '#/components/schemas/Kind'}
                    kinds: {type: array, items: {$ref: '#/components/schemas/Kind'}, minItems: 1, maxItems: 5}
                    age: {type: integer, format: int32, minimum: 0, exclusiveMaximum: 100, default: 3, example: 7}
                    weight: {type: number, multipleOf: 0.5, exclusiveMinimum: 0}
                    code: {type: string, pattern: '^[a-z]+$', minLength: 3, maxLength: 3}
                    wild: {type: string, pattern: '^<b>{2}\\w*/$'}
                    mail: {type: string, format: email, title: Mail address, description: Where to write}
                    born: {type: string, format: date, readOnly: true, example: '2020-01-01'}
                    secret: {type: string, format: password, default: abc, example: abc}
                    tags: {type: object, additionalProperties: {type: string, maxLength: 9}, maxProperties: 4}
                    aliases: {type: array, items: {allOf: [{$ref: '#/components/schemas/Name'}, {maxLength: 8}]}}
                    told: {type: integer, description: 'Example: 4, the default is 5', default: 5, example: 4}
                    old: {type: string, deprecated: true, description: 'Old. Replaced by `name`. More.'}
                    older: {type: string, deprecated: true, x-deprecated-message: Gone soon}
                    oldest: {type: string, deprecated: true}
                    bare: {$ref: '#/components/schemas/Bare'}
            """);

    private static final Map<String, String> SOURCES = WOVEN.ownSources();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "name    | What it is called. 1 to 20 characters.",
        "kind    | Its kind.",
        "kinds   | Sets {@code kinds}. 1 to 5 items.",
        "age     | Sets {@code age}. At least 0, less than 100. Default: {@code 3}. Example: {@code 7}.",
        "weight  | Sets {@code weight}. More than 0, a multiple of 0.5.",
        "code    | Sets {@code code}. Exactly 3 characters, matches the pattern {@code ^[a-z]+$}.",
        "wild    | Sets {@code wild}. Matches the pattern <code>^&lt;b&gt;{2}&#92;w*&#47;$</code>.",
        "mail    | Mail address. <p>Where to write <p>Format: {@code email}.",
        "born    | Sets {@code born}. Example: {@code 2020-01-01}. Read-only.",
        "secret  | Sets {@code secret}.",
        "tags    | Sets {@code tags}. At most 4 entries, each value at most 9 characters.",
        "aliases | Sets {@code aliases}. Each item 1 to 8 characters.",
        "told    | Example: 4, the default is 5.",
        "bare    | Sets {@code bare}.",
    })
    void settersSayWhatTheyTake(String member, String text) {
        assertThat(before("model.Pet", "public Builder " + member + "(")).isEqualTo(
                text + " @param " + member + " the value; null to leave it out @return this builder");
    }

    @Test
    void componentsSayTheSame() {
        String doc = before("model.Pet", "public record Pet(");
        assertThat(doc).startsWith("A pet of the shop. <p>An animal <p>Use the builder");
        assertThat(doc).contains("@param name What it is called. 1 to 20 characters. @param kind Its kind. @param kinds ");
        assertThat(doc).contains("@param bare {@code bare} @see");
        assertThat(doc).endsWith("@see <a href=\"https://example.com/pet\">https://example.com/pet</a>");
    }

    @Test
    void whatIsDeprecatedSaysWhatToUseInstead() {
        assertThat(before("model.Pet", "public @Nullable String old()")).endsWith("@deprecated Replaced by {@code name}.");
        assertThat(before("model.Pet", "public @Nullable String older()")).endsWith("@deprecated Gone soon");
        assertThat(before("model.Pet", "public @Nullable String oldest()"))
                .endsWith("@deprecated deprecated in the API's document");
        assertThat(before("api.PetsApi", "public Pet getPet(GetPetRequest"))
                .endsWith("@deprecated Use {@code findPet} instead.");
    }

    @Test
    void operationsSayWhatTheyCallAndWhatComesBack() {
        assertThat(before("api.PetsApi", "public Pet updatePet(UpdatePetRequest")).isEqualTo(
                "Update a pet. <p>Changes what is known. <p>{@code POST /pets/{pet_id}}"
                        .replace("{@code POST /pets/{pet_id}}", "<code>POST /pets/{pet_id}</code>")
                        + " @param request the parameters @return the answer's body"
                        + " @throws UpdatePetNotFoundException if the answer is 404 (There is no such pet.)"
                        + " @throws ApiException if the call fails otherwise"
                        + " @see <a href=\"https://example.com/update\">More on updates</a>");
        assertThat(before("api.PetsApi", "public Pet getPet(GetPetRequest")).contains("@return The pet @throws");
        assertThat(before("api.PetsApi", "public Call<Pet> updatePet(UpdatePetRequest"))
                .startsWith("Update a pet. @param request");
        assertThat(before("api.PetsApi", "public final class PetsApi"))
                .isEqualTo("All pets. @see <a href=\"https://example.com/pets\">https://example.com/pets</a>");
    }

    @Test
    void requestsSayWhereParametersTravel() {
        String doc = before("model.UpdatePetRequest", "public record UpdatePetRequest(");
        assertThat(doc).startsWith("The parameters of {@code updatePet}: <code>POST /pets/{pet_id}</code>.");
        assertThat(doc).contains("@param petId Which pet. Path parameter {@code pet_id}. At least 1.");
        assertThat(doc).contains("@param xTrace A trace. Header {@code X-Trace}. Example: {@code 7}.");
        assertThat(doc).contains("@param dry {@code dry} @param body A pet of the shop.");
    }

    @Test
    void constantsSayWhatTheyMean() {
        assertThat(before("model.Kind", "Kind CAT")).isEqualTo("A cat.");
        assertThat(before("model.Kind", "Kind DOG")).isEqualTo("{@code dog}");
    }

    @Test
    void whatHasNoDescriptionSaysWhereItComesFrom() {
        assertThat(before("model.Bare", "public record Bare(")).startsWith("The schema {@code Bare}. ");
        assertThat(before("model.BareInner", "public record BareInner("))
                .startsWith("The member {@code inner} of {@code Bare}. ");
        assertThat(before("exception.UpdatePetNotFoundException", "public final class")).isEqualTo("There is no such pet.");
        assertThat(before("TestClient", "public final class TestClient")).endsWith("<a href=\"https://example.com/all\">The manual</a>");
    }

    /** The comment before a declaration, on one line. */
    private static String before(String name, String declaration) {
        String source = SOURCES.get(Woven.PACKAGE + "." + name);
        assertThat(source).as(SOURCES.keySet().toString()).isNotNull();
        Matcher comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*" + Pattern.quote(declaration), Pattern.DOTALL)
                .matcher(source);
        assertThat(comment.find()).as(declaration).isTrue();
        return comment.group(1).replaceAll("\\n *\\* ?", "\n").replaceAll("\\s+", " ").strip();
    }

    @Test
    void theCompilerHasNothingToSay() {
        assertThat(WOVEN.compile()).isNotNull();
    }
}
