package dev.jacquard.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.ListType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Primitive.Kind;
import dev.jacquard.api.Property;
import dev.jacquard.api.Property.Access;
import dev.jacquard.api.Type;
import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.Drafted;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Reflect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Models of any number of members: records as long as the JVM allows, else classes; no method that stays interpreted. */
class BigModelsTest {
    /** Types in turn, each with a value of it in JSON and a default. */
    private record Kinds(Type type, String json, Literal preset) {}

    private static final List<Kinds> KINDS = List.of(
            new Kinds(Primitive.of(Kind.STRING), "\"s\"", new Literal.Text("preset")),
            new Kinds(Primitive.of(Kind.INT64), "9007199254740993", new Literal.Number(BigDecimal.TEN)),
            new Kinds(Primitive.of(Kind.DOUBLE), "0.5", new Literal.Number(BigDecimal.ONE)),
            new Kinds(Primitive.of(Kind.BOOLEAN), "true", new Literal.Bool(false)),
            new Kinds(Primitive.of(Kind.DATE_TIME), "\"2026-11-01T08:30:00Z\"", new Literal.Text("2026-01-01T00:00:00Z")),
            new Kinds(new ListType(new ListType(Primitive.of(Kind.INT32), false), false), "[[1],[]]", null),
            new Kinds(new ListType(Primitive.of(Kind.STRING), true), "[\"b\",\"a\"]", null),
            new Kinds(new MapType(Primitive.of(Kind.DECIMAL)), "{\"k\":1.50}", null),
            new Kinds(NullableType.of(Primitive.of(Kind.STRING)), "null", null));

    private static Kinds kind(int i) {
        return KINDS.get(i % KINDS.size());
    }

    /** The names differ on the wire and in Java, as the longest code needs it. */
    private static ObjectType model(int members, boolean preset) {
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            String name = "member-" + i;
            properties.add(new Property(
                    Drafted.at("Big").child("properties").child(name),
                    name,
                    kind(i).type(),
                    true,
                    Access.READ_WRITE,
                    i % 50 == 0,
                    Documentation.NONE,
                    preset ? kind(i).preset() : null,
                    List.of(),
                    Constraints.NONE));
        }
        return new ObjectType(Drafted.at("Big"), new Origin.Component("Big"), Documentation.NONE, properties, null, List.of(), Constraints.NONE);
    }

    private static String json(int members) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        for (int i = 0; i < members; i++) {
            json.add("\"member-" + i + "\":" + kind(i).json());
        }
        return json.toString();
    }

    private static void hasShortMethods(GeneratedClient client) {
        client.classFiles().forEach((name, bytes) ->
                assertThat(ClassFile.read(bytes).longest()).as(name).isLessThanOrEqualTo(ClassFile.HUGE_METHOD));
    }

    @ParameterizedTest
    @CsvSource({"90, true", "200, true", "300, false", "1000, false", "3000, false"})
    void holdEverything(int members, boolean record) {
        GeneratedClient client = Drafted.compile(model(members, false));
        hasShortMethods(client);
        assertThat(client.type("Big").isRecord()).isEqualTo(record);
        String json = json(members);
        Object big = client.decode("Big", json);
        assertThat(client.encode(big)).isEqualTo(json);
        Object same = client.decode("Big", json);
        assertThat(big).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("");
        Object copy = Reflect.call(Reflect.call(big, "toBuilder"), "build");
        assertThat(copy).isEqualTo(big);
        Object changed = Reflect.call(Reflect.call(Reflect.call(big, "toBuilder"), "member" + (members - 1), last(members)), "build");
        assertThat(changed).isNotEqualTo(big);
        assertThat(big.toString())
                .startsWith("Big[member0=***, member1=9007199254740993, member2=0.5, ")
                .contains(", member99=".substring(0, members > 99 ? 11 : 2))
                .endsWith("]");
    }

    /** Another value for the last member. */
    private static Object last(int members) {
        return switch ((members - 1) % KINDS.size()) {
            case 0, 8 -> "other";
            case 1 -> 7L;
            case 2 -> 7.0;
            case 3 -> false;
            case 5 -> List.of();
            case 6 -> java.util.Set.of();
            case 7 -> java.util.Map.of();
            default -> java.time.OffsetDateTime.parse("2020-01-01T00:00:00Z");
        };
    }

    @ParameterizedTest
    @CsvSource({"200", "1000"})
    void nameAllThatIsMissing(int members) {
        GeneratedClient client = Drafted.compile(model(members, false));
        int demanded = members - members / KINDS.size();
        assertThatThrownBy(() -> client.build("Big").create())
                .hasMessageStartingWith("Big: missing member0, member1, ")
                .satisfies(e -> assertThat((List<?>) Reflect.call(e, "fields")).hasSize(demanded));
        assertThatThrownBy(() -> client.decode("Big", "{}"))
                .hasMessageContaining("missing required members \"member-0\", \"member-1\", ");
    }

    @Test
    void setManyDefaults() {
        GeneratedClient client = Drafted.compile(model(1_000, true));
        hasShortMethods(client);
        assertThatThrownBy(() -> client.build("Big").create())
                .satisfies(e -> assertThat((List<?>) Reflect.call(e, "fields")).hasSize(3 * 1_000 / 9));
    }

    @ParameterizedTest
    @EnumSource(ModelStyle.class)
    void areOfTheStyleThatIsAskedFor(ModelStyle style) {
        GeneratedClient client = Drafted.compile(style, model(20, false));
        assertThat(client.type("Big").isRecord()).isEqualTo(style == ModelStyle.RECORD);
        Object big = client.decode("Big", json(20));
        assertThat(client.encode(big)).isEqualTo(json(20));
        assertThat(big).isEqualTo(client.decode("Big", json(20))).hasToString(Drafted.compile(model(20, false))
                .decode("Big", json(20))
                .toString());
        assertThatThrownBy(() -> ((List<?>) Reflect.call(big, "member5")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
