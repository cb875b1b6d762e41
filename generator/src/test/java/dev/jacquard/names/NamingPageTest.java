package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the tables of {@code docs/naming.md} true. */
class NamingPageTest {
    static List<List<String>> names() throws IOException {
        return rows("| in the document |");
    }

    static List<List<String>> places() throws IOException {
        return rows("| place |");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTextBecomesTheNamesOfThePage(List<String> row) {
        String text = row.get(0);
        Names types = new Apis().object(text).names();
        Names members = new Apis().object("Values", text).names();
        Names constants = new Apis().strings("Values", text).names();

        assertThat(types.type(Apis.schema(text)).simpleName()).isEqualTo(row.get(1));
        assertThat(members.member(Apis.schema("Values"), MemberKey.property(text))).isEqualTo(row.get(2));
        assertThat(constants.constant(Apis.schema("Values"), 0)).isEqualTo(row.get(3));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aSchemaWithoutAKeyIsCalledAsOnThePage(List<String> row) {
        assertThat(TypeStemsTest.names(row.get(0))).containsExactly(row.get(1));
    }

    /** The rows of the table with this heading, without the marks of code. */
    private static List<List<String>> rows(String heading) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/naming.md"));
        int start = 0;
        while (!lines.get(start).startsWith(heading)) {
            start++;
        }
        return lines.subList(start + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
    }
}
