package dev.jacquard.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Example;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the examples of a document whose schema has a type in its model. */
public final class ExamplePlaces {
    private final ExampleDocument document;
    private final Map<Pointer, Type> schemas = new LinkedHashMap<>();
    private final Set<Pointer> owners = new HashSet<>();
    private final List<ExampleValue> found = new ArrayList<>();

    private ExamplePlaces(ExampleDocument document) {
        this.document = document;
    }

    /** The examples of JSON bodies, parameters and schemas, each once. */
    public static List<ExampleValue> of(ExampleDocument document) {
        ExamplePlaces places = new ExamplePlaces(document);
        document.api().operations().forEach(places::operation);
        document.api().types().forEach((pointer, type) -> {
            places.schema(pointer, new Reference(pointer));
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> places.schema(property.pointer(), property.type()));
            }
        });
        places.schemas.forEach(places::examples);
        return List.copyOf(places.found);
    }

    private void operation(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            owner(parameter.pointer(), parameter.type(), parameter.examples());
        }
        if (operation.body() != null) {
            content(operation.body().content());
        }
        operation.responses().forEach(response -> content(response.content()));
    }

    private void content(List<MediaType> content) {
        for (MediaType media : content) {
            if (media.json()) {
                owner(media.pointer(), media.type(), media.examples());
            }
        }
    }

    /** Takes what has a schema and examples of its own. */
    private void owner(Pointer owner, Type type, List<Example> examples) {
        Pointer schema = owner.child("schema");
        if (at(schema).isMissingNode() || !owners.add(owner)) {
            return;
        }
        schema(schema, type);
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            String name = example.name() == null ? String.valueOf(i) : example.name();
            found.add(new ExampleValue(owner + " " + name, schema, type, Json.read(example.value().json())));
        }
    }

    /** Takes a schema, what it refers to, and the schemas below it that have no name. */
    private void schema(Pointer pointer, Type type) {
        JsonNode schema = at(pointer);
        boolean elsewhere = type.withoutNull() instanceof Reference reference
                && !reference.target().equals(pointer)
                && schema.has("properties");
        if (elsewhere || !schema.isObject() || schemas.putIfAbsent(pointer, type) != null) {
            // A type that several schemas make together stands elsewhere: an example of one of them is not one of it.
            return;
        }
        String reference = schema.path("$ref").textValue();
        if (reference != null) {
            if (reference.startsWith("#/")) {
                schema(Pointer.of(decoded(reference.substring(1))), type);
            }
        } else if (type.withoutNull() instanceof ListType list) {
            schema(pointer.child("items"), list.items());
        } else if (type.withoutNull() instanceof MapType map) {
            schema(pointer.child("additionalProperties"), map.values());
        }
    }

    private void examples(Pointer pointer, Type type) {
        JsonNode schema = at(pointer);
        if (schema.has("example")) {
            add(pointer, type, "/example", schema.get("example"));
        }
        JsonNode examples = schema.path("examples");
        for (int i = 0; examples.isArray() && i < examples.size(); i++) {
            add(pointer, type, "/examples/" + i, examples.get(i));
        }
    }

    private void add(Pointer schema, Type type, String key, JsonNode value) {
        found.add(new ExampleValue(schema + key, schema, type, Json.read(value.toString())));
    }

    private JsonNode at(Pointer pointer) {
        return document.tree().at(JsonPointer.compile(pointer.path()));
    }

    private static String decoded(String fragment) {
        return fragment.indexOf('%') < 0
                ? fragment
                : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
