package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamingsTest {
    private static final Map<String, String> NONE = Map.of();

    @Test
    void modelsAreRenamedByKeyAndOthersGetThePrefixAndSuffix() {
        Names names = new Apis().object("pet").object("Owner").object("3d").names(
                new Renamings("Acme", "Dto", Map.of("Owner", "Keeper"), NONE, NONE, NONE, NONE, NONE));

        assertThat(type(names, "pet")).isEqualTo("AcmePetDto");
        assertThat(type(names, "Owner")).isEqualTo("Keeper");
        assertThat(type(names, "3d")).isEqualTo("Acme3dDto");
    }

    @Test
    void aChosenNameComesBeforeTheDocumentsOwn() {
        Names names = new Apis().object("Animal").object("Pet").names(
                new Renamings("", "", Map.of("Pet", "Animal"), NONE, NONE, NONE, NONE, NONE));

        assertThat(type(names, "Pet")).isEqualTo("Animal");
        assertThat(type(names, "Animal")).isEqualTo("Animal2");
    }

    @Test
    void propertiesParametersOperationsAndConstantsAreRenamedByTheirWireNames() {
        Names names = new Apis()
                .object("Pet", "name", "a-b")
                .strings("Size", "s", "m")
                .operation("pets", "/pets", "listPets", "name")
                .operation("pets", "/pets/{id}", null)
                .names(new Renamings("", "", NONE, NONE, Map.of("a-b", "AB_c"), Map.of("name", "called"),
                        Map.of("listPets", "all", "GET /pets/{id}", "one"), Map.of("s", "Small")));
        Pointer list = Pointer.of("/paths/~1pets/get");

        assertThat(names.member(Apis.schema("Pet"), MemberKey.property("a-b"))).isEqualTo("AB_c");
        assertThat(names.member(Apis.schema("Pet"), MemberKey.property("name"))).isEqualTo("name");
        assertThat(names.member(list, new MemberKey("query", "name"))).isEqualTo("called");
        assertThat(names.method(list)).isEqualTo("all");
        assertThat(names.request(list).simpleName()).isEqualTo("AllRequest");
        assertThat(names.method(Pointer.of("/paths/~1pets~1{id}/get"))).isEqualTo("one");
        assertThat(names.constants().get(Apis.schema("Size"))).containsExactly("Small", "M");
    }

    @Test
    void aNameThatTheDocumentStatesIsAWishAndMadeLegal() {
        StatedNames stated = new StatedNames(
                Map.of(
                        Apis.schema("a"), java("Pet_Owner"),
                        Apis.schema("b"), java("class Inj0wned {}"),
                        Apis.schema("c"), java("Object"),
                        Apis.schema("d"), new StatedNames.Name("big_toy", false)),
                Map.of(
                        Apis.schema("a").child("properties").child("x"), java("*/ int y;"),
                        Apis.schema("a").child("properties").child("y"), java("some_name"),
                        Apis.schema("a").child("properties").child("z"), new StatedNames.Name("other_name", false),
                        Pointer.of("/paths/~1p/get"), java("find")));
        Apis apis = new Apis()
                .object("a", "x", "y", "z").object("b").object("c").object("d").object("PetOwner")
                .operation("", "/p", "get", "q");
        Names names = Naming.of(
                apis.api(), NameOptions.DEFAULTS, stated, RecordedNames.NONE, new Diagnostics());

        assertThat(type(names, "a")).isEqualTo("Pet_Owner");
        assertThat(type(names, "b")).isEqualTo("ClassInj0wned");
        assertThat(type(names, "c")).isEqualTo("ObjectModel");
        assertThat(names.member(Apis.schema("a"), MemberKey.property("x"))).isEqualTo("starIntY");
        assertThat(names.member(Apis.schema("a"), MemberKey.property("y"))).isEqualTo("some_name");
        assertThat(type(names, "d")).isEqualTo("BigToy");
        assertThat(names.member(Apis.schema("a"), MemberKey.property("z"))).isEqualTo("otherName");
        assertThat(names.method(Pointer.of("/paths/~1p/get"))).isEqualTo("find");
        assertThat(names.request(Pointer.of("/paths/~1p/get")).simpleName()).isEqualTo("GetRequest");
    }

    @Test
    void aSchemaWithoutAKeyIsRenamedByTheNameThatItHasOtherwise() {
        Origin line = new Origin.Element(new Origin.Member(new Origin.Component("Order"), "lines"));
        Apis apis = new Apis()
                .add(inline("/line", line))
                .add(inline("/size", new Origin.Member(line, "size")))
                .add(inline("/tax", new Origin.Member(line, "tax")));
        Names names = apis.names(new Renamings(
                "", "Dto", NONE, Map.of("OrderLine", "Line", "LineTax", "Vat"), NONE, NONE, NONE, NONE));

        assertThat(names.type(Pointer.of("/line")).simpleName()).isEqualTo("Line");
        assertThat(names.type(Pointer.of("/size")).simpleName()).isEqualTo("LineSizeDto");
        assertThat(names.type(Pointer.of("/tax")).simpleName()).isEqualTo("Vat");
    }

    @Test
    void aNameForNothingIsToldWithTheNearestThing() {
        Apis apis = new Apis()
                .object("Pet", "name").strings("Size", "small").operation("", "/pets", "listPets", "query")
                .add(inline("/line", new Origin.Member(new Origin.Component("Order"), "line")));
        Diagnostics diagnostics = new Diagnostics();
        Renamings renamings = new Renamings(
                "", "", Map.of("Pets", "A"), Map.of("OrderLin", "B"), Map.of("nam", "c"), Map.of("quer", "d"),
                Map.of("listPet", "e", "GET /pet", "f", "elsewhere", "g"), Map.of("Small", "H"));

        Naming.of(apis.api(), NameOptions.DEFAULTS.with(renamings), StatedNames.NONE, RecordedNames.NONE, diagnostics);

        assertThat(diagnostics.errors()).isEmpty();
        assertThat(diagnostics.all()).extracting(finding -> finding.message() + " / " + finding.hint())
                .containsExactly(
                        "modelNameMappings: no model comes from the schema Pets / did you mean Pet?",
                        "inlineSchemaNameMappings: no schema without a key is called OrderLin / did you mean OrderLine?",
                        "nameMappings: no model has the property nam / did you mean name?",
                        "parameterNameMappings: no operation has the parameter quer / did you mean query?",
                        "operationIdNameMappings: no operation is called GET /pet / did you mean GET /pets?",
                        "operationIdNameMappings: no operation is called elsewhere / null",
                        "operationIdNameMappings: no operation is called listPet / did you mean listPets?",
                        "enumNameMappings: no enum has the value Small / did you mean small?");
    }

    @Test
    void aNameForSomethingIsNotTold() {
        Apis apis = new Apis()
                .object("Pet", "name").strings("Size", "small").operation("", "/pets", "listPets", "query")
                .add(inline("/pets", new Origin.Element(new Origin.Component("Pets"))));
        Diagnostics diagnostics = new Diagnostics();
        Renamings renamings = new Renamings(
                "", "", Map.of("Pet", "A", "Pets", "Toys"), Map.of("Toy", "Z"), Map.of("name", "c"),
                Map.of("query", "d"), Map.of("listPets", "e"), Map.of("small", "H"));

        Naming.of(apis.api(), NameOptions.DEFAULTS.with(renamings), StatedNames.NONE, RecordedNames.NONE, diagnostics);

        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pet=class | modelNameMappings calls 'Pet' 'class', which is no Java name",
        "Pet=record | modelNameMappings calls 'Pet' 'record', which is no Java name",
        "Pet=A B | modelNameMappings calls 'Pet' 'A B', which is no Java name",
        "Pet= | modelNameMappings calls 'Pet' '', which is no Java name",
        "Pet=String | modelNameMappings calls 'Pet' 'String', which Java or the generated code needs itself",
        "Pet=A,pet=a | modelNameMappings gives 'pet' and 'Pet' the same name, 'a'"
    })
    void aNameThatCannotBeIsAnErrorThatSaysSo(String mapping, String message) {
        Map<String, String> mappings = new LinkedHashMap<>();
        assertThat(Mappings.read(mapping, mappings)).isEmpty();

        assertThat(problems(new Renamings("", "", mappings, NONE, NONE, NONE, NONE, NONE))).containsExactly(message);
    }

    @Test
    void everyOptionIsChecked() {
        Map<String, String> bad = Map.of("x", "a-b");

        assertThat(problems(new Renamings("1", "-", bad, bad, bad, bad, bad, bad)))
                .hasSize(8)
                .allMatch(message -> message.contains("Java name"));
        assertThat(problems(new Renamings("", "", NONE, NONE, Map.of("x", "getClass"), NONE, Map.of("x", "calls"), NONE)))
                .hasSize(2)
                .allMatch(message -> message.contains("needs itself"));
    }

    @Test
    void packagesThatDifferByCaseAloneAreAnError() {
        Diagnostics diagnostics = new Diagnostics();
        OptionCheck.check(new NameOptions("org.example", "org.example.API", "org.example.api", null), diagnostics);

        assertThat(diagnostics.errors()).extracting(error -> error.message())
                .containsExactly("The packages 'org.example.API' and 'org.example.api' differ by the case of letters"
                        + " only");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a=b | {a=b}", "a=b,c=d | {a=b, c=d}", "a>=b | {a>=b}", "x,y=b | {x,y=b}", "' a = b , c = d ' | {a=b, c=d}",
        "a==b | {a==b}"
    })
    void textsAreReadAsMappings(String text, String expected) {
        Map<String, String> mappings = new LinkedHashMap<>();

        assertThat(Mappings.read(text, mappings)).isEmpty();
        assertThat(mappings).hasToString(expected);
    }

    @Test
    void aTextThatIsNoMappingIsToldApart() {
        assertThat(Mappings.read("a=b,c", new LinkedHashMap<>())).isEqualTo(List.of("c"));
    }

    @Test
    void aValueMayHoldCommas() {
        Map<String, String> mappings = new LinkedHashMap<>();

        assertThat(Mappings.readTypes("a=b,c.D, e=f ,g=h", mappings)).isEmpty();
        assertThat(mappings).hasToString("{a=b,c.D, e=f, g=h}");
        assertThat(Mappings.readTypes("c,a=b", new LinkedHashMap<>())).isEmpty();
    }

    private static ObjectType inline(String place, Origin origin) {
        return Apis.inline(Pointer.of(place), origin);
    }

    private static StatedNames.Name java(String text) {
        return new StatedNames.Name(text, true);
    }

    private static List<String> problems(Renamings renamings) {
        Diagnostics diagnostics = new Diagnostics();
        OptionCheck.check(NameOptions.DEFAULTS.with(renamings), diagnostics);
        return diagnostics.errors().stream().map(error -> error.message()).toList();
    }

    private static String type(Names names, String key) {
        return names.type(Apis.schema(key)).simpleName();
    }
}
