package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Models;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.testing.Building;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import dev.jacquard.translate.UnknownProperties;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of PATCH and merge patches (RFC 7396): absent, null and a value are three things. */
class PatchesTest extends LoopbackTest {
    private static final Path DOCUMENT = Path.of("src/test/resources/specs/positive/patches.yaml");
    private static final GeneratedClient CLIENT = Woven.file(DOCUMENT).compile();

    PatchesTest() {
        super(CLIENT);
    }

    private String sent(String operation, Building body) {
        var call = connection.operation(operation);
        if (operation.equals("changePerson")) {
            call.set("id", "7");
        }
        call.set("body", body.create()).execute();
        return server.request().text();
    }

    private static Building nulled(Building builder, String method) {
        Reflect.call(builder.builder(), method);
        return builder;
    }

    @Test
    void sendsAbsentNullAndValue() {
        assertThat(sent("changePerson", CLIENT.build("Person"))).isEqualTo("{\"partner\":null}");
        assertThat(sent("changePerson", CLIENT.build("Person").set("nickname", "Al")))
                .isEqualTo("{\"nickname\":\"Al\",\"partner\":null}");
        assertThat(sent("changePerson", nulled(CLIENT.build("Person").set("name", "Ann"), "nicknameNull")))
                .isEqualTo("{\"name\":\"Ann\",\"nickname\":null,\"partner\":null}");
    }

    @Test
    void sendsThemNested() {
        Building address = nulled(CLIENT.build("Address").set("city", "Ulm"), "streetNull");
        assertThat(sent("changePerson", CLIENT.build("Person").set("address", address.create())))
                .isEqualTo("{\"partner\":null,\"address\":{\"street\":null,\"city\":\"Ulm\"}}");
        assertThat(sent("changePerson", CLIENT.build("Person").set("homes", List.of(address.create()))))
                .isEqualTo("{\"partner\":null,\"homes\":[{\"street\":null,\"city\":\"Ulm\"}]}");
        assertThat(sent("changePerson", nulled(CLIENT.build("Person"), "addressNull")))
                .isEqualTo("{\"partner\":null,\"address\":null}");
    }

    @Test
    void takesTheLastOfNullAndValue() {
        Building person = nulled(CLIENT.build("Person"), "nicknameNull").set("nickname", "Al");
        assertThat(sent("changePerson", person)).contains("\"nickname\":\"Al\"");
        assertThat(sent("changePerson", nulled(person, "nicknameNull"))).contains("\"nickname\":null");
        assertThat(sent("changePerson", person.setNull("nickname"))).doesNotContain("nickname");
        Object copy = Reflect.call(nulled(person, "nicknameNull").create(), "toBuilder");
        assertThat(sent("changePerson", new Building(copy))).contains("\"nickname\":null");
    }

    @Test
    void setsNoDefaults() {
        assertThat(CLIENT.encode(CLIENT.build("Person").create())).doesNotContain("role");
    }

    @Test
    void removesByNullInMergePatches() {
        assertThat(sent("mergeSettings", nulled(CLIENT.build("Settings"), "themeAsNull")))
                .isEqualTo("{\"theme\":null}");
        assertThat(server.request().header("Content-Type")).containsExactly("application/merge-patch+json");
        Building nested = nulled(CLIENT.build("Nested").set("unit", "m"), "depthNull");
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("old", null);
        labels.put("new", "x");
        Building settings = CLIENT.build("Settings")
                .set("nested", nested.create())
                .set("labels", labels)
                .set("additionalProperties", Collections.singletonMap("less", null));
        assertThat(sent("mergeSettings", settings)).isEqualTo("{\"nested\":{\"depth\":null,\"unit\":\"m\"},"
                + "\"labels\":{\"old\":null,\"new\":\"x\"},\"less\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "{\"theme\":null}", "{\"theme\":\"x\",\"note\":null,\"noted\":null,\"nulls\":null,\"themeNull\":null}",
        "{\"nested\":{\"depth\":null,\"unit\":\"m\"}}", "{\"labels\":{\"a\":null}}", "{\"list\":null}",
        "{\"list\":[{\"colour\":null}]}", "{\"b\\\"a\":null}", "{\"more\":null}"
    })
    void readsWhatItWrites(String json) {
        assertThat(CLIENT.roundTrip("Settings", json)).isEqualTo(json);
    }

    @Test
    void tellsWhichMembersWereNull() {
        Object person = CLIENT.decode("Person", "{\"id\":\"1\",\"partner\":null,\"nickname\":null,\"age\":3}");
        assertThat(Reflect.call(person, "nulls")).isEqualTo(Set.of("nickname"));
        assertThat(CLIENT.decode("Person", "{\"id\":\"1\",\"nickname\":null}"))
                .isNotEqualTo(CLIENT.decode("Person", "{\"id\":\"1\"}"));
    }

    @Test
    void keepsNothingApartElsewhere() {
        List<String> components = Arrays.stream(CLIENT.type("Other").getRecordComponents())
                .map(each -> each.getName()).toList();
        assertThat(components).containsExactly("nickname");
        // What a merge patch replaces as a whole is null only where the document says so.
        assertThat(Reflect.has(CLIENT.build("Item").builder(), "sizeNull")).isFalse();
    }

    @Test
    void isTheSameInClassesThatAreChecked() {
        Models models = new Models(UnknownProperties.KEEP, ModelStyle.CLASS, true);
        GeneratedClient classes = Woven.file(DOCUMENT, models).compile();
        String json = "{\"theme\":null,\"labels\":{\"a\":null},\"more\":null}";
        assertThat(classes.roundTrip("Settings", json)).isEqualTo(json);
        assertThat(classes.decode("Settings", json)).isEqualTo(classes.decode("Settings", json))
                .isNotEqualTo(classes.decode("Settings", "{}"))
                .hasToString(classes.decode("Settings", json).toString());
    }
}
