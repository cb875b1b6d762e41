package dev.jacquard.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private record Place(String city, int code, @Nullable List<String> tags) {
        static final JsonCodec<Place> JSON = new Codec();

        Place {
            if (code == 13) {
                throw new IllegalArgumentException("unlucky");
            }
        }

        private static final class Codec extends JsonCodec<Place> {
            @Override
            public Place read(JsonReader in) {
                String city = null;
                int code = 0;
                List<String> tags = null;
                in.beginObject();
                for (String name = in.nextName(); name != null; name = in.nextName()) {
                    switch (name) {
                        case "city" -> city = in.string();
                        case "code" -> code = in.intValue();
                        case "tags" -> tags = in.listOrNull(JsonCodec.STRING);
                        default -> in.skip();
                    }
                }
                if (city == null) {
                    in.missing(List.of("city"));
                }
                return new Place(city, code, tags);
            }

            @Override
            public void write(JsonWriter out, Place value) {
                out.beginObject();
                out.member("city", value.city());
                out.member("code", value.code());
                out.member("tags", value.tags(), JsonCodec.list(JsonCodec.STRING));
                out.endObject();
            }
        }
    }

    @Test
    void membersComeInAnyOrderAndUnknownOnesAreSkipped() {
        String json = "{\"x\":[{\"city\":1},[]],\"tags\":[\"a\"],\"code\":7,"
                + "\"y\":null,\"city\":\"B\\u00fcrglen\",\"z\":1}";
        assertThat(Place.JSON.decode(json)).isEqualTo(new Place("B\u00fcrglen", 7, List.of("a")));
    }

    @Test
    void ofTwoMembersTheLastOneCounts() {
        assertThat(Place.JSON.decode("{\"city\":\"A\",\"city\":\"B\"}").city()).isEqualTo("B");
        assertThat(JsonValue.parse("{\"a\":1,\"a\":2}")).hasToString("{\"a\":2}");
    }

    @Test
    void everyScalarIsRead() {
        assertThat(JsonCodec.STRING.decode("\"a\\n\\ud83d\\ude00\"")).isEqualTo("a\n\ud83d\ude00");
        assertThat(JsonCodec.LONG.decode("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(JsonCodec.INTEGER.decode("2147483647")).isEqualTo(Integer.MAX_VALUE);
        assertThat(JsonCodec.DOUBLE.decode("1e-3")).isEqualTo(0.001);
        assertThat(JsonCodec.DOUBLE.decode("7")).isEqualTo(7.0);
        assertThat(JsonCodec.FLOAT.decode("0.1")).isEqualTo(0.1f);
        assertThat(JsonCodec.BOOLEAN.decode("true")).isTrue();
        assertThat(JsonCodec.BOOLEAN.decode("false")).isFalse();
        assertThat(JsonCodec.BIG_INTEGER.decode("1e30")).isEqualTo(BigInteger.TEN.pow(30));
        assertThat(JsonCodec.DECIMAL.decode("0.10")).isEqualTo(new BigDecimal("0.10"));
        assertThat(JsonCodec.DATE.decode("\"2026-11-01\"")).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(JsonCodec.DATE_TIME.decode("\"2018-06-22T14:32:13Z\""))
                .isEqualTo(OffsetDateTime.parse("2018-06-22T14:32:13Z"));
        assertThat(JsonCodec.UUID.decode("\"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6\""))
                .isEqualTo(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
        assertThat(JsonCodec.URI.decode("\"https://example.com/a?b#c\""))
                .isEqualTo(URI.create("https://example.com/a?b#c"));
        assertThat(JsonCodec.BASE64.decode("\"-_8=\"")).isEqualTo(ByteString.of((byte) 0xfb, (byte) 0xff));
        assertThat(JsonCodec.VALUE.decode("null")).isEqualTo(JsonValue.ofNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "'https://h/a b' https://h/a%20b",
        "https://h/{id}?a=<x|y>#f#g https://h/%7Bid%7D?a=%3Cx%7Cy%3E#f%23g",
        "http://[::1]/a[0] http://[::1]/a%5B0%5D",
        "https://h/50%/%41 https://h/50%25/%41",
        "https://h/ä^ https://h/ä%5E",
        "' https://h/' https://h/",
        "'a b' a%20b"})
    void whatNoUriHoldsIsPercentEncoded(String text, String uri) {
        assertThat(JsonCodec.URI.decode(JsonCodec.STRING.encode(text))).hasToString(uri);
    }

    @ParameterizedTest
    @CsvSource({"5.0,5", "5e0,5", "-0,0", "-0.0,0", "1E+2,100", "0e9999,0"})
    void anIntegerMayBeWrittenWithAFractionThatIsZero(String json, long expected) {
        assertThat(JsonCodec.LONG.decode(json)).isEqualTo(expected);
    }

    @Test
    void aNumberIsTakenForAString() {
        assertThat(JsonCodec.STRING.decode("78701")).isEqualTo("78701");
        assertThat(JsonCodec.STRING.decode("1.50e3")).isEqualTo("1.50e3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "STRING|true|expected a string, found a boolean",
        "STRING|null|expected a string, found null",
        "STRING|{\"a\":1}|expected a string, found an object",
        "STRING|[1]|expected a string, found an array",
        "LONG|\"1\"|expected an integer of 64 bits, found a string",
        "LONG|1.5|expected an integer of 64 bits, found another number",
        "LONG|9223372036854775808|expected an integer of 64 bits, found another number",
        "LONG|1e999999999|expected an integer of 64 bits, found another number",
        "LONG|1e-999999999|expected an integer of 64 bits, found another number",
        "INTEGER|2147483648|expected an integer of 32 bits, found another number",
        "INTEGER|null|expected an integer of 32 bits, found null",
        "DOUBLE|1e400|expected a number in the range of a double, found a larger one",
        "FLOAT|1e39|expected a number in the range of a float, found a larger one",
        "BIG_INTEGER|1e999999999|expected an integer, found a number with a fraction or too many digits",
        "BIG_INTEGER|0.5|expected an integer, found a number with a fraction or too many digits",
        "DECIMAL|1e999999999|expected a decimal number, found one whose exponent is out of range",
        "DECIMAL|1e-999999999|expected a decimal number, found one whose exponent is out of range",
        "BOOLEAN|1|expected a boolean, found a number",
        "BOOLEAN|\"true\"|expected a boolean, found a string",
        "DATE|\"2026-02-30\"|expected a date such as 2026-11-01, found \"2026-02-30\"",
        "DATE|20261101|expected a date, found a number",
        "DATE_TIME|\"now\"|expected a date-time such as 2026-11-01T08:30:00Z, found \"now\"",
        "UUID|\"1-1-1-1-1\"|expected a UUID, found a string that is none",
        "UUID|\"f81d4fae-7dec-11d0-a765-00a0c91e6bfg\"|expected a UUID, found a string that is none",
        "URI|\"http://\"|expected a URI, found a string that is none",
        "BASE64|\"a*\"|expected bytes in base64, found a string that is none"})
    void aValueOfAnotherTypeIsAnError(String codec, String json, String problem) throws Exception {
        JsonCodec<?> codecOfType = (JsonCodec<?>) JsonCodec.class.getField(codec).get(null);
        assertThatThrownBy(() -> codecOfType.decode(json)).isInstanceOf(JsonException.class)
                .hasMessage("$: " + problem);
        // Behind it stands a path that names the place.
        assertThatThrownBy(() -> JsonCodec.list(JsonCodec.map(codecOfType)).decode("[{},{\"k\":" + json + "}]"))
                .hasMessage("$[1].k: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[]|$: expected an object, found an array",
        "{\"code\":1}|$: missing required member \"city\"",
        "{\"city\":\"A\",\"tags\":[\"a\",null]}|$.tags[1]: expected a string, found null",
        "{\"city\":\"A\",\"tags\":{\"a\":1}}|$.tags: expected an array, found an object",
        "{\"city\":{\"x\":{}}}|$.city: expected a string, found an object"})
    void errorsNameThePlace(String json, String message) {
        assertThatThrownBy(() -> Place.JSON.decode(json)).hasMessage(message);
    }

    @Test
    void errorsNameThePlaceInNestedObjects() {
        JsonCodec<Map<String, List<Place>>> codec = JsonCodec.map(JsonCodec.list(Place.JSON));
        assertThatThrownBy(() -> codec.decode("{\"a\":[],\"b\":[{\"city\":\"A\"},{\"code\":1}]}"))
                .hasMessage("$.b[1]: missing required member \"city\"");
        assertThatThrownBy(() -> codec.decode("{\"a b\":[{\"city\":\"A\",\"code\":13}]}"))
                .hasMessage("$[\"a b\"][0]: java.lang.IllegalArgumentException: unlucky")
                .isInstanceOfSatisfying(JsonException.class, e -> assertThat(e.path()).isEqualTo("$[\"a b\"][0]"));
    }

    @Test
    void allMissingMembersAreNamedAtOnce() {
        JsonCodec<Void> codec = new JsonCodec<>() {
            @Override
            public Void read(JsonReader in) {
                in.skip();
                in.missing(List.of("a", "b"));
                return null;
            }

            @Override
            public void write(JsonWriter out, Void value) {
                out.nullValue();
            }
        };
        assertThatThrownBy(() -> codec.decode("{}")).hasMessage("$: missing required members \"a\", \"b\"");
        assertThat(codec.decode("{}".getBytes(StandardCharsets.UTF_8), true)).isNull();
    }

    @Test
    void aLongOrHostilePathIsShortened() {
        String name = "x".repeat(5_000);
        String json = ("{\"" + name + "\":").repeat(100) + "1" + "}".repeat(100);
        assertThatThrownBy(() -> decodeDeep(json)).satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1_300));
        assertThatThrownBy(() -> JsonCodec.map(JsonCodec.LONG).decode("{\"a\\n\\u202e\":true}"))
                .hasMessageNotContaining("\n").hasMessageStartingWith("$[\"a\\n");
    }

    private static void decodeDeep(String json) {
        JsonCodec<Object> codec = new JsonCodec<>() {
            @Override
            public Object read(JsonReader in) {
                in.beginObject();
                return in.nextName() != null && in.peek() == JsonReader.Kind.OBJECT ? read(in) : in.string().charAt(9);
            }

            @Override
            public void write(JsonWriter out, Object value) {
                out.nullValue();
            }
        };
        codec.decode(json);
    }

    @Test
    void aLenientReaderToleratesNullAndStrings() {
        assertThat(lenient(JsonCodec.STRING, "null")).isNull();
        assertThat(lenient(JsonCodec.LONG, "null")).isZero();
        assertThat(lenient(JsonCodec.DOUBLE, "null")).isZero();
        assertThat(lenient(JsonCodec.BOOLEAN, "null")).isFalse();
        assertThat(lenient(JsonCodec.DATE, "null")).isNull();
        assertThat(lenient(JsonCodec.list(JsonCodec.LONG), "null")).isNull();
        assertThat(lenient(JsonCodec.map(JsonCodec.LONG), "null")).isNull();
        assertThat(lenient(JsonCodec.LONG, "\"12\"")).isEqualTo(12);
        assertThat(lenient(JsonCodec.DOUBLE, "\"1.5\"")).isEqualTo(1.5);
        assertThat(lenient(JsonCodec.DECIMAL, "\"1.50\"")).isEqualTo(new BigDecimal("1.50"));
        assertThat(lenient(JsonCodec.BOOLEAN, "\"true\"")).isTrue();
        assertThat(lenient(JsonCodec.DATE_TIME, "\"2026-11-01T08:30:00\""))
                .isEqualTo(OffsetDateTime.parse("2026-11-01T08:30:00Z"));
        assertThat(lenient(Place.JSON, "{}")).isEqualTo(new Place(null, 0, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"LONG|\"x\"", "LONG|\"1.5\"", "LONG|true", "LONG|[]", "DOUBLE|\"NaN\"",
        "BOOLEAN|\"yes\"", "BOOLEAN|1", "STRING|true", "STRING|{}", "DOUBLE|\"1e999999999\"", "DATE|\"x\""})
    void aLenientReaderStillRefuses(String codec, String json) throws Exception {
        JsonCodec<?> codecOfType = (JsonCodec<?>) JsonCodec.class.getField(codec).get(null);
        assertThatThrownBy(() -> lenient(codecOfType, json)).isInstanceOf(JsonException.class)
                .hasMessageStartingWith("$: expected");
    }

    private static <T> T lenient(JsonCodec<T> codec, String json) {
        return codec.decode(json.getBytes(StandardCharsets.UTF_8), true);
    }

    @Test
    void nullIsReadWhereTheCodecAllowsIt() {
        JsonCodec<List<Long>> codec = JsonCodec.list(JsonCodec.nullable(JsonCodec.LONG));
        assertThat(codec.decode("[1,null]")).isEqualTo(Arrays.asList(1L, null));
        assertThat(codec.encode(Arrays.asList(1L, null))).isEqualTo("[1,null]");
        assertThat(JsonCodec.map(JsonCodec.nullable(JsonCodec.STRING)).decode("{\"a\":null}")).containsEntry("a", null);
    }

    @Test
    void collectionsAreUnmodifiableAndInOrder() {
        List<Long> list = JsonCodec.list(JsonCodec.LONG).decode("[2,1]");
        Map<String, Long> map = JsonCodec.map(JsonCodec.LONG).decode("{\"z\":2,\"a\":1,\"m\":0}");
        assertThat(list).containsExactly(2L, 1L);
        assertThat(map.keySet()).containsExactly("z", "a", "m");
        assertThatThrownBy(() -> list.add(1L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.put("a", 1L)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void bytesAndStreamsAreReadTooWithABom() {
        byte[] bytes = "\ufeff[\"\u00fc\"]".getBytes(StandardCharsets.UTF_8);
        assertThat(JsonCodec.VALUE.decode(bytes)).hasToString("[\"\u00fc\"]");
        assertThat(JsonCodec.VALUE.decode(new ByteArrayInputStream(bytes))).hasToString("[\"\u00fc\"]");
        assertThat(JsonValue.parse("\ufeff[]")).hasToString("[]");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> JsonCodec.VALUE.decode(broken)).isInstanceOf(JsonException.class)
                .hasMessageContaining("the text cannot be read: gone");
    }
}
