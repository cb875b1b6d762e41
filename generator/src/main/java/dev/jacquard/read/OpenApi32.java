package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jacquard.read.Role.Kind;
import java.util.List;
import java.util.Map;

/**
 * Says an OpenAPI 3.2 document in the words of 3.1, as far as these reach. What they do not reach stays in the tree:
 * the operations of other methods (see {@link ExtendedPathItem}), {@code itemSchema}, {@code defaultMapping}. What is
 * carried no further is told.
 */
final class OpenApi32 {
    private final Lowering lowering;

    private OpenApi32(Lowering lowering) {
        this.lowering = lowering;
    }

    /**
     * The same API in OpenAPI 3.1.
     *
     * @param root an OpenAPI 3.2 document all of whose references are local
     */
    static DraftObject lower(LocatedObject root, Lowering lowering) {
        DraftObject draft = DraftObject.of(root);
        draft.put("openapi", TextNode.valueOf("3.1.2"), draft.origin("openapi"));
        draft.put(CarriedWords.COMPONENT_NAMES, BooleanNode.TRUE, draft.origin("openapi"));
        OpenApi32 lowered = new OpenApi32(lowering);
        lowered.tags(draft);
        lowered.members(draft, Role.DOCUMENT);
        return draft;
    }

    private void members(DraftObject object, Role role) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
            Role below = role.member(member.getKey(), member.getValue());
            JsonNode before = member.getValue();
            // What stands beside a schema's reference counts; beside others there is nothing to lower.
            if (below.isData() || !before.isContainerNode()) {
                continue;
            }
            JsonNode after = lower(before, below);
            object.put(member.getKey(), after, object.origin(member.getKey()));
        }
    }

    private JsonNode lower(JsonNode node, Role role) {
        JsonNode draft = Drafts.of(node);
        if (draft instanceof DraftArray array) {
            elements(array, role.element());
        } else if (draft instanceof DraftObject object) {
            members(object, role);
            if (role.isOne() && Resolver.reference(object) == null) {
                words(object, role.kind());
            }
        }
        return draft;
    }

    private void elements(DraftArray array, Role role) {
        if (role.isData()) {
            return;
        }
        for (int i = array.size() - 1; i >= 0; i--) {
            array.replace(i, lower(array.get(i), role));
        }
    }

    private void words(DraftObject object, Kind kind) {
        switch (kind) {
            case PARAMETER -> parameter(object);
            case MEDIA_TYPE -> mediaType(object);
            case RESPONSE -> response(object);
            case EXAMPLE -> example(object);
            case SECURITY_SCHEME -> securityScheme(object);
            default -> { }
        }
    }

    private static void parameter(DraftObject parameter) {
        if (parameter.path("style").asText("").equals("cookie")) {
            // OpenAPI 3.1 has no such style; `translate` reads it from here.
            parameter.put(CarriedWords.COOKIE_STYLE, BooleanNode.TRUE, parameter.origin("style"));
            parameter.take("style");
        }
        if (parameter.path("in").asText("").equals("querystring")) {
            // Nor has it such a place.
            parameter.put(CarriedWords.WHOLE_QUERY, BooleanNode.TRUE, parameter.origin("in"));
            parameter.put("in", TextNode.valueOf("query"), parameter.origin("in"));
        }
    }

    /** OpenAPI 3.2, section 4.14.3: where items have a schema, that of the whole is an array of them. */
    private void mediaType(DraftObject media) {
        JsonNode items = media.get("itemSchema");
        if (items != null && !media.has("schema")) {
            DraftObject array = new DraftObject();
            array.put("type", TextNode.valueOf("array"), media.origin("itemSchema"));
            array.put("items", items, media.origin("itemSchema"));
            media.put("schema", array, media.origin("itemSchema"));
        }
        for (String word : List.of("prefixEncoding", "itemEncoding")) {
            if (media.has(word)) {
                lowering.warn("not-carried", word + " is not carried yet: the parts of this body are written by default",
                        media.origin(word), null);
            }
        }
    }

    private static void response(DraftObject response) {
        if (!response.has("description") && !response.isEmpty()) {
            String first = Lowering.names(response).get(0);
            JsonNode summary = response.get("summary");
            response.put("description", summary == null ? TextNode.valueOf("") : summary, response.origin(first));
        }
    }

    private static void example(DraftObject example) {
        for (String word : List.of("dataValue", "serializedValue")) {
            if (example.has(word) && !example.has("value")) {
                example.put("value", example.get(word), example.origin(word));
            }
        }
    }

    private void securityScheme(DraftObject scheme) {
        DraftObject flows = scheme.object("flows");
        if (flows != null && flows.has("deviceAuthorization")) {
            lowering.warn("not-carried", "the flow deviceAuthorization is not carried yet",
                    flows.origin("deviceAuthorization"), null);
        }
        if (scheme.has("oauth2MetadataUrl")) {
            lowering.warn("not-carried", "the metadata at oauth2MetadataUrl are not read: endpoints are those of the flows",
                    scheme.origin("oauth2MetadataUrl"), null);
        }
    }

    private void tags(DraftObject document) {
        DraftArray tags = document.array("tags");
        for (int i = 0; tags != null && i < tags.size(); i++) {
            DraftObject tag = tags.object(i);
            if (tag != null && tag.has("parent")) {
                lowering.warn("not-carried", "a tag's parent is not carried: each tag has a class of its own",
                        tag.origin("parent"), null);
            }
            if (tag != null && tag.has("summary") && !tag.has("description")) {
                tag.put("description", tag.get("summary"), tag.origin("summary"));
            }
        }
    }
}
