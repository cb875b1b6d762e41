package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.names.NameKey.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesFileTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aNameIsALineAndTheLinesAreSorted() {
        String text = NamesFile.print(new Apis()
                .object("Pet", "pet-name")
                .strings("Size", "s m", "+1")
                .union("Id", Apis.STRING, Apis.ref("Pet"))
                .operation("pets", "/pets/{id}", "getPet", "id")
                .names()
                .all());

        assertThat(text.lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "accessor #/tags/pets = pets",
                        "api #/tags/pets = PetsApi",
                        "branch #/components/schemas/Id/branches/#~1components~1schemas~1Pet = OfPet",
                        "branch #/components/schemas/Id/branches/OfString = OfString",
                        "client # = TestClient",
                        "config # = TestConfig",
                        "constant #/components/schemas/Size/enum/\"+1\" = PLUS_1",
                        "constant #/components/schemas/Size/enum/\"s\\u0020m\" = S_M",
                        "method #/paths/~1pets~1{id}/get = getPet",
                        "parameter #/paths/~1pets~1{id}/get/parameters/query/id = id",
                        "property #/components/schemas/Pet/properties/pet-name = petName",
                        "request #/paths/~1pets~1{id}/get = GetPetRequest",
                        "type #/components/schemas/Id = Id",
                        "type #/components/schemas/Pet = Pet",
                        "type #/components/schemas/Size = Size");
        assertThat(text).endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "plain", "", " ", "a b", "a = b", "\\", "\\u0041", "a\nb", "\r", "\t", "\u0000", "#", "a#b", "価格", "👍", "é",
        "\u202e", "\ufeff", "\ud800", "\udc00x", "/", "~", "%20", "\u00a0", "\u2028", "\ufe0f", "\ue000", "\u0378"
    })
    void anyTextComesBack(String text) {
        Map<NameKey, String> names = new TreeMap<>();
        names.put(NameKey.of(Kind.TYPE, new Pointer(text, "/components").child(text)), "Name");
        names.put(NameKey.of(Kind.PROPERTY, Pointer.of("/a").child("properties").child(text)), "名");

        String printed = NamesFile.print(names);

        assertThat(NamesFile.parse(printed, "names.txt", diagnostics).names()).isEqualTo(names);
        assertThat(diagnostics.all()).isEmpty();
        String entries = printed.substring(printed.indexOf("property"));
        assertThat(entries.chars()).allMatch(c -> c == '\n' || c > ' ' || c == ' ').doesNotContain(0x202e, 0xfeff);
        assertThat(entries.lines()).hasSize(2);
    }

    @Test
    void otherEditorsLineEndsAndMarksAreUnderstood() {
        String text = "\uFEFF# comment\r\n\r\n  type #/components/schemas/Pet = Animal  \r\n";

        assertThat(NamesFile.parse(text, "names.txt", diagnostics).names())
                .isEqualTo(Map.of(NameKey.of(Kind.TYPE, Apis.schema("Pet")), "Animal"));
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<<<<<<< HEAD", "type", "type = Pet", "type #/a Pet", "type a = Pet", "kind #/a = Pet", "type #a = Pet",
        "type #/a\\u00 = Pet", "type #/a\\x0041 = Pet", "type #/a\\u00zz = Pet", "type #/a b = Pet"
    })
    void aLineThatIsNoneIsAnErrorWithItsPlace(String line) {
        NamesFile.parse("# first\n" + line + "\n", "names.txt", diagnostics);

        assertThat(diagnostics.errors()).hasSize(1);
        Diagnostic error = diagnostics.errors().get(0);
        assertThat(error.message()).isEqualTo("This is no line of a names file");
        assertThat(error.position()).hasToString("names.txt:2:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "type #/a = class", "type #/a = record", "type #/a = a b", "type #/a = ", "type #/a = A;B", "type #/a = 1A",
        "property #/a = int", "type #/a = A\u202eB", "type #/a = A.B", "type #/a = A{}", "type #/a = \\u0041"
    })
    void aNameThatIsNoneIsAnError(String line) {
        NamesFile.parse(line, "names.txt", diagnostics);

        assertThat(diagnostics.errors()).hasSize(1);
    }

    @Test
    void oneThingHasOneName() {
        NamesFile.parse("type #/a = A\ntype #/a = B\n", "names.txt", diagnostics);

        assertThat(diagnostics.errors()).extracting(error -> String.valueOf(error.position()))
                .containsExactly("names.txt:2:1");
    }

    @Test
    void whatIsPrintedIsWhatIsRead() {
        List<List<String>> table = NameTable.read("/names/table.tsv");
        String[] texts = table.stream().map(row -> row.get(0)).toArray(String[]::new);
        Map<NameKey, String> names = new Apis().object("All", texts).strings("Every", texts).names().all();

        assertThat(NamesFile.parse(NamesFile.print(names), "names.txt", diagnostics).names()).isEqualTo(names);
        assertThat(diagnostics.all()).isEmpty();
    }
}
