package dev.jacquard.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1,2.50,-0,1e2,true,false,null,\"x\\n\"],\"b\":{}}", "[]", "1E400", "\"\"",
        "0.1000000000000000055511151231257827", "123456789012345678901234567890"})
    void whatIsReadIsWrittenAgainAsItWas(String json) {
        assertThat(JsonValue.parse(json)).hasToString(json);
    }

    @Test
    void valuesAreEqualByValue() {
        JsonValue value = JsonValue.parse("{\"a\":[1,\"x\",true,null],\"b\":2}");
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("b", JsonValue.of(2));
        members.put("a", JsonValue.array(
                List.of(JsonValue.of(1), JsonValue.of("x"), JsonValue.of(true), JsonValue.ofNull())));
        assertThat(JsonValue.object(members)).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(JsonValue.parse("1")).isNotEqualTo(JsonValue.parse("1.0")).isNotEqualTo(JsonValue.of("1"));
    }

    @Test
    void membersAndItemsDoNotChange() {
        Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", JsonValue.of(1)));
        JsonObject object = JsonValue.object(members);
        members.clear();
        assertThat(object.get("a")).isEqualTo(JsonValue.of(1));
        assertThat(object.get("b")).isNull();
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        JsonArray array = (JsonArray) JsonValue.parse("[1]");
        assertThatThrownBy(() -> array.items().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void numbersKeepTheirLiteral() {
        JsonNumber number = (JsonNumber) JsonValue.parse("1.50");
        assertThat(number.literal()).isEqualTo("1.50");
        assertThat(number.decimalValue()).isEqualTo(new BigDecimal("1.50"));
        assertThat(number.doubleValue()).isEqualTo(1.5);
        assertThat(JsonValue.of(1e7)).hasToString("1.0E7");
        assertThat(JsonValue.of(new BigDecimal("1E+3")).longValue()).isEqualTo(1_000);
        assertThatThrownBy(number::longValue).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new JsonNumber("1e999999999").decimalValue()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> JsonValue.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "1.", ".1", "1e", "1e+", "+1", "0x1", "1 ", "1,\"x\":2", "NaN", "\u0661"})
    void aNumberIsWhatJsonSays(String literal) {
        assertThatThrownBy(() -> new JsonNumber(literal)).isInstanceOf(IllegalArgumentException.class);
    }
}
