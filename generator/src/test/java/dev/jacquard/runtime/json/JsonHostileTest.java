package dev.jacquard.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON by people who mean harm, or who do not know JSON. */
class JsonHostileTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "\ufeff", "[", "{", "]", "}", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{\"a\"", "{\"a\":", "{\"a\":1,",
        "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\" 1}", "{1:1}", "\"", "\"\\", "\"\\u12", "\"\\x41\"", "\"\n\"",
        "\"\u0000\"", "\"\t\"", "01", "-", "-01", "+1", ".5", "1.", "1.e1", "1e", "1e+", "0x1", "NaN", "Infinity",
        "-Infinity", "nul", "True", "nulll", "tru", "[1]x", "[1][2]", "1 2", "{}#", "[]/**/", "/**/[]", "//\n[]",
        "<html>",
        "\u00a0[]", "[\u0000]", "\"a\" \"b\"", "[}", "{]", "[\"a\":1]", "{\"a\",1}", "{[]:1}", "\"\\ud800", "\\u0031"})
    void malformedTextIsRefused(String json) {
        assertThatThrownBy(() -> JsonValue.parse(json)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonCodec.list(JsonCodec.LONG).decode(json)).isInstanceOf(JsonException.class);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        for (int[] bytes : new int[][] {{'"', 0xff, '"'}, {'"', 0xc3, '"'}, {'"', 0x80, '"'}, {'"', 0xe2, 0x82, '"'},
            {'"', 0xed, 0xa0, 0x80, '"'}, {0xff}, {0xfe, 0xff}, {0, 0, 0xff, 0xfe}, {'[', '1', ']', 0xe5}}) {
            assertThatThrownBy(() -> JsonCodec.VALUE.decode(bytes(bytes))).as(Arrays.toString(bytes))
                    .isInstanceOf(JsonException.class);
        }
    }

    @Test
    void whatTheParserMakesOfOverlongUtf8CanBeSentAgain() {
        for (int[] bytes : new int[][] {{'"', 0xc0, 0x80, '"'}, {'"', 0xf4, 0x90, 0x80, 0x80, '"'}}) {
            String text = JsonCodec.STRING.decode(bytes(bytes));
            assertThat(JsonCodec.STRING.decode(JsonCodec.STRING.encodeBytes(text))).isEqualTo(text);
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void deepNestingIsRefused(String opening) {
        String json = opening.repeat(100_000);
        assertThatThrownBy(() -> JsonValue.parse(json)).isInstanceOf(JsonException.class)
                .hasMessageContaining("too deep or too long").hasMessageNotContaining("StreamRead")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1_300));
        assertThatThrownBy(() -> JsonCodec.map(JsonCodec.LONG).decode("{\"x\":" + json))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void nestingIsSkippedWithinTheLimitOnly() {
        JsonCodec<String> skipping = new JsonCodec<>() {
            @Override
            public String read(JsonReader in) {
                in.skip();
                return "done";
            }

            @Override
            public void write(JsonWriter out, String value) {
                out.value(value);
            }
        };
        assertThat(skipping.decode("[".repeat(500) + "]".repeat(500))).isEqualTo("done");
        assertThatThrownBy(() -> skipping.decode("[".repeat(501) + "]".repeat(501))).isInstanceOf(JsonException.class);
    }

    @Test
    void longNumbersAndNamesAreRefused() {
        assertThat(JsonCodec.BIG_INTEGER.decode("9".repeat(1_000)).bitLength()).isEqualTo(3_322);
        for (String json : List.of("1".repeat(1_001), "1".repeat(1_000_000), "0." + "1".repeat(1_000_000),
                "{\"" + "n".repeat(1_000_000) + "\":1}")) {
            assertThatThrownBy(() -> JsonValue.parse(json)).isInstanceOf(JsonException.class)
                    .hasMessageContaining("too deep or too long");
        }
        assertThatThrownBy(() -> JsonCodec.DECIMAL.decode(("\"" + "1".repeat(100_000) + "\"").getBytes(
                StandardCharsets.UTF_8), true)).isInstanceOf(JsonException.class);
    }

    @Test
    void aLongStringIsData() {
        assertThat(JsonCodec.STRING.decode('"' + "s".repeat(30_000_000) + '"')).hasSize(30_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"password\":S3CR3T-CANARY}", "{\"password\":\"S3CR3T-CANARY", "[\"S3CR3T-CANARY\"",
        "{\"token\":\"S3CR3T-CANARY\"x", "S3CR3T-CANARY", "[\"S3CR3T-CANARY\\x\"]"})
    void aMessageQuotesNothingOfTheText(String json) {
        assertThatThrownBy(() -> JsonValue.parse(json)).hasMessageNotContaining("CANARY").hasNoCause()
                .hasMessageContaining("malformed JSON").hasMessageContaining("(line 1, column ");
    }

    @Test
    void valuesThatAreDeepCannotBeMade() {
        JsonValue value = JsonValue.of(1);
        for (int i = 0; i < JsonValue.MAX_DEPTH / 2; i++) {
            value = JsonValue.object(Map.of("a", JsonValue.array(List.of(value))));
        }
        JsonValue deepest = value;
        assertThat(JsonValue.parse(deepest.toString())).isEqualTo(deepest).hasSameHashCodeAs(deepest);
        assertThatThrownBy(() -> JsonValue.array(List.of(deepest))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON nests deeper than 500");
        assertThatThrownBy(() -> JsonValue.object(Map.of("a", deepest))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodecWithoutAnEndIsStoppedWhenItWrites() {
        JsonCodec<String> endless = new JsonCodec<>() {
            @Override
            public String read(JsonReader in) {
                return in.string();
            }

            @Override
            public void write(JsonWriter out, String value) {
                out.beginArray();
                write(out, value);
            }
        };
        assertThatThrownBy(() -> endless.encode("x")).isInstanceOf(JsonException.class)
                .hasMessageContaining("nested deeper than 500");
    }
}
