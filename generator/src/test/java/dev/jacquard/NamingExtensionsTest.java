package dev.jacquard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The names that {@code specs/positive/naming-extensions.yaml} states. */
class NamingExtensionsTest {
    private static Woven woven;
    private static Map<String, String> sources;

    @BeforeAll
    static void weave() {
        woven = Woven.file(Path.of("src/test/resources/specs/positive/naming-extensions.yaml"));
        sources = woven.ownSources();
    }

    @Test
    void schemasAreCalledAsStated() {
        assertThat(sources).containsKeys(
                model("Animal"), model("Keeper"), model("PetKind"), model("PetOrder"), model("NoPets"),
                model("NoPetsReason"));
        assertThat(sources).doesNotContainKeys(model("Pet"), model("Hidden"), model("AnimalOwner"));
        assertThat(sources).containsKeys(
                Woven.PACKAGE + ".exception.NoPetsException",
                Woven.PACKAGE + ".exception.ListToysNotFoundException");
    }

    @Test
    void aPropertyOfItsOwnTypeIsRenamedByASmallFirstLetterAndItsTypeByACapital() {
        assertThat(sources.get(model("Animal")))
                .contains("Keeper owner", "AnimalVet doctor", "String breed", "List<String> externalIds");
        assertThat(sources).containsKey(model("AnimalVet"));
    }

    @Test
    void parametersAreCalledAsStated() {
        assertThat(sources.get(model("ListPetsRequest"))).contains("String text", "PetOrder sortOrder");
    }

    @Test
    void whatIsNotForClientsIsLeftOut() {
        assertThat(sources.get(model("Animal"))).doesNotContain("secret", "hidden");
        assertThat(sources.get(model("ListPetsRequest"))).doesNotContain("internal");
    }

    @Test
    void operationsAreLeftOutOrGrouped() {
        assertThat(sources).containsKey(Woven.PACKAGE + ".api.UserGroupsApi");
        assertThat(sources.get(Woven.PACKAGE + ".api.UserGroupsApi")).contains(" list(");
        assertThat(sources.get(Woven.PACKAGE + ".TestClient")).contains("userGroups()");
        assertThat(String.join("", sources.values())).doesNotContain("innerGet", "internalPost");
    }

    @Test
    void alternativesThatAreValuesAreOneEnum() {
        assertThat(sources.get(model("Stage"))).contains("NOT_BORN", "YOUNG", "Nothing to see.");
        assertThat(sources.get(model("AnimalPlace"))).contains(" IN ", " OUT ", "Indoors", "Outdoors");
    }

    @Test
    void methodsAreCalledByTheirOwnNameOrByTheDocumentsList() {
        assertThat(sources.get(Woven.PACKAGE + ".api.PetsApi")).contains(" list(", " allToys(");
    }

    @Test
    void constantsAreCalledAsStatedAndNeverCode() {
        assertThat(sources.get(model("Size"))).contains("SMALL", "MIDDLE_SIZED", "A_1_STATIC");
        assertThat(sources.get(model("PetKind"))).contains("DOG", "CAT", "Barks", "Purrs");
        assertThat(sources.get(model("State"))).contains("AT_HOME", "TRAVELLING");
        assertThat(sources.get(model("Mood"))).contains("NOT_AMUSED", "IN_HIGH_SPIRITS");
        assertThat(sources.get(model("Level"))).contains("_7", "_8").doesNotContain("SEVEN");
    }

    @Test
    void whatCannotBeAsStatedIsToldOnceForEachName() {
        assertThat(woven.warnings()).hasSize(2);
        assertThat(woven.warnings().get(0)).contains("x-enumNames has 1 entries for 2 values");
        assertThat(woven.warnings().get(1))
                .contains("the name NoPets that the document states here is taken or reserved; this is ListToysNotFound");
    }

    @Test
    void aListThatIsWrongOrNeverEndsIsLeftOut() {
        Woven bad = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Bad, version: '1'}
                x-speakeasy-name-override:
                  - {operationId: '(', methodNameOverride: one}
                  - {operationId: '(a|aa)+\\1c', methodNameOverride: two}
                  - {operationId: '^a', methodNameOverride: three}
                paths:
                  /a: {get: {operationId: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab, responses: {}}}
                """);

        assertThat(bad.ownSources().get(Woven.PACKAGE + ".api.DefaultApi")).contains(" three(");
        List<String> warnings = bad.warnings().stream().filter(warning -> warning.contains("override")).toList();
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(0)).contains("is no regular expression");
        assertThat(warnings.get(1)).contains("takes too long to match");
    }

    private static String model(String name) {
        return Woven.PACKAGE + ".model." + name;
    }
}
