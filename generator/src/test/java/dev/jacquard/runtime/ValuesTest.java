package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.json.ByteString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The small values of the kit: collections, headers, bytes, missing fields. */
class ValuesTest {
    @Test
    void immutableListsAreCopiedOnce() {
        List<String> source = new ArrayList<>(List.of("a"));
        List<String> copy = Immutable.list(source);
        source.add("b");
        assertThat(copy).containsExactly("a");
        assertThatThrownBy(() -> copy.add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Immutable.list(copy)).isSameAs(copy);
        assertThat(Immutable.list(null)).isNull();
        List<String> withNull = Immutable.list(Arrays.asList("a", null));
        assertThat(withNull).containsExactly("a", null);
        assertThatThrownBy(() -> withNull.set(0, "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void immutableMapsAreCopiedOnceAndKeepTheirOrder() {
        Map<String, Integer> source = new LinkedHashMap<>();
        source.put("z", 1);
        source.put("a", null);
        Map<String, Integer> copy = Immutable.map(source);
        source.clear();
        assertThat(copy.toString()).isEqualTo("{z=1, a=null}");
        assertThat(copy).isEqualTo(new LinkedHashMap<>(copy)).containsKey("a").doesNotContainKey("b");
        assertThatThrownBy(() -> copy.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.entrySet().iterator().next().setValue(2))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.keySet().remove("z")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Immutable.map(copy)).isSameAs(copy);
        assertThat(Immutable.map(null)).isNull();
    }

    @Test
    void headersDisregardCase() {
        Headers headers = Headers.of("A", "1", "b", "2", "a", "3");
        assertThat(headers.first("a")).isEqualTo("1");
        assertThat(headers.all("A")).containsExactly("1", "3");
        assertThat(headers.all("c")).isEmpty();
        assertThat(headers.first("c")).isNull();
        assertThat(headers.toMap()).isEqualTo(Map.of("a", List.of("1", "3"), "b", List.of("2")));
        assertThat(Headers.of(Map.of("B", List.of("2"), "a", List.of("1", "3")))).isEqualTo(headers)
                .hasSameHashCodeAs(headers);
        assertThatThrownBy(() -> Headers.of("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytesAreEqualByValueAndNotShown() {
        byte[] source = {1, 2, (byte) 0xff};
        ByteString bytes = ByteString.of(source);
        source[0] = 9;
        bytes.toByteArray()[1] = 9;
        assertThat(bytes.toByteArray()).containsExactly(1, 2, 0xff);
        assertThat(bytes.base64()).isEqualTo("AQL/");
        assertThat(ByteString.fromBase64("AQL/")).isEqualTo(bytes).hasSameHashCodeAs(bytes);
        assertThat(ByteString.fromBase64("AQL_")).isEqualTo(bytes);
        assertThat(bytes.size()).isEqualTo(3);
        assertThat(bytes).hasToString("ByteString[3 bytes]");
    }

    @Test
    void allMissingFieldsAreNamed() {
        MissingFields missing =
                new MissingFields().add("id", true).add("code", false).add("timeZone", "time_zone", true);
        assertThat(missing.exception("Pin")).hasMessage("Pin: missing id, timeZone")
                .isInstanceOf(IllegalStateException.class)
                .isInstanceOfSatisfying(MissingFieldsException.class,
                        e -> assertThat(e.fields()).containsExactly("id", "timeZone"));
        assertThatThrownBy(() -> missing.report("Pin", null)).hasMessage("Pin: missing id, timeZone");
        assertThatCode(() -> new MissingFields().add("id", false).report("Pin", null)).doesNotThrowAnyException();
    }
}
