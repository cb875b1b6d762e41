package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.escape.Identifier;
import dev.jacquard.testing.Setting;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of {@code names/table.tsv}: a text, and what is made of it where nothing else has the name. */
class NameTableTest {
    private static final List<List<String>> TABLE = NameTable.read("/names/table.tsv");

    /** What one text becomes. */
    private record Made(String type, String member, String constant, String packageSegment) {
        static Made of(String text) {
            Names names = new Apis().title(text).object(text).names();
            Names members = new Apis().object("Values", text).names();
            Names constants = new Apis().strings("Values", text).names();
            String invoker = names.packages().invoker();
            return new Made(
                    names.type(Apis.schema(text)).simpleName(),
                    members.member(Apis.schema("Values"), MemberKey.property(text)),
                    constants.constant(Apis.schema("Values"), 0),
                    invoker.substring(invoker.lastIndexOf('.') + 1));
        }
    }

    static List<List<String>> rows() {
        return TABLE;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("rows")
    void aTextBecomesItsNames(List<String> row) {
        Made expected = new Made(row.get(1), row.get(2), row.get(3), row.get(4));

        assertThat(Made.of(row.get(0))).as(row.get(0)).isEqualTo(expected);
        assertThat(Setting.turkish(() -> Made.of(row.get(0)))).as(row.get(0)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("rows")
    void theNamesAreLegalAndFitIntoFileNames(List<String> row) {
        Identifier.ofType(row.get(1));
        for (String name : row.subList(1, 5)) {
            assertThat(Identifier.isLegal(name)).as(name).isTrue();
            assertThat((name + "$" + name + ".class").getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        }
    }

    @Test
    void allTextsTogetherGetNamesOfTheirOwn() {
        String[] texts = TABLE.stream().map(row -> row.get(0)).toArray(String[]::new);
        Apis apis = new Apis().object("All", texts).strings("Every", texts);
        Set<String> schemas = new HashSet<>(List.of("All", "Every"));
        Arrays.stream(texts).filter(schemas::add).forEach(apis::object);

        Names names = apis.names();

        assertDistinctFiles(names.types().values().stream().map(ClassName::simpleName).toList());
        assertThat(names.members().get(Apis.schema("All")).values()).hasSize(texts.length).doesNotHaveDuplicates();
        assertThat(names.constants().get(Apis.schema("Every"))).hasSize(texts.length).doesNotHaveDuplicates();
        names.constants().get(Apis.schema("Every")).forEach(Identifier::of);
        names.members().get(Apis.schema("All")).values().forEach(Identifier::of);
    }

    /** {@code Name.JSON} would be looked for in the variable, not in the class (JLS 6.4.2). */
    @ParameterizedTest
    @ValueSource(strings = {"5G", "网络"})
    void noMemberIsSpelledLikeAClass(String text) {
        Names names = new Apis().object(text, text).names();

        assertThat(names.member(Apis.schema(text), MemberKey.property(text)))
                .isEqualTo(names.type(Apis.schema(text)).simpleName() + "_");
    }

    @Test
    void theTableIsLong() {
        assertThat(TABLE).hasSizeGreaterThanOrEqualTo(150);
        assertThat(TABLE).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    private static void assertDistinctFiles(Collection<String> names) {
        Map<String, String> folded = new HashMap<>();
        for (String name : names) {
            String upper = name.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
            assertThat(folded.put(upper, name)).as(name).isNull();
        }
    }
}
