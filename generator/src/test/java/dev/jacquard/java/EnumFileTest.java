package dev.jacquard.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Primitive.Kind;
import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.Drafted;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Reflect;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Enums: open, lossless, and of any size. */
class EnumFileTest {
    private static Literal number(String value) {
        return new Literal.Number(new BigDecimal(value));
    }

    private static EnumType numbers(Kind base, String... values) {
        List<Literal> literals = List.of(values).stream().map(EnumFileTest::number).toList();
        return Drafted.enumOf("Level", Primitive.of(base), literals);
    }

    @Test
    void knownValuesAreConstantsAndOthersAreKept() {
        GeneratedClient client = Drafted.compile(Drafted.enumOf("Color", "red", "", "+1", "class", "\"\\\n", "😀"));
        Class<?> color = client.type("Color");
        Object red = client.decode("Color", "\"red\"");
        assertThat(red).isSameAs(Reflect.constant(color, "RED")).hasToString("red");
        assertThat(Reflect.call(red, "value")).isEqualTo("red");
        for (String json : List.of("\"\"", "\"+1\"", "\"class\"", "\"\\\"\\\\\\n\"", "\"😀\"")) {
            Object value = client.decode("Color", json);
            assertThat(value.getClass().getSimpleName()).isEqualTo("Known");
            assertThat(client.roundTrip("Color", json)).isEqualTo(json);
        }
        Object blue = client.decode("Color", "\"blue\"");
        assertThat(blue.getClass().getSimpleName()).isEqualTo("Unknown");
        assertThat(blue).hasToString("blue").isEqualTo(Reflect.call(color, "of", "blue"));
        assertThat(client.roundTrip("Color", "\"blue\"")).isEqualTo("\"blue\"");
    }

    @Test
    void integersNumbersAndBooleansAreHeldAsSuch() {
        GeneratedClient integers = Drafted.compile(numbers(Kind.INT64, "1", "-2", "9223372036854775807"));
        Object most = integers.decode("Level", "9223372036854775807");
        assertThat(Reflect.call(most, "value")).isEqualTo(Long.MAX_VALUE);
        assertThat(most.getClass().getSimpleName()).isEqualTo("Known");
        assertThat(integers.roundTrip("Level", "3")).isEqualTo("3");

        GeneratedClient doubles = Drafted.compile(numbers(Kind.DOUBLE, "0.5", "1"));
        assertThat(Reflect.call(doubles.decode("Level", "1.0"), "value")).isEqualTo(1.0);
        assertThat(doubles.decode("Level", "1").getClass().getSimpleName()).isEqualTo("Known");

        GeneratedClient small = Drafted.compile(numbers(Kind.INT32, "1", "2"));
        assertThat(Reflect.call(small.decode("Level", "2"), "value")).isEqualTo(2);

        GeneratedClient booleans = Drafted.compile(
                Drafted.enumOf("Only", Primitive.of(Kind.BOOLEAN), List.of(new Literal.Bool(true))));
        assertThat(booleans.decode("Only", "true").getClass().getSimpleName()).isEqualTo("Known");
        assertThat(booleans.decode("Only", "false").getClass().getSimpleName()).isEqualTo("Unknown");
    }

    @Test
    void mixedValuesAreJson() {
        GeneratedClient client = Drafted.compile(Drafted.enumOf(
                "Limit", new AnyType(false), List.of(number("1"), new Literal.Text("unlimited"), new Literal.Bool(true))));
        for (String json : List.of("1", "\"unlimited\"", "true")) {
            assertThat(client.decode("Limit", json).getClass().getSimpleName()).isEqualTo("Known");
            assertThat(client.roundTrip("Limit", json)).isEqualTo(json);
        }
        assertThat(client.decode("Limit", "\"unlimited\"")).hasToString("unlimited");
        assertThat(client.roundTrip("Limit", "{\"a\":[]}")).isEqualTo("{\"a\":[]}");
    }

