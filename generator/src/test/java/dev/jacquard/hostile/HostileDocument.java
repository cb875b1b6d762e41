package dev.jacquard.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jacquard.testing.Described;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A document that is changed in one place after another. It is written as JSON, which can hold every string. */
final class HostileDocument {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ObjectNode root;

    private HostileDocument(ObjectNode root) {
        this.root = root;
    }

    /** The harmless document. */
    static HostileDocument base() {
        try {
            Path file = Path.of("src/test/resources/specs/hostile/base.json");
            return new HostileDocument((ObjectNode) JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that is given as JSON. */
    static HostileDocument json(String text) {
        try {
            return new HostileDocument((ObjectNode) JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document's root, to be changed. */
    ObjectNode root() {
        return root;
    }

    /** What stands at a JSON pointer, which must be there. */
    JsonNode at(String pointer) {
        JsonNode node = root.at(pointer);
        if (node.isMissingNode()) {
            throw new AssertionError("nothing at " + pointer);
        }
        return node;
    }

    /** Puts a text in the place of a value. */
    void set(String pointer, String value) {
        JsonNode parent = at(pointer.substring(0, pointer.lastIndexOf('/')));
        String last = last(pointer);
        at(pointer);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).put(last, value);
        }
    }

    /** Gives a member another key, in the same position. */
    void rename(String pointer, String key) {
        ObjectNode parent = (ObjectNode) at(pointer.substring(0, pointer.lastIndexOf('/')));
        String old = last(pointer);
        ObjectNode copy = parent.deepCopy();
        parent.removeAll();
        copy.properties().forEach(member ->
                parent.set(member.getKey().equals(old) ? key : member.getKey(), member.getValue()));
    }

    /** Changes every reference. */
    void references(Function<String, String> change) {
        for (JsonNode holder : root.findParents("$ref")) {
            ObjectNode object = (ObjectNode) holder;
            object.put("$ref", change.apply(object.get("$ref").asText()));
        }
    }

    /** A copy, to be changed on its own. */
    HostileDocument copy() {
        return new HostileDocument(root.deepCopy());
    }

    /** Weaves the document. */
    Woven weave() {
        return inFile(Woven::file);
    }

    /** Describes the document. */
    Described describe() {
        return inFile(Described::file);
    }

    private <T> T inFile(Function<Path, T> use) {
        @Nullable Path folder = null;
        try {
            folder = Files.createTempDirectory("hostile");
            Path file = Files.writeString(folder.resolve("openapi.json"), JSON.writeValueAsString(root));
            return use.apply(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static void delete(@Nullable Path folder) {
        try {
            for (Path path : folder == null ? List.<Path>of() : List.of(folder.resolve("openapi.json"), folder)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }
}
