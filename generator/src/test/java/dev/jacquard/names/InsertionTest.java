package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.jacquard.api.Api;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.read.Document;
import dev.jacquard.read.ReadOptions;
import dev.jacquard.read.Reader;
import dev.jacquard.read.Sources;
import dev.jacquard.translate.Selection;
import dev.jacquard.translate.Translator;
import dev.jacquard.translate.TypeMappings;
import dev.jacquard.translate.UnknownProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A document to which anything is added, anywhere: an element of a list or a member of a map, one at a time. What was there
 * keeps its names, if they are recorded. Things are known again by their descriptions, since their places change.
 */
class InsertionTest {
    private static final Path DOCUMENT = Path.of("src/test/resources/names/growing.yaml");
    private static final Set<String> HOLDERS = Set.of(
            "oneOf", "anyOf", "allOf", "parameters", "enum", "prefixItems", "properties", "schemas", "paths", "responses",
            "content");

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> whatIsAddedRenamesNothing() throws IOException {
        JsonNode whole = new ObjectMapper(new YAMLFactory()).readTree(DOCUMENT.toFile());
        List<String> removable = new ArrayList<>();
        collect(whole, "", removable);
        assertThat(removable).hasSizeGreaterThan(60);
        Api grown = api(whole);
        assertThat(grown).isNotNull();
        List<DynamicTest> tests = new ArrayList<>();
        for (String place : removable) {
            tests.add(DynamicTest.dynamicTest(place, () -> {
                Api before = api(without(whole, place));
                if (before != null) {
                    Names recorded = named(before, "");
                    Map<String, String> given = described(before, recorded);
                    Map<String, String> now =
                            described(grown, named(grown, NamesFile.print(recorded.all())));
                    List<String> renamed = new ArrayList<>();
                    given.forEach((thing, name) -> {
                        if (now.containsKey(thing) && !name.equals(now.get(thing))) {
                            renamed.add(thing + " was " + name + ", is " + now.get(thing));
                        }
                    });
                    assertThat(renamed).isEmpty();
                }
            }));
        }
        return tests;
    }

    private static void collect(JsonNode node, String place, List<String> removable) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                String at = place + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                if (HOLDERS.contains(member.getKey())) {
                    children(member.getValue(), at, removable);
                }
                collect(member.getValue(), at, removable);
            });
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), place + "/" + i, removable);
            }
        }
    }

    private static void children(JsonNode holder, String place, List<String> removable) {
        if (holder instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(
                    name -> removable.add(place + "/" + name.replace("~", "~0").replace("/", "~1")));
        } else {
            for (int i = 0; i < holder.size(); i++) {
                removable.add(place + "/" + i);
            }
        }
    }

    private static JsonNode without(JsonNode whole, String place) {
        JsonNode copy = whole.deepCopy();
        int end = place.lastIndexOf('/');
        String token = place.substring(end + 1).replace("~1", "/").replace("~0", "~");
        JsonNode holder = copy.at(place.substring(0, end));
        if (holder instanceof ArrayNode array) {
            array.remove(Integer.parseInt(token));
        } else {
            ((ObjectNode) holder).remove(token);
        }
        return copy;
    }

    /** The API of a document; null if the document refers to what was taken away. */
    private @Nullable Api api(JsonNode tree) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.json"), tree.toString());
        Diagnostics diagnostics = new Diagnostics();
        Document document = Reader.read(file, ReadOptions.defaults(), new Sources(), diagnostics);
        return document == null || diagnostics.failed()
                ? null
                : Translator.translate(
                        document.openApi(), document.root(), Selection.ALL, Map.of(), UnknownProperties.IGNORE,
                        TypeMappings.NONE, diagnostics);
    }

    private static Names named(Api api, String file) {
        Diagnostics diagnostics = new Diagnostics();
        RecordedNames recorded = NamesFile.parse(file, "names.txt", diagnostics);
        Names names = Naming.of(api, NameOptions.DEFAULTS, StatedNames.NONE, recorded, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return names;
    }

    /** The names of everything that has a description, by that. */
    private static Map<String, String> described(Api api, Names names) {
        Map<String, String> all = new TreeMap<>();
        for (NamedType type : api.types().values()) {
            String told = type.docs().description();
            if (told != null) {
                all.put("type " + told, names.type(type.pointer()).simpleName());
            }
            if (type instanceof ObjectType object) {
                for (Property property : object.properties()) {
                    String name = names.member(type.pointer(), MemberKey.property(property.name()));
                    all.put("property " + told + ": " + property.docs().description(), name);
                }
            } else if (type instanceof EnumType values && told != null) {
                for (int i = 0; i < values.values().size(); i++) {
                    all.put("constant " + told + ": " + values.values().get(i).literal().json(),
                            names.constant(type.pointer(), i));
                }
            }
        }
        for (Operation operation : api.operations()) {
            Pointer at = operation.pointer();
            all.put("method " + at, names.method(at));
            for (Parameter parameter : operation.parameters()) {
                all.put("parameter " + at + ": " + parameter.docs().description(),
                        names.member(at, MemberKey.of(parameter)));
            }
        }
        return all;
    }
}