    @Test
    void aBaseThatDoesNotHoldTheValuesYieldsToOneThatDoes() {
        GeneratedClient texts = Drafted.compile(
                Drafted.enumOf("Day", Primitive.of(Kind.DATE), List.of(new Literal.Text("2026-01-31"), new Literal.Text("never"))));
        assertThat(texts.roundTrip("Day", "\"never\"")).isEqualTo("\"never\"");
        GeneratedClient large = Drafted.compile(numbers(Kind.INT64, "1", "1e30", "0.5"));
        assertThat(large.roundTrip("Level", "1e30")).isEqualTo("1e30");
    }

    @Test
    void aDeprecatedValueIsSo() throws NoSuchFieldException {
        EnumType type = new EnumType(
                Drafted.at("State"),
                new Origin.Component("State"),
                Documentation.NONE,
                Primitive.of(Kind.STRING),
                List.of(
                        new EnumType.Value(new Literal.Text("on"), "", Documentation.NONE),
                        new EnumType.Value(new Literal.Text("off"), "", new Documentation(null, null, null, "Use on."))));
        Class<?> state = Drafted.compile(type).type("State");
        assertThat(state.getField("OFF").isAnnotationPresent(Deprecated.class)).isTrue();
        assertThat(state.getField("ON").isAnnotationPresent(Deprecated.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Known", "Unknown", "Codec", "More", "HashMap", "Map", "String"})
    void aNameThatTheFileUsesIsNoObstacle(String name) {
        String[] texts = IntStream.range(0, 200).mapToObj(i -> "v" + i).toArray(String[]::new);
        GeneratedClient client = Drafted.compile(Drafted.enumOf(name, texts));
        String type = client.topLevel().stream()
                .filter(each -> each.contains(".model."))
                .map(each -> each.substring(each.lastIndexOf('.') + 1))
                .findFirst()
                .orElseThrow();
        assertThat(client.roundTrip(type, "\"v7\"")).isEqualTo("\"v7\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 250, 251, 1_000, 1_001, 5_000})
    void anyNumberOfValuesCompilesToMethodsThatHotSpotCompiles(int count) {
        String[] texts = IntStream.range(0, count).mapToObj(i -> "value number " + i).toArray(String[]::new);
        GeneratedClient client = Drafted.compile(Drafted.enumOf("Code", texts));
        client.loadAll();
        client.classFiles().forEach((name, bytes) ->
                assertThat(ClassFile.read(bytes).longest()).as(name).isLessThanOrEqualTo(ClassFile.HUGE_METHOD));
        String last = "\"value number " + (count - 1) + "\"";
        assertThat(client.decode("Code", last)).isInstanceOf(Enum.class);
        assertThat(client.roundTrip("Code", last)).isEqualTo(last);
        assertThat(client.decode("Code", "\"value number " + count + "\"")).isNotInstanceOf(Enum.class);
    }

    @Test
    void manyNumbersAreFoundToo() {
        String[] values = IntStream.range(0, 600).mapToObj(Integer::toString).toArray(String[]::new);
        GeneratedClient client = Drafted.compile(numbers(Kind.INT64, values));
        client.classFiles().forEach((name, bytes) ->
                assertThat(ClassFile.read(bytes).longest()).as(name).isLessThanOrEqualTo(ClassFile.HUGE_METHOD));
        assertThat(client.decode("Level", "599")).isInstanceOf(Enum.class);
        assertThat(client.decode("Level", "600")).isNotInstanceOf(Enum.class);
    }

    @Test
    void aValueThatNoConstantOfAClassFileHolds() {
        String huge = "x".repeat(70_000);
        EnumType type = new EnumType(
                Drafted.at("Text"),
                new Origin.Component("Text"),
                Documentation.NONE,
                Primitive.of(Kind.STRING),
                List.of(
                        new EnumType.Value(new Literal.Text("short"), "", Documentation.NONE),
                        new EnumType.Value(new Literal.Text(huge), "HUGE", Documentation.NONE)));
        GeneratedClient client = Drafted.compile(type);
        assertThat(client.decode("Text", "\"" + huge + "\"")).isInstanceOf(Enum.class);
        assertThat(client.roundTrip("Text", "\"" + huge + "\"")).isEqualTo("\"" + huge + "\"");
    }
}
