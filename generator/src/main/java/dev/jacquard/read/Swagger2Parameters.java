package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameter Objects of Swagger 2.0: those that are parameters in OpenAPI 3.0, and those that are bodies there. */
final class Swagger2Parameters {
    private static final String SHARED = "#/parameters/";

    /** The words of a Parameter Object that stay; the others describe its value and go to its schema. */
    private static final List<String> OWN =
            List.of("name", "in", "description", "required", "allowEmptyValue", "schema", "collectionFormat", "$ref");

    private final LocatedObject root;
    private final Swagger2Schemas schemas;
    private final Lowering lowering;

    Swagger2Parameters(LocatedObject root, Swagger2Schemas schemas, Lowering lowering) {
        this.root = root;
        this.schemas = schemas;
        this.lowering = lowering;
    }

    /**
     * A parameter, or a reference to a shared one.
     *
     * @param json the parameter itself
     * @param reference the name under which it is shared; null if it is not
     * @param origin where it was written, or the reference to it
     */
    private record Given(LocatedObject json, @Nullable String reference, Origin origin) {
        String in() {
            return json.path("in").asText("");
        }

        String name() {
            return json.path("name").asText("");
        }
    }

    /**
     * Moves shared parameters to the components that they are in OpenAPI 3.0. Those of a form become part of bodies.
     */
    void components(DraftObject document, DraftObject components) {
        if (!(root.get("parameters") instanceof LocatedObject shared)) {
            document.take("parameters");
            return;
        }
        DraftObject parameters = new DraftObject();
        DraftObject bodies = new DraftObject();
        List<String> consumes = Lowering.texts(root.get("consumes"));
        for (int i = 0; i < shared.size(); i++) {
            if (shared.child(i) instanceof LocatedObject parameter) {
                Given given = new Given(parameter, null, shared.origin(i));
                if (given.in().equals("body")) {
                    bodies.put(shared.token(i), body(given, consumes), shared.origin(i));
                } else if (!given.in().equals("formData")) {
                    parameters.put(shared.token(i), parameter(given), shared.origin(i));
                }
            }
        }
        Origin origin = document.origin("parameters");
        document.take("parameters");
        if (!parameters.isEmpty()) {
            components.put("parameters", parameters, origin);
        }
        if (!bodies.isEmpty()) {
            components.put("requestBodies", bodies, origin);
        }
    }

    /** The parameters of a path or operation that are neither bodies nor parts of forms. */
    DraftArray plain(LocatedArray array) {
        DraftArray plain = new DraftArray();
        for (int i = 0; i < array.size(); i++) {
            Given given = given(array, i);
            if (given == null) {
                plain.put(array.get(i), array.origin(i));
            } else if (!isBody(given)) {
                plain.put(given.reference() == null
                        ? parameter(given)
                        : Lowering.reference("#/components/parameters/" + given.reference(), given.origin()),
                        given.origin());
            }
        }
        return plain;
    }

    /** Gives an operation its parameters and its body. */
    void operation(DraftObject operation, @Nullable LocatedArray common, List<String> consumes) {
        List<Given> bodies = new ArrayList<>();
        if (common != null) {
            bodies.addAll(bodies(common));
        }
        if (operation.get("parameters") instanceof LocatedArray own) {
            List<Given> ownBodies = bodies(own);
            if (ownBodies.stream().anyMatch(given -> given.in().equals("body"))) {
                bodies.clear();
            }
            bodies.addAll(ownBodies);
            DraftArray plain = plain(own);
            Origin origin = operation.origin("parameters");
            operation.take("parameters");
            if (!plain.isEmpty()) {
                operation.put("parameters", plain, origin);
            }
        }
        if (!bodies.isEmpty()) {
            Given whole = bodies.stream().filter(given -> given.in().equals("body")).findFirst().orElse(null);
            operation.put("requestBody", whole == null ? form(bodies, consumes) : body(operation, whole, bodies, consumes),
                    (whole == null ? bodies.get(0) : whole).origin());
        }
    }

