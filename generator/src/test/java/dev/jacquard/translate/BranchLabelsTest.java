package dev.jacquard.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Woven;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inline branches of unions have names that say what they are, where the document tells it. */
class BranchLabelsTest {
    @Test
    void aConstantNamesItsBranch() {
        assertThat(models("""
                [{properties: {rule: {enum: [AllowAll]}}, required: [rule]},
                 {properties: {rule: {const: deny-list}, list: {type: array, items: {type: string}}}, required: [rule]}]
                """)).containsExactly("Pet", "PetAllowAll", "PetDenyList");
    }

    @Test
    void constantsInCapitalsAreWords() {
        assertThat(models("""
                [{properties: {type: {const: ALWAYS}}}, {properties: {type: {const: AFTER_TIME}, at: {type: integer}}}]
                """)).containsExactly("Pet", "PetAfterTime", "PetAlways");
    }

    @Test
    void theConstantThatTellsMostBranchesApartNamesThem() {
        assertThat(models("""
                [{properties: {object: {const: pet}, kind: {const: cat}}},
                 {properties: {object: {const: pet}, kind: {const: dog}}},
                 {properties: {object: {const: list}, kind: {const: pack}}}]
                """)).containsExactly("Pet", "PetCat", "PetDog", "PetPack");
    }

    @Test
    void theOneSchemaThatABranchTakesOverNamesIt() {
        assertThat(models("""
                [{allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {a: {type: string}}}]},
                 {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {a: {type: string}}}]}]
                """)).containsExactly("Pet", "PetCat", "PetDog");
    }

    @Test
    void theOnePropertyThatABranchDemandsNamesIt() {
        assertThat(models("""
                [{properties: {code: {type: string}}, required: [code]},
                 {properties: {proprietary: {type: string}, issuer: {type: string}}, required: [proprietary]}]
                """)).containsExactly("Pet", "PetCode", "PetProprietary");
    }

    @Test
    void theJsonTypeNamesTheOnlyBranchOfIt() {
        assertThat(models("""
                [{type: string}, {properties: {a: {type: string}, b: {type: string}}},
                 {type: array, items: {properties: {c: {type: string}}}}]
                """)).containsExactly("Pet", "PetArrayItem", "PetObject");
    }

    @Test
    void aTitleGoesFirst() {
        assertThat(models("""
                [{title: Small cat, properties: {kind: {const: cat}}}, {properties: {kind: {const: dog}}}]
                """)).containsExactly("Pet", "PetDog", "PetSmallCat");
    }

    @Test
    void aTitleOfSeveralWordsStandsAloneWhereTheNameWouldBeCutOff() {
        String title = "The answer to a request that a person has made " + "again ".repeat(2).strip();
        String other = "Tom";
        String union = "{properties: {aMemberWithALongNameThatSaysALot: {properties: {andAnotherOneInIt: {oneOf: ["
                + "{title: " + title + ", properties: {a: {type: string}}, required: [a]},"
                + "{title: " + other + ", properties: {b: {type: string}}, required: [b]}]}}}}}";

        assertThat(models("[" + union + ", {type: string}]"))
                .contains("TheAnswerToARequestThatAPersonHasMadeAgainAgain")
                .contains("PetObjectAMemberWithALongNameThatSaysALotAndAnotherOneInItTom");
    }

    @Test
    void whatSeveralBranchesSayNamesNone() {
        assertThat(models("""
                [{allOf: [{$ref: '#/components/schemas/Cat'}], properties: {a: {type: string}}, required: [id]},
                 {allOf: [{$ref: '#/components/schemas/Cat'}], properties: {b: {type: string}}, required: [id]}]
                """)).containsExactly("Pet", "PetOption1", "PetOption2");
    }

    @Test
    void aReferenceIntoTheUnionComesToTheSameName() {
        assertThat(models("""
                [{properties: {kind: {const: cat}, mate: {$ref: '#/components/schemas/Pet/oneOf/1'}}},
                 {properties: {kind: {const: dog}, friend: {$ref: '#/components/schemas/Pet/oneOf/0'}}}]
                """)).containsExactly("Pet", "PetCat", "PetDog");
    }

    private static List<String> models(String branches) {
        Woven woven = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Branches, version: '1'}
                paths:
                  /pet:
                    get:
                      operationId: getPet
                      responses:
                        '200':
                          description: a pet
                          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                components:
                  schemas:
                    Cat: {type: object, properties: {id: {type: string}}}
                    Dog: {type: object, properties: {name: {type: string}}}
                    Pet:
                      oneOf: %s
                """.formatted(branches.strip().replace("\n", "\n          ")));
        woven.compile();
        return woven.ownSources().keySet().stream()
                .filter(name -> name.startsWith(Woven.PACKAGE + ".model.") && !name.endsWith(".package-info"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .sorted()
                .toList();
    }
}
