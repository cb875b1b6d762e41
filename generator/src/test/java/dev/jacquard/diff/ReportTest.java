package dev.jacquard.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The forms of a report. */
class ReportTest {
    private static final Version BEFORE = ChangesTest.version(Change.before());

    private static Report report(String from, String to) {
        return Comparison.of(BEFORE, ChangesTest.version(Change.before().replace(from, to)));
    }

    @Test
    void isJsonForPrograms() throws Exception {
        JsonNode json = new ObjectMapper().readTree(Json.text(report("        age: {type: integer, maximum: 100}\n", "")));
        assertThat(json.path("breaking").asBoolean()).isTrue();
        assertThat(json.path("versionStep").asText()).isEqualTo("major");
        JsonNode first = json.path("changes").path(0);
        assertThat(first.path("what").asText()).isEqualTo("property");
        assertThat(first.path("name").asText()).isEqualTo("Pet.age");
        assertThat(first.path("pointer").asText()).isEqualTo("#/components/schemas/Pet/properties/age");
        assertThat(first.path("effects").toString()).isEqualTo("[\"source-breaking\",\"binary-breaking\"]");
        assertThat(first.path("java").path(0).path("before").asText()).isEqualTo("@Nullable Long Pet.age()");
        assertThat(first.path("java").path(0).path("after").isNull()).isTrue();
    }

    @Test
    void isMarkdownForReaders() {
        String page = Markdown.page(report("name: limit", "name: most"));
        assertThat(page).startsWith("""
                # Changes from `1.0.0` to `1.0.0`

                """);
        assertThat(page).contains("""
                ## Source-breaking: callers must be changed

                ### `GET /pets`

                - parameter `PetsApi.listPets.limit`: is gone""").contains("""
                  ```diff
                  - @Nullable Integer ListPetsRequest.limit()
                  - ListPetsRequest.Builder ListPetsRequest.Builder.limit(@Nullable Integer limit)
                  ```
                """);
        assertThat(page).contains("Suggested version step: **major**.");
    }

    @Test
    void fitsIntoThreeLines() {
        assertThat(Console.summary(report("[dog, cat]", "[dog, cat, bird]"))).containsExactly(
                "changes: 1 safe", "safe: value Kind.BIRD is new", "version step: minor");
    }

    @Test
    void cannotBeSteeredByADocument() {
        Report report = report(
                "version: 1.0.0", "version: \"2 <script>x</script> [a](javascript:b) ``` \\u202e \\u001b[2J\"");
        String page = Markdown.page(report);
        // Of code nothing is interpreted; its fence is longer than any run of backticks in it.
        assertThat(page).startsWith("# Changes from `1.0.0` to ````2 <script>x</script> [a](javascript:b) ``` ");
        assertThat(page.substring(page.indexOf('\n'))).doesNotContain("<script>").doesNotContain("](javascript");
        assertThat(page).doesNotContain("\u202e").doesNotContain("\u001b");
        assertThat(String.join("\n", Console.lines(report))).doesNotContain("\u202e").doesNotContain("\u001b");
    }
}
