package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.RecordedRequest;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Each style of each place with each kind of value, on the wire. The table has a row for each: place, style, exploded
 * or not, kind, and what is sent.
 */
class ParameterMatrixTest extends LoopbackTest {
    private static final Path TABLE = Path.of("src/test/resources/parameters/matrix.tsv");

    private static final List<String> PLACES = List.of(
            "path simple", "path label", "path matrix", "query form", "query spaceDelimited", "query pipeDelimited",
            "query deepObject", "header simple", "cookie form", "cookie cookie");

    /** Schema by kind. */
    private static final Map<String, String> KINDS = kinds();

    private static final GeneratedClient CLIENT = Woven.yaml(document()).compile();

    ParameterMatrixTest() {
        super(CLIENT);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("text", "{type: string}");
        kinds.put("blank", "{type: string}");
        kinds.put("number", "{type: number}");
        kinds.put("integer", "{type: integer}");
        kinds.put("boolean", "{type: boolean}");
        kinds.put("enum", "{$ref: '#/components/schemas/Colour'}");
        kinds.put("moment", "{type: string, format: date-time}");
        kinds.put("list", "{type: array, items: {type: string}}");
        kinds.put("numbers", "{type: array, items: {type: number}}");
        kinds.put("object", "{$ref: '#/components/schemas/Flat'}");
        kinds.put("nested", "{$ref: '#/components/schemas/Nested'}");
        kinds.put("map", "{type: object, additionalProperties: {type: string}}");
        kinds.put("union", "{$ref: '#/components/schemas/Either'}");
        kinds.put("nothing", "{type: string}");
        kinds.put("none", "{type: array, items: {type: string}}");
        return kinds;
    }

    private static @Nullable Object value(String kind) {
        return switch (kind) {
            case "text" -> "a b,c";
            case "blank" -> "";
            case "number" -> 1.0e7;
            case "integer" -> 100_000_000_000L;
            case "boolean" -> true;
            case "enum" -> CLIENT.decode("Colour", "\"light blue\"");
            case "moment" -> OffsetDateTime.parse("2026-11-01T08:30:00+01:00");
            case "list" -> List.of("blue", "b c", "d&e");
            case "numbers" -> List.of(0.5, 1.0e7);
            case "object" -> CLIENT.decode("Flat", "{\"R\":100,\"G\":2.0e8}");
            case "nested" -> CLIENT.decode("Nested", "{\"a\":{\"b\":1},\"c\":[\"x\",\"y\"]}");
            case "map" -> Map.of("k 1", "v&1");
            case "union" -> CLIENT.decode("Either", "5");
            case "none" -> List.of();
            default -> null;
        };
    }

    private static String document() {
        StringBuilder paths = new StringBuilder();
        for (String place : PLACES) {
            for (boolean explode : new boolean[] {false, true}) {
                if (place.startsWith("path")) {
                    KINDS.keySet().forEach(kind -> operation(paths, place, explode, List.of(kind)));
                } else {
                    operation(paths, place, explode, KINDS.keySet());
                }
            }
        }
        return """
                openapi: 3.2.0
                info: {title: Matrix, version: '1'}
                components:
                  schemas:
                    Colour: {type: string, enum: [light blue, black]}
                    Flat: {type: object, properties: {R: {type: integer}, G: {type: number}}}
                    Nested:
                      type: object
                      properties:
                        a: {type: object, properties: {b: {type: integer}}}
                        c: {type: array, items: {type: string}}
                    Either: {oneOf: [{type: integer}, {type: boolean}]}
                paths:
                """ + paths;
    }

    private static void operation(StringBuilder paths, String place, boolean explode, Collection<String> kinds) {
        String in = place.substring(0, place.indexOf(' '));
        String name = name(place, explode, kinds.size() == 1 ? kinds.iterator().next() : "");
        paths.append("  /").append(name);
        kinds.forEach(kind -> paths.append(in.equals("path") ? "/{" + kind + "}" : ""));
        paths.append(":\n    get:\n      operationId: ").append(name).append("\n      parameters:\n");
        for (String kind : kinds) {
            paths.append("        - {name: ").append(kind).append(", in: ").append(in)
                    .append(", style: ").append(place.substring(place.indexOf(' ') + 1))
                    .append(", explode: ").append(explode).append(in.equals("path") ? ", required: true" : "")
                    .append(", schema: ").append(KINDS.get(kind)).append("}\n");
        }
        paths.append("      responses: {'204': {description: Nothing}}\n");
    }

    private static String name(String place, boolean explode, String kind) {
        return place.replace(" ", "").toLowerCase(Locale.ROOT) + (explode ? "exploded" : "joined") + kind;
    }

    private String sent(String place, boolean explode, String kind) {
        String name = name(place, explode, place.startsWith("path") ? kind : "");
        int before = server.requests().size();
        try {
            OperationCall call = connection.operation(name);
            Object value = value(kind);
            (value == null ? call.setNull(member(kind)) : call.set(member(kind), value)).execute();
        } catch (RuntimeException e) {
            assertThat(server.requests()).hasSize(before);
            return "refused";
        }
        RecordedRequest request = server.request();
        if (place.startsWith("header") || place.startsWith("cookie")) {
            List<String> lines = request.header(place.startsWith("header") ? kind : "Cookie");
            return lines.isEmpty() ? "nothing is sent" : String.join(" and ", lines);
        }
        String rest = request.target().substring(1 + name.length());
        return rest.isEmpty() ? "nothing is sent" : rest;
    }

    private static String member(String kind) {
        return kind.equals("boolean") || kind.equals("enum") ? kind + "_" : kind;
    }

    @Test
    void writesEachAsTheTableSays() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String place : PLACES) {
            for (boolean explode : new boolean[] {false, true}) {
                for (String kind : KINDS.keySet()) {
                    String start = place.replace(' ', '\t') + '\t' + (explode ? "exploded" : "joined") + '\t' + kind;
                    rows.add(start + '\t' + sent(place, explode, kind));
                }
            }
        }
        assertThat(rows).isEqualTo(Files.readAllLines(TABLE));
    }
}
