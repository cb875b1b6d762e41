package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedNamesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aRecordedNameStaysWhereANewThingHasTheBetterClaim() {
        RecordedNames recorded = RecordedNames.of(new Apis().object("pet").names().all());

        Names names = named(new Apis().object("Pet").object("pet"), NameOptions.DEFAULTS, recorded);

        assertThat(type(names, "pet")).isEqualTo("Pet");
        assertThat(type(names, "Pet")).isEqualTo("Pet2");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void recordedNamesHoldForEverySortOfThing() {
        String lines = """
                client # = Everything
                config # = Settings
                api #/tags/pets = Animals
                accessor #/tags/pets = animals
                method #/paths/~1pets/get = all
                request #/paths/~1pets/get = Filter
                parameter #/paths/~1pets/get/parameters/query/q = text
                type #/components/schemas/Pet = Animal
                property #/components/schemas/Pet/properties/name = callName
                constant #/components/schemas/Size/enum/"s" = SMALL
                branch #/components/schemas/Id/branches/OfString = Text
                """;
        Apis apis = new Apis()
                .object("Pet", "name")
                .strings("Size", "s")
                .union("Id", Apis.STRING)
                .operation("pets", "/pets", "listPets", "q");
        Names names = named(apis, NameOptions.DEFAULTS, NamesFile.parse(lines, "names.txt", diagnostics));
        Pointer operation = Pointer.of("/paths/~1pets/get");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(names.client().simpleName()).isEqualTo("Everything");
        assertThat(names.config().simpleName()).isEqualTo("Settings");
        assertThat(names.api("pets").simpleName()).isEqualTo("Animals");
        assertThat(names.accessor("pets")).isEqualTo("animals");
        assertThat(names.method(operation)).isEqualTo("all");
        assertThat(names.request(operation).simpleName()).isEqualTo("Filter");
        assertThat(names.member(operation, new MemberKey("query", "q"))).isEqualTo("text");
        assertThat(type(names, "Pet")).isEqualTo("Animal");
        assertThat(names.member(Apis.schema("Pet"), MemberKey.property("name"))).isEqualTo("callName");
        assertThat(names.constant(Apis.schema("Size"), 0)).isEqualTo("SMALL");
        assertThat(names.branch(Apis.schema("Id"), 0)).isEqualTo("Text");
    }

    @Test
    void aNameOfWhatIsGoneIsNotGivenAway() {
        String lines = """
                type #/components/schemas/Gone = Pet
                property #/components/schemas/Pet/properties/gone = name
                constant #/components/schemas/Size/enum/"gone" = SMALL
                """;
        Names names = named(
                new Apis().object("Pet", "name").strings("Size", "small"),
                NameOptions.DEFAULTS,
                NamesFile.parse(lines, "names.txt", diagnostics));

        assertThat(type(names, "Pet")).isEqualTo("Pet2");
        assertThat(names.member(Apis.schema("Pet"), MemberKey.property("name"))).isEqualTo("name2");
        assertThat(names.constant(Apis.schema("Size"), 0)).isEqualTo("SMALL_2");
    }

    @Test
    void aMemberThatIsSpelledLikeAClassKeepsItsNameWhereSuchAClassComes() {
        RecordedNames recorded = RecordedNames.of(new Apis().object("Pet", "5g", "\u7f51\u7edc").names().all());

        Names names = named(
                new Apis().object("Pet", "5g", "\u7f51\u7edc").object("5g").object("\u7f51\u7edc"), NameOptions.DEFAULTS,
                recorded);

        assertThat(names.member(Apis.schema("Pet"), MemberKey.property("5g"))).isEqualTo("_5g");
        assertThat(names.member(Apis.schema("Pet"), MemberKey.property("\u7f51\u7edc"))).isEqualTo("\u7f51\u7edc");
        assertThat(type(names, "5g")).isEqualTo("_5g2");
        assertThat(type(names, "\u7f51\u7edc")).isEqualTo("\u7f51\u7edc2");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aRecordedNameComesBeforeAConfiguredOne() {
        RecordedNames recorded = RecordedNames.of(new Apis().object("Pet").names().all());
        NameOptions options = NameOptions.DEFAULTS.with(
                new Renamings("", "", Map.of("Pet", "Animal"), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));

        assertThat(type(named(new Apis().object("Pet"), options, recorded), "Pet")).isEqualTo("Pet");
    }

    @Test
    void twoLinesWithOneNameAreAnErrorAtTheSecond() {
        String lines = "type #/components/schemas/A = Same\ntype #/components/schemas/B = SAME\n";

        named(new Apis().object("A").object("B"), NameOptions.DEFAULTS,
                NamesFile.parse(lines, "names.txt", diagnostics));

        assertThat(diagnostics.errors()).hasSize(1);
        assertThat(diagnostics.errors().get(0).position()).hasToString("names.txt:2:1");
        assertThat(diagnostics.errors().get(0).message()).contains("type #/components/schemas/B", "SAME");
    }

    @Test
    void aNameThatTheGeneratedCodeNeedsIsAnError() {
        named(new Apis().object("Pet"), NameOptions.DEFAULTS,
                NamesFile.parse("type #/components/schemas/Pet = ApiException", "names.txt", diagnostics));

        assertThat(diagnostics.errors()).hasSize(1);
    }

    @Test
    void whatIsNotRecordedIsCounted() {
        RecordedNames recorded = RecordedNames.of(new Apis().object("Pet", "name").names().all());
        Names names = named(new Apis().object("Pet", "name", "age").object("Owner"), NameOptions.DEFAULTS, recorded);

        assertThat(recorded.unrecorded(names)).isEqualTo(2);
    }

    private Names named(Apis apis, NameOptions options, RecordedNames recorded) {
        return Naming.of(apis.api(), options, StatedNames.NONE, recorded, diagnostics);
    }

    private static String type(Names names, String key) {
        return names.type(Apis.schema(key)).simpleName();
    }
}
