package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Response Objects of Swagger 2.0 in the words of OpenAPI 3.0. */
final class Swagger2Responses {
    private static final String SHARED = "#/responses/";

    private final LocatedObject root;
    private final Swagger2Schemas schemas;
    private final Lowering lowering;

    Swagger2Responses(LocatedObject root, Swagger2Schemas schemas, Lowering lowering) {
        this.root = root;
        this.schemas = schemas;
        this.lowering = lowering;
    }

    /** A response that operations share. */
    JsonNode shared(JsonNode response) {
        return of(response, null);
    }

    /**
     * A response of an operation.
     *
     * @param response the response or a reference to one
     * @param produces the media types of the operation; null if those of the document count
     */
    JsonNode of(JsonNode response, @Nullable JsonNode produces) {
        String reference = Resolver.reference(response);
        if (reference == null || !reference.startsWith(SHARED)) {
            return lower(response, produces);
        }
        JsonNode target = LocalReference.find(root, LocalReference.pointer("", root, reference));
        if (produces != null && target != null && isJson(Lowering.texts(produces)) != isJson(types())) {
            // The shared one says other media types than this operation does.
            return lower(target, produces);
        }
        Origin origin = Lowering.origin(response, "$ref", Origin.whole(root));
        return Lowering.reference("#/components/responses/" + reference.substring(SHARED.length()), origin);
    }

    private List<String> types() {
        return Lowering.texts(root.get("produces"));
    }

    private static boolean isJson(List<String> types) {
        return types.isEmpty() || types.stream().anyMatch(type -> type.contains("json"));
    }

    private JsonNode lower(JsonNode node, @Nullable JsonNode produces) {
        JsonNode copy = Drafts.of(node);
        if (!(copy instanceof DraftObject response)) {
            return node;
        }
        DraftObject headers = response.object("headers");
        if (headers != null) {
            for (String name : Lowering.names(headers)) {
                DraftObject header = headers.object(name);
                if (header != null) {
                    headers.put(name, header(header, headers.origin(name)), headers.origin(name));
                }
            }
        }
        JsonNode schema = response.get("schema");
        JsonNode examples = response.get("examples");
        if (schema != null && schema.isObject()) {
            Origin origin = response.origin("schema");
            DraftObject content = new DraftObject();
            for (String type : types(schema, examples, produces)) {
                DraftObject media = new DraftObject();
                media.put("schema", schemas.lower(schema), origin);
                JsonNode example = examples == null ? null : examples.get(type);
                if (example != null) {
                    media.put("example", example, Lowering.origin(examples, type, origin));
                }
                content.put(type, media, origin);
            }
            response.put("content", content, origin);
        }
        response.take("schema");
        response.take("examples");
        return response;
    }

    private List<String> types(JsonNode schema, @Nullable JsonNode examples, @Nullable JsonNode produces) {
        List<String> types = produces == null ? types() : Lowering.texts(produces);
        boolean file = schema.path("type").asText("").equals("file");
        if (file && produces == null && isJson(types)) {
            return List.of("application/octet-stream");
        }
        if (types.isEmpty() && examples != null && examples.isObject()) {
            types = new ArrayList<>(Lowering.names(examples));
            types.removeIf(type -> type.indexOf('/') < 0);
        }
        return types.isEmpty() ? List.of("application/json") : types;
    }

    /** A Header Object: its description stays, and what describes its value goes to a schema. */
    private DraftObject header(DraftObject header, Origin origin) {
        DraftObject value = new DraftObject();
        for (String word : Lowering.names(header)) {
            if (!word.equals("description") && !word.startsWith("x-") && !word.equals("schema")) {
                header.move(word, value, word);
            }
        }
        String format = value.path("collectionFormat").asText("csv");
        if (!format.equals("csv") && value.path("type").asText("").equals("array")) {
            lowering.warn("collection-format", "collectionFormat " + format
                    + " of a header has no counterpart in OpenAPI 3", value.origin("collectionFormat"), null);
        }
        value.take("collectionFormat");
        if (header.has("schema")) {
            header.put("schema", schemas.lower(header.get("schema")), header.origin("schema"));
        } else {
            header.put("schema", schemas.lower(value), origin);
        }
        return header;
    }
}