    private JsonNode body(DraftObject operation, Given whole, List<Given> all, List<String> consumes) {
        if (all.size() > 1) {
            lowering.warn("several-bodies", "an operation has one body; this one counts", whole.origin(), null);
        }
        return whole.reference() != null && !operation.has("consumes")
                ? Lowering.reference("#/components/requestBodies/" + whole.reference(), whole.origin())
                : body(whole, consumes);
    }

    private List<Given> bodies(LocatedArray array) {
        List<Given> bodies = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Given given = given(array, i);
            if (given != null && isBody(given)) {
                bodies.add(given);
            }
        }
        return bodies;
    }

    private static boolean isBody(Given given) {
        return given.in().equals("body") || given.in().equals("formData");
    }

    private @Nullable Given given(LocatedArray array, int index) {
        if (!(array.get(index) instanceof LocatedObject object)) {
            return null;
        }
        String reference = Resolver.reference(object);
        if (reference == null) {
            return new Given(object, null, array.origin(index));
        }
        JsonNode target = LocalReference.is(reference)
                ? LocalReference.find(root, LocalReference.pointer("", root, reference))
                : null;
        String name = reference.startsWith(SHARED) ? reference.substring(SHARED.length()) : "";
        return target instanceof LocatedObject shared && !name.isEmpty()
                ? new Given(shared, name, array.origin(index))
                : null;
    }

    private DraftObject body(Given given, List<String> consumes) {
        DraftObject parameter = DraftObject.of(given.json());
        DraftObject body = new DraftObject();
        parameter.move("description", body, "description");
        parameter.move("required", body, "required");
        if (parameter.has("name")) {
            // The word that other tools know it by.
            parameter.move("name", body, "x-codegen-request-body-name");
        }
        DraftObject content = new DraftObject();
        JsonNode schema = parameter.get("schema");
        Origin origin = Lowering.origin(parameter, "schema", given.origin());
        for (String type : consumes.isEmpty() ? List.of("application/json") : consumes) {
            DraftObject media = new DraftObject();
            media.put("schema", schema == null ? new DraftObject() : schemas.lower(schema), origin);
            content.put(type, media, origin);
        }
        body.put("content", content, origin);
        extensions(given.json(), body);
        return body;
    }

    private DraftObject form(List<Given> fields, List<String> consumes) {
        boolean file = fields.stream().anyMatch(field -> field.json().path("type").asText("").equals("file"));
        Map<String, Given> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        DraftObject schema = new DraftObject();
        Origin origin = fields.get(0).origin();
        DraftObject properties = new DraftObject();
        DraftArray required = new DraftArray();
        DraftObject encoding = new DraftObject();
        byName.forEach((name, field) -> {
            DraftObject property = value(field);
            Lowering.names(field.json()).stream()
                    .filter(word -> word.equals("description"))
                    .forEach(word -> property.put(word, field.json().get(word), Lowering.origin(field.json(), word, origin)));
            properties.put(name, property, field.origin());
            if (field.json().path("required").asBoolean()) {
                required.put(TextNode.valueOf(name), field.origin());
            }
            DraftObject style = property.path("type").asText("").equals("array") ? style(field, "query") : null;
            if (style != null) {
                encoding.put(name, style, field.origin());
            }
        });
        schema.put("type", TextNode.valueOf("object"), origin);
        if (!required.isEmpty()) {
            schema.put("required", required, origin);
        }
        schema.put("properties", properties, origin);
        DraftObject content = new DraftObject();
        for (String type : formTypes(consumes, file)) {
            DraftObject media = new DraftObject();
            media.put("schema", schema, origin);
            if (!encoding.isEmpty()) {
                media.put("encoding", encoding, origin);
            }
            content.put(type, media, origin);
        }
        DraftObject body = new DraftObject();
        if (!required.isEmpty()) {
            body.put("required", BooleanNode.TRUE, origin);
        }
        body.put("content", content, origin);
        return body;
    }

    /** Swagger 2.0, Parameter Object: a form is sent as one of these two, and a file only as the second. */
    private static List<String> formTypes(List<String> consumes, boolean file) {
        List<String> types = new ArrayList<>();
        for (String type : consumes) {
            boolean multipart = type.startsWith("multipart/form-data");
            if (multipart || !file && type.startsWith("application/x-www-form-urlencoded")) {
                types.add(type);
            }
        }
        return !types.isEmpty() ? types : List.of(file ? "multipart/form-data" : "application/x-www-form-urlencoded");
    }

    private DraftObject parameter(Given given) {
        LocatedObject json = given.json();
        DraftObject parameter = new DraftObject();
        for (int i = 0; i < json.size(); i++) {
            String word = json.token(i);
            JsonNode value = json.child(i);
            if (value != null && OWN.contains(word) && !word.equals("collectionFormat")) {
                parameter.put(word, value, json.origin(i));
            }
        }
        extensions(json, parameter);
        if (parameter.has("schema")) {
            // Not by the rules of Swagger 2.0, and clear.
            parameter.put("schema", schemas.lower(parameter.get("schema")), parameter.origin("schema"));
            return parameter;
        }
        DraftObject schema = value(given);
        if (schema.path("type").asText("").equals("array")) {
            DraftObject style = style(given, given.in());
            if (style == null) {
                schema = joined(given);
            } else {
                style.properties().forEach(word ->
                        parameter.put(word.getKey(), word.getValue(), style.origin(word.getKey())));
            }
        }
        parameter.put("schema", schema, Lowering.origin(json, "type", given.origin()));
        return parameter;
    }

    /** The schema of a parameter's value. */
    private DraftObject value(Given given) {
        LocatedObject json = given.json();
        DraftObject schema = new DraftObject();
        for (int i = 0; i < json.size(); i++) {
            String word = json.token(i);
            JsonNode value = json.child(i);
            if (value != null && !OWN.contains(word) && (!word.startsWith("x-") || isOfValue(word))) {
                schema.put(word, value, json.origin(i));
            }
        }
        return (DraftObject) schemas.lower(schema);
    }

    private static boolean isOfValue(String extension) {
        return extension.equals("x-nullable") || extension.equals("x-isnullable") || extension.startsWith("x-enum")
                || extension.equals("x-ms-enum") || extension.startsWith("x-speakeasy-enum")
                || extension.equals("x-example");
    }

    private static void extensions(LocatedObject from, DraftObject to) {
        for (int i = 0; i < from.size(); i++) {
            JsonNode value = from.child(i);
            if (value != null && from.token(i).startsWith("x-") && !isOfValue(from.token(i))) {
                to.put(from.token(i), value, from.origin(i));
            }
        }
    }

    /** How an array is written, in the words of 3.0; null, with a warning, if 3.0 has no words for it. */
    private @Nullable DraftObject style(Given given, String in) {
        String format = given.json().path("collectionFormat").asText("csv");
        Origin origin = Lowering.origin(given.json(), "collectionFormat", given.origin());
        boolean query = in.equals("query");
        String style = switch (format) {
            case "csv" -> query ? "form" : "simple";
            case "multi" -> query ? "form" : "simple";
            case "ssv" -> query ? "spaceDelimited" : "";
            case "pipes" -> query ? "pipeDelimited" : "";
            default -> "";
        };
        if (style.isEmpty()) {
            lowering.warn("collection-format", "collectionFormat " + format + " of parameter " + given.name()
                    + (format.equals("tsv") || query ? "" : " outside the query")
                    + " has no counterpart in OpenAPI 3: the parameter takes the joined text", origin, null);
            return null;
        }
        DraftObject words = new DraftObject();
        words.put("style", TextNode.valueOf(style), origin);
        words.put("explode", BooleanNode.valueOf(query && format.equals("multi")), origin);
        return words;
    }

    /** An array that the caller joins. */
    private static DraftObject joined(Given given) {
        DraftObject text = new DraftObject();
        text.put("type", TextNode.valueOf("string"), Lowering.origin(given.json(), "type", given.origin()));
        return text;
    }
}
