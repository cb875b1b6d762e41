package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Models;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import dev.jacquard.translate.UnknownProperties;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that the document does not declare: what option {@code unknownProperties} makes of them. */
class UndeclaredMembersTest {
    private static final Path FILE = Path.of("src/test/resources/specs/positive/undeclared-members.yaml");
    private static final GeneratedClient IGNORING = Woven.file(FILE).compile();
    private static final GeneratedClient KEEPING = Woven.file(FILE, new Models(UnknownProperties.KEEP, ModelStyle.RECORD, false)).compile();
    private static final String JSON = "{\"id\":1,\"x\":[1,{\"y\":null}],\"z\":null}";

    @ParameterizedTest
    @ValueSource(strings = {"Silent", "Closed"})
    void areIgnoredOrKept(String model) {
        assertThat(IGNORING.roundTrip(model, JSON)).isEqualTo("{\"id\":1}");
        assertThat(KEEPING.roundTrip(model, JSON)).isEqualTo(JSON);
    }

    @Test
    void areKeptInObjectsWithoutAnyDeclaredMember() {
        assertThat(IGNORING.roundTrip("Empty", JSON)).isEqualTo("{}");
        assertThat(KEEPING.roundTrip("Empty", JSON)).isEqualTo(JSON);
    }

    @Test
    void areKeptAlwaysWhereTheyAreOfADeclaredType() {
        assertThat(IGNORING.roundTrip("Open", JSON)).isEqualTo(JSON);
        String typed = "{\"id\":1,\"x\":\"y\"}";
        assertThat(IGNORING.roundTrip("Typed", typed)).isEqualTo(typed);
        assertThat(KEEPING.roundTrip("Typed", typed)).isEqualTo(typed);
        assertThat(Reflect.call(KEEPING.decode("Typed", typed), "additionalProperties")).isEqualTo(Map.of("x", "y"));
    }

    @Test
    void areReadAndSetAsJson() {
        Object json = Reflect.call(KEEPING.runtime("json.JsonValue"), "parse", "[true]");
        Object silent = KEEPING.build("Silent").set("id", 7L).set("additionalProperties", Map.of("flags", json)).create();
        assertThat(KEEPING.encode(silent)).isEqualTo("{\"id\":7,\"flags\":[true]}");
        assertThat(Reflect.call(silent, "additionalProperties")).isEqualTo(Map.of("flags", json));
        assertThat(Reflect.call(Reflect.call(silent, "toBuilder"), "build")).isEqualTo(silent);
    }

    @Test
    void doNotTakeTheNameOfADeclaredMember() {
        String json = "{\"additionalProperties\":\"a\",\"b\":2}";
        Object named = KEEPING.decode("Named", json);
        assertThat(Reflect.call(named, "additionalProperties")).isEqualTo("a");
        assertThat(KEEPING.encode(named)).isEqualTo(json);
    }
}
