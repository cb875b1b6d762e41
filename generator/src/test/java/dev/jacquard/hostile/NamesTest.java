package dev.jacquard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.names.MemberKey;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.Described;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Json;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Setting;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that are no Java names, all in one document: as schemas, properties, parameters, tags and operations. */
class NamesTest {
    static List<Arguments> names() throws IOException {
        JsonNode kinds = Json.read(Files.readString(Path.of("src/test/resources/specs/hostile/names.json")));
        List<Arguments> arguments = new ArrayList<>();
        kinds.properties().forEach(kind -> {
            List<String> names = new ArrayList<>();
            kind.getValue().forEach(name -> names.add(name.asText()));
            arguments.add(Arguments.of(kind.getKey(), names));
        });
        return arguments;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void becomeJavaNames(String kind, List<String> names) throws Exception {
        HostileDocument document = document(names);
        Woven woven = document.weave();
        assertThat(woven.errors()).isEmpty();
        assertThat(Setting.turkish(document::weave).files()).isEqualTo(woven.files());
        assertPathsAreTame(woven);

        GeneratedClient client = woven.compile();
        client.loadAll();
        Described described = document.describe();
        for (String name : names) {
            ObjectNode example = Json.object();
            properties(names, name).forEach(member -> example.put(member, "value of " + member));
            String model = described.names().type(Pointer.of("/components/schemas").child(name)).simpleName();
            Json.assertEqual(client.roundTrip(model, example.toString()), example.toString());
        }
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            assertQueryArrives(names, described.api().operations().get(0), described, connection, server);
        }
    }

    /** Each name as query parameter arrives under its name. */
    private static void assertQueryArrives(
            List<String> names,
            Operation operation,
            Described described,
            Connection connection,
            LoopbackServer server) {
        server.answer(200, "application/json", "{}");
        OperationCall call = connection.operation(
                described.names().accessor(operation.tag()), described.names().method(operation.pointer()));
        for (String name : names) {
            call.set(described.names().member(operation.pointer(), new MemberKey("query", name)), "v");
        }
        call.execute();
        String[] pairs = server.request().target().split("\\?", 2)[1].split("&");
        List<String> arrived = new ArrayList<>();
        for (String pair : pairs) {
            assertThat(pair).endsWith("=v");
            arrived.add(URLDecoder.decode(pair.substring(0, pair.length() - 2), StandardCharsets.UTF_8));
        }
        assertThat(arrived).isEqualTo(names);
    }

    /** What every file system can hold, apart from each other where capitals make no difference. */
    private static void assertPathsAreTame(Woven woven) {
        List<String> folded = woven.files().keySet().stream()
                .map(path -> path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .toList();
        assertThat(folded).doesNotHaveDuplicates();
        for (String path : woven.files().keySet()) {
            for (String segment : path.split("/")) {
                assertThat(segment).doesNotMatch("|\\.+|.*[\\\\:\\p{Cntrl} ].*|.*\\.");
                assertThat(segment).doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
                assertThat(segment.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(240);
            }
        }
    }

    private static HostileDocument document(List<String> names) {
        HostileDocument document = HostileDocument.json("""
                {"openapi": "3.1.1", "info": {"title": "Names", "version": "1"},
                 "servers": [{"url": "https://example.com"}], "paths": {}, "components": {"schemas": {}}}""");
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        ObjectNode paths = (ObjectNode) document.at("/paths");
        int number = 0;
        for (String name : names) {
            ObjectNode properties = schemas.putObject(name).put("type", "object").putObject("properties");
            properties(names, name).forEach(property -> properties.putObject(property).put("type", "string"));
            ObjectNode operation = paths.putObject("/p" + number++).putObject("get").put("operationId", name);
            operation.putArray("tags").add(name);
            ObjectNode responses = operation.putObject("responses");
            for (String status : List.of("200", "400")) {
                ObjectNode content = responses.putObject(status).put("description", name).putObject("content");
                content.putObject("application/json").putObject("schema").put("$ref", reference(name));
            }
            if (number == 1) {
                ArrayNode parameters = operation.putArray("parameters");
                for (String in : List.of("query", "header", "cookie")) {
                    for (String each : names) {
                        ObjectNode parameter = parameters.addObject().put("name", each).put("in", in);
                        parameter.putObject("schema").put("type", "string");
                    }
                }
            }
        }
        return document;
    }

    /** The properties of a schema: one of its own name, and in the first all others too. */
    private static List<String> properties(List<String> names, String schema) {
        return schema.equals(names.get(0)) ? names : List.of(schema);
    }

    private static String reference(String name) {
        return "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1").replace("%", "%25");
    }
}
