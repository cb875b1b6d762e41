package dev.jacquard.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private static String write(Consumer<JsonWriter> writing) {
        JsonWriter out = new JsonWriter();
        writing.accept(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    private static String members(Consumer<JsonWriter> writing) {
        return write(out -> {
            out.beginObject();
            writing.accept(out);
            out.endObject();
        });
    }

    @Test
    void membersOfEveryType() {
        UUID uuid = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        assertThat(members(out -> {
            out.member("int", 1);
            out.member("long", -9223372036854775808L);
            out.member("double", 0.5);
            out.member("float", 0.1f);
            out.member("boolean", true);
            out.member("string", "s");
            out.member("boxed", Long.valueOf(2));
            out.member("integer", Integer.valueOf(3));
            out.member("boxedDouble", Double.valueOf(2));
            out.member("boxedFloat", Float.valueOf(0.2f));
            out.member("boxedBoolean", Boolean.FALSE);
            out.member("decimal", new BigDecimal("1E+3"));
            out.member("big", BigInteger.TEN.pow(20));
            out.member("date", LocalDate.of(2026, 11, 1), JsonCodec.DATE);
            out.member("time", OffsetDateTime.parse("2026-11-01T08:30:00+01:00"), JsonCodec.DATE_TIME);
            out.member("uuid", uuid, JsonCodec.UUID);
            out.member("uri", URI.create("https://example.com/"), JsonCodec.URI);
            out.member("bytes", ByteString.of((byte) 1, (byte) 2), JsonCodec.BASE64);
            out.member("any", JsonValue.parse("[null,{}]"), JsonCodec.VALUE);
            out.member("list", List.of("a"), JsonCodec.list(JsonCodec.STRING));
        })).isEqualTo("{\"int\":1,\"long\":-9223372036854775808,\"double\":0.5,\"float\":0.1,\"boolean\":true,"
                + "\"string\":\"s\",\"boxed\":2,\"integer\":3,\"boxedDouble\":2.0,\"boxedFloat\":0.2,"
                + "\"boxedBoolean\":false,\"decimal\":1000,\"big\":100000000000000000000,\"date\":\"2026-11-01\","
                + "\"time\":\"2026-11-01T08:30:00+01:00\",\"uuid\":\"" + uuid + "\",\"uri\":\"https://example.com/\","
                + "\"bytes\":\"AQI=\",\"any\":[null,{}],\"list\":[\"a\"]}");
    }

    @Test
    void nullIsLeftOutOrWritten() {
        assertThat(members(out -> {
            out.member("a", (String) null);
            out.member("b", (Number) null);
            out.member("c", null, JsonCodec.DATE);
            out.member("d", null, JsonCodec.LONG);
        })).isEqualTo("{}");
        assertThat(members(out -> {
            out.memberOrNull("a", null, JsonCodec.STRING);
            out.memberOrNull("b", null, JsonCodec.LONG);
            out.memberOrNull("c", null, JsonCodec.BOOLEAN);
            out.memberOrNull("d", null, JsonCodec.DATE_TIME);
            out.memberOrNull("e", null, JsonCodec.DATE);
            out.memberOrNull("f", null, JsonCodec.UUID);
            out.memberOrNull("g", null, JsonCodec.URI);
            out.memberOrNull("h", null, JsonCodec.BASE64);
            out.memberOrNull("i", null, JsonCodec.VALUE);
            out.memberOrNull("j", null, JsonCodec.LONG);
            out.memberOrNull("k", 1L, JsonCodec.LONG);
        })).isEqualTo("{\"a\":null,\"b\":null,\"c\":null,\"d\":null,\"e\":null,\"f\":null,\"g\":null,\"h\":null,"
                + "\"i\":null,\"j\":null,\"k\":1}");
    }

    @Test
    void stringsAreEscaped() {
        String text = "\"\\/\b\f\n\r\t\u0000\u001f\u007f\u0080\u00fc\u20ac\u2028\ud83d\ude00";
        String json = JsonCodec.STRING.encode(text);
        assertThat(json)
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u0080\u00fc\u20ac\u2028\ud83d\ude00\"");
        assertThat(JsonCodec.STRING.decode(json)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "a\ud800b", "\udc00\ud800", "\ud800\ud800\udc00"})
    void unpairedSurrogatesSurvive(String text) {
        assertThat(JsonCodec.STRING.decode(JsonCodec.STRING.encodeBytes(text))).isEqualTo(text);
    }

    @Test
    void longTextsSurvive() {
        String text = "\u20ac\"x".repeat(100_000);
        assertThat(JsonCodec.STRING.decode(JsonCodec.STRING.encodeBytes(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1e7,1.0E7", "123456789,1.23456789E8", "0.001,0.001", "-0.0,-0.0", "1,1.0"})
    void doublesAreReadBackAsTheyWere(double value, String json) {
        assertThat(JsonCodec.DOUBLE.encode(value)).isEqualTo(json);
        assertThat(JsonCodec.DOUBLE.decode(json)).isEqualTo(value);
    }

    @Test
    void decimalsAreWrittenPlainWithinReason() {
        assertThat(JsonCodec.DECIMAL.encode(new BigDecimal("1E-7"))).isEqualTo("0.0000001");
        assertThat(JsonCodec.DECIMAL.encode(new BigDecimal("1.00"))).isEqualTo("1.00");
        assertThat(JsonCodec.DECIMAL.encode(new BigDecimal("1E+999999999"))).isEqualTo("1E+999999999");
    }

    @Test
    void whatHasNoFormInJsonIsRefused() {
        assertThatThrownBy(() -> JsonCodec.DOUBLE.encode(Double.NaN)).isInstanceOf(JsonException.class)
                .hasMessage("$: NaN cannot be written as JSON");
        assertThatThrownBy(() -> JsonCodec.FLOAT.encode(Float.NEGATIVE_INFINITY)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> members(out -> out.member("rate", Double.POSITIVE_INFINITY)))
                .hasMessage("rate: Infinity cannot be written as JSON");
        assertThatThrownBy(() -> write(out -> out.value(new AtomicLong(1)))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonCodec.DATE.encode(LocalDate.of(10_000, 1, 1))).isInstanceOf(JsonException.class);
    }

    @Test
    void aCodecThatBreaksTheGrammarIsStopped() {
        List<Consumer<JsonWriter>> wrong = List.of(
                out -> { },
                out -> out.beginObject(),
                out -> out.endObject(),
                out -> out.name("a"),
                out -> { out.value(1); out.value(2); },
                out -> { out.beginObject(); out.value(1); },
                out -> { out.beginObject(); out.name("a"); out.name("b"); },
                out -> { out.beginObject(); out.name("a"); out.endObject(); },
                out -> { out.beginArray(); out.name("a"); },
                out -> { out.beginArray(); out.endObject(); });
        for (Consumer<JsonWriter> writing : wrong) {
            assertThatThrownBy(() -> write(writing)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void nestedArraysAndObjects() {
        assertThat(write(out -> {
            out.beginArray();
            out.beginObject();
            out.endObject();
            out.value("a");
            out.beginArray();
            out.endArray();
            out.nullValue();
            out.beginObject();
            out.name("a");
            out.beginArray();
            out.value(1);
            out.value(2);
            out.endArray();
            out.member("b", false);
            out.endObject();
            out.endArray();
        })).isEqualTo("[{},\"a\",[],null,{\"a\":[1,2],\"b\":false}]");
        assertThat(JsonCodec.map(JsonCodec.map(JsonCodec.LONG)).encode(Map.of("a", Map.of("b", 1L))))
                .isEqualTo("{\"a\":{\"b\":1}}");
    }

    @Test
    void integersHaveTheDigitsOfTheJdk() {
        List<Long> numbers = new ArrayList<>(List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE));
        for (long power = 1; power > 0 && power <= 1_000_000_000_000_000_000L; power *= 10) {
            numbers.addAll(List.of(power - 1, power, power + 1, 1 - power, -power, -1 - power));
        }
        assertThat(JsonCodec.list(JsonCodec.LONG).encode(numbers)).isEqualTo(numbers.toString().replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00e4", "\u4e2d", "\ud83d\ude00", "a\u4e2d", "ab\ud83d\ude00\u00e4\u4e2dc", "abc\\\"\u0001"})
    void textsOfAnyLengthAreWhole(String part) {
        // Around the ends of pieces and blocks.
        for (int length : new int[] {1, 255, 256, 257, 509, 510, 511, 512, 1023, 1024, 4_099, 300_000}) {
            String text = part.repeat(length / part.length() + 1);
            List<String> texts = List.of(text, "x", text);
            String json = JsonCodec.list(JsonCodec.STRING).encode(texts);
            assertThat(JsonCodec.list(JsonCodec.STRING).decode(json)).isEqualTo(texts);
            String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0001", "\\u0001");
            assertThat(json).isEqualTo("[\"" + escaped + "\",\"x\",\"" + escaped + "\"]");
        }
    }
}
