package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code names/twins.tsv}: texts that wish the same name, or nearly, and what each gets. */
class TwinsTest {
    static List<List<String>> rows() {
        return NameTable.read("/names/twins.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void twinsAreToldApart(List<String> row) {
        List<String> texts = List.of(row.get(1).split(" \\| ", -1));

        assertThat(names(row.get(0), texts)).containsExactly(row.get(2).split(" \\| ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theOrderOfTheDocumentDoesNotMatter(List<String> row) {
        List<String> texts = new ArrayList<>(List.of(row.get(1).split(" \\| ", -1)));
        Collections.reverse(texts);
        List<String> names = new ArrayList<>(names(row.get(0), texts));
        Collections.reverse(names);

        assertThat(names).containsExactly(row.get(2).split(" \\| ", -1));
    }

    @Test
    void aListYieldsItsNameAndIsThePlural() {
        Names names = new Apis()
                .object("Media", Map.of("Guid", Apis.list(Apis.STRING), "guid", Apis.STRING))
                .names();

        assertThat(names.member(Apis.schema("Media"), MemberKey.property("guid"))).isEqualTo("guid");
        assertThat(names.member(Apis.schema("Media"), MemberKey.property("Guid"))).isEqualTo("guids");
    }

    @Test
    void aRequestYieldsItsNameToASchema() {
        Names names = new Apis().object("GetPetRequest").operation("pets", "/pets", "getPet", "id").names();

        assertThat(names.type(Apis.schema("GetPetRequest")).simpleName()).isEqualTo("GetPetRequest");
        assertThat(names.request(Pointer.of("/paths/~1pets/get")).simpleName()).isEqualTo("GetPetParameters");
    }

    private static List<String> names(String kind, List<String> texts) {
        String[] all = texts.toArray(String[]::new);
        Pointer owner = Apis.schema("Owner");
        Apis apis = new Apis();
        Function<String, String> name;
        switch (kind) {
            case "type" -> {
                texts.forEach(apis::object);
                Names names = apis.names();
                name = text -> names.type(Apis.schema(text)).simpleName();
            }
            case "member" -> {
                Names names = apis.object("Owner", all).names();
                name = text -> names.member(owner, MemberKey.property(text));
            }
            case "constant" -> {
                Names names = apis.strings("Owner", all).names();
                name = text -> names.constant(owner, texts.indexOf(text));
            }
            case "method" -> {
                texts.forEach(text -> apis.operation("", "/" + text, text));
                Names names = apis.names();
                name = text -> names.method(Pointer.of("/paths").child("/" + text).child("get"));
            }
            case "accessor" -> {
                texts.forEach(text -> apis.operation(text, "/" + text, "get"));
                Names names = apis.names();
                name = names::accessor;
            }
            default -> throw new AssertionError(kind);
        }
        return texts.stream().map(name).toList();
    }
}
