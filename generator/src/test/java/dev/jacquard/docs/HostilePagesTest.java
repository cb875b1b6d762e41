package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jacquard.escape.HostileStrings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a document says stays in its cell, section or sample: pages have the shape that they have for harmless text. */
class HostilePagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Rendered hostile;
    private static Rendered harmless;

    @BeforeAll
    static void render() throws IOException {
        List<String> same = new ArrayList<>();
        HostileStrings.ALL.forEach(each -> same.add("words"));
        hostile = Rendered.whole(document(HostileStrings.ALL));
        harmless = Rendered.whole(document(same));
    }

    /** An operation for each string, with the string in all places that a page shows. */
    private static String document(List<String> strings) throws IOException {
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.1");
        root.putObject("info").put("title", "Pet Shop").put("version", "1");
        types(root.putObject("components").putObject("schemas"), strings);
        ObjectNode paths = root.putObject("paths");
        for (int i = 0; i < strings.size(); i++) {
            operation(paths.putObject("/x" + i).putObject("post"), i, strings.get(i));
        }
        root.putArray("tags").addObject().put("name", "Pets").put("description", String.join("\n\n", strings));
        return JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(root);
    }

    /** For each string an enum, a union, a map and a model, all deprecated for the reason that the string is. */
    private static void types(ObjectNode schemas, List<String> strings) {
        for (int i = 0; i < strings.size(); i++) {
            // One long text in each place of a page is enough: operations have them.
            String text = strings.get(i).length() > 1000 ? "long" : strings.get(i);
            ObjectNode listed = schemas.putObject("Listed" + i).put("type", "string").put("description", text);
            listed.putArray("enum").add(text).add("other");
            listed.putArray("x-enum-descriptions").add(text).add(text);
            ObjectNode union = schemas.putObject("Union" + i).put("title", "Union" + i).put("description", text);
            union.putArray("oneOf").addObject().put("type", "string").put("description", text).put("const", text);
            ((ArrayNode) union.get("oneOf")).addObject().put("type", "integer").put("description", text);
            ObjectNode model = schemas.putObject("Model" + i).put("type", "object").put("summary", text);
            model.put("deprecated", true).put("x-deprecated-reason", text).put("x-speakeasy-deprecation-message", text);
            ObjectNode properties = model.putObject("properties");
            properties.putObject("fixed").put("const", text);
            properties.putObject("pattern").put("type", "string").put("pattern", text).put("default", text);
            properties.putObject("listed").put("$ref", "#/components/schemas/Listed" + i);
            properties.putObject("union").put("$ref", "#/components/schemas/Union" + i);
            ObjectNode map = properties.putObject("map").put("type", "object").put("description", text);
            map.putObject("additionalProperties").put("type", "string").put("description", text);
            map.putArray("examples").addObject().put(text.length() > 1000 ? "long" : text, text);
            model.putObject("externalDocs").put("url", "https://example.com/?q=" + i).put("description", text);
        }
    }

    private static void operation(ObjectNode operation, int number, String text) {
        operation.put("operationId", "op" + number).put("summary", text).put("description", text);
        operation.putArray("tags").add("Pets");
        operation.put("deprecated", true).putObject("externalDocs").put("url", "https://example.com").put("description", text);
        ObjectNode parameter = operation.putArray("parameters").addObject();
        parameter.put("name", "q").put("in", "query").put("description", text).put("example", text);
        parameter.putObject("schema").put("type", "string");
        ObjectNode body = operation.putObject("requestBody").put("description", text);
        ObjectNode media = body.putObject("content").putObject("application/json");
        model(media.putObject("schema"), text);
        // Two names of examples, so that the headings of samples show them.
        media.putObject("examples").putObject("a").putObject("value").put("p", text);
        ObjectNode named = (ObjectNode) media.get("examples");
        named.putObject("b " + (text.length() > 1000 ? "long" : text)).putObject("value").putArray("list").add(text);
        ObjectNode responses = operation.putObject("responses");
        ObjectNode success = responses.putObject("200").put("description", text);
        success.putObject("content").putObject("application/json").putObject("schema")
                .put("$ref", "#/components/schemas/Model" + number);
        ObjectNode header = success.putObject("headers").putObject("X-Text").put("description", text);
        header.putObject("schema").put("type", "string").put("example", text);
        ObjectNode error = responses.putObject("400").put("description", text);
        error.putObject("content").putObject("application/json").putObject("schema").put("type", "array");
    }

    private static void model(ObjectNode schema, String text) {
        schema.put("type", "object").put("description", text);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("p").put("type", "string").put("description", text).putArray("examples").add(text);
        ObjectNode list = properties.putObject("list").put("type", "array").put("deprecated", true);
        list.put("description", text).putObject("items").put("type", "string");
        list.putArray("examples").addArray().add(text);
    }

    @Test
    void pagesHaveTheHeadingsOfHarmlessOnes() {
        assertThat(hostile.pages().keySet()).isEqualTo(harmless.pages().keySet());
        hostile.pages().forEach((path, text) -> assertThat(shape(PageReader.read(text).headings))
                .as(path)
                .isEqualTo(shape(PageReader.read(harmless.page(path)).headings)));
    }

    /** Headings without the names of examples, which are the document's. */
    private static List<String> shape(List<String> headings) {
        return headings.stream()
                .map(heading -> heading.startsWith("3 Example Usage: b ") ? "3 Example Usage: b" : heading)
                .toList();
    }

    @Test
    void tablesHaveTheShapeOfHarmlessOnes() {
        for (Map.Entry<String, String> page : hostile.pages().entrySet()) {
            List<List<List<String>>> tables = ours(page.getValue());
            List<List<List<String>>> expected = ours(harmless.page(page.getKey()));
            assertThat(tables).as(page.getKey()).hasSameSizeAs(expected);
            for (int i = 0; i < tables.size(); i++) {
                int columns = tables.get(i).get(0).size();
                assertThat(tables.get(i)).as(page.getKey()).hasSameSizeAs(expected.get(i));
                assertThat(tables.get(i)).as(page.getKey()).allSatisfy(row -> assertThat(row).hasSize(columns));
            }
        }
    }

    /** The tables that are not the document's own. */
    private static List<List<List<String>>> ours(String page) {
        return TableReader.tables(page).stream()
                .filter(table -> table.get(0).get(0).matches(" (Field|Parameter|Error Type|Name|Result) *"))
                .toList();
    }

    @Test
    void noRawHtmlAndNoLinkThatRuns() {
        hostile.pages().forEach((path, text) -> {
            PageReader page = PageReader.read(text);
            assertThat(page.html).as(path).allSatisfy(html ->
                    assertThat(html).matches("<br/>|</?code>|(?s)<pre><code>[^<>]*</code></pre>"));
            assertThat(page.links).as(path).allSatisfy(link ->
                    assertThat(link).matches("(https?://|mailto:|\\.\\./models/|\\.\\./apis/|#).*"));
        });
        assertThat(Links.broken(hostile.pages())).isEmpty();
    }

    /** The words of P20 to P24 are read on the page as they stand in the document, in the cell that they were put in. */
    @Test
    void wordsStayInTheirCell() {
        for (int i = 0; i < HostileStrings.ALL.size(); i++) {
            String text = HostileStrings.ALL.get(i).length() > 1000 ? "long" : HostileStrings.ALL.get(i);
            assertThat(rows("Model" + i, "2 Fields")).as("members for %s", text).hasSize(5);
            List<List<String>> values = rows("Listed" + i, "2 Values");
            assertThat(values).as("values for %s", text).hasSize(2);
            assertThat(words(values.get(0).get(1))).isEqualTo(words(text));
            assertThat(values.get(1).get(1)).isEqualTo("other");
        }
    }

    private static List<List<String>> rows(String model, String section) {
        List<PageTable> tables = PageReader.read(hostile.page("models/" + model + ".md")).tables.stream()
                .filter(table -> table.section().equals(section))
                .toList();
        assertThat(tables).as(model).hasSize(1);
        assertThat(tables.get(0).uneven()).isEmpty();
        return tables.get(0).rows();
    }

    /** A text without what no page shows: blanks in a row, line ends, control characters. */
    private static String words(String text) {
        return text.replaceAll("[\\s\\p{C}\u2028\u2029\ufffd]+", "");
    }

    @Test
    void samplesCompileAndHoldNothingButData() {
        List<String> samples = PageReader.read(hostile.page("apis/PetsApi.md")).samples;
        assertThat(samples).hasSize(2 * HostileStrings.ALL.size());
        assertThat(Compilation.messages(hostile, samples)).isEmpty();
    }
}
