package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says a Swagger 2.0 document in the words of OpenAPI 3.0. Each value of the new tree knows where it was written, so
 * that findings are told at the places of the user's own document.
 */
final class Swagger2 {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch");

    private final LocatedObject root;
    private final Origin top;
    private final Lowering lowering;
    private final Swagger2Schemas schemas;
    private final Swagger2Parameters parameters;
    private final Swagger2Responses responses;

    private Swagger2(LocatedObject root, Lowering lowering) {
        this.root = root;
        this.top = Origin.whole(root);
        this.lowering = lowering;
        this.schemas = new Swagger2Schemas(lowering);
        this.parameters = new Swagger2Parameters(root, schemas, lowering);
        this.responses = new Swagger2Responses(root, schemas, lowering);
    }

    /**
     * The same API in OpenAPI 3.0.
     *
     * @param root a Swagger 2.0 document all of whose references are local
     */
    static DraftObject lower(LocatedObject root, Lowering lowering) {
        return new Swagger2(root, lowering).document();
    }

    private DraftObject document() {
        DraftObject document = DraftObject.of(root);
        document.take("swagger");
        document.putFirst("openapi", TextNode.valueOf("3.0.3"), Lowering.origin(root, "swagger", top));
        DraftArray servers = Swagger2Servers.of(root);
        if (servers != null) {
            document.put("servers", servers, servers.origin(0));
        }
        for (String key : List.of("host", "basePath", "schemes", "consumes", "produces")) {
            document.take(key);
        }
        DraftObject components = components(document);
        if (!components.isEmpty()) {
            document.put("components", components, top);
        }
        DraftObject paths = document.object("paths");
        if (paths != null) {
            for (String path : Lowering.names(paths)) {
                DraftObject item = path.startsWith("x-") ? null : paths.object(path);
                if (item != null) {
                    pathItem(item);
                }
            }
        }
        return document;
    }

    private DraftObject components(DraftObject document) {
        DraftObject components = new DraftObject();
        DraftObject definitions = document.object("definitions");
        if (definitions != null) {
            for (String name : Lowering.names(definitions)) {
                definitions.put(name, schemas.lower(definitions.get(name)), definitions.origin(name));
            }
            schemas.mapDiscriminators(definitions);
            document.move("definitions", components, "schemas");
        }
        parameters.components(document, components);
        DraftObject shared = document.object("responses");
        if (shared != null) {
            for (String name : Lowering.names(shared)) {
                shared.put(name, responses.shared(shared.get(name)), shared.origin(name));
            }
            document.move("responses", components, "responses");
        }
        DraftObject security = document.object("securityDefinitions");
        if (security != null) {
            for (String name : Lowering.names(security)) {
                DraftObject scheme = security.object(name);
                if (scheme != null) {
                    Swagger2Security.lower(scheme, lowering);
                }
            }
            document.move("securityDefinitions", components, "securitySchemes");
        }
        return components;
    }

    private void pathItem(DraftObject item) {
        JsonNode shared = item.get("parameters");
        LocatedArray common = shared instanceof LocatedArray array ? array : null;
        if (common != null) {
            DraftArray plain = parameters.plain(common);
            if (plain.isEmpty()) {
                item.take("parameters");
            } else {
                item.put("parameters", plain, item.origin("parameters"));
            }
        }
        for (String method : METHODS) {
            DraftObject operation = item.object(method);
            if (operation != null) {
                operation(operation, common);
            }
        }
    }

    private void operation(DraftObject operation, @Nullable LocatedArray common) {
        List<String> consumes = Lowering.texts(operation.has("consumes") ? operation.get("consumes") : root.get("consumes"));
        parameters.operation(operation, common, consumes);
        DraftObject answers = operation.object("responses");
        if (answers != null) {
            for (Map.Entry<String, JsonNode> answer : List.copyOf(answers.properties())) {
                if (!answer.getKey().startsWith("x-")) {
                    JsonNode lowered = responses.of(answer.getValue(), operation.get("produces"));
                    answers.put(answer.getKey(), lowered, answers.origin(answer.getKey()));
                }
            }
        }
        if (operation.has("schemes")) {
            DraftArray servers = Swagger2Servers.of(root, operation);
            if (servers != null) {
                operation.put("servers", servers, operation.origin("schemes"));
            }
        }
        operation.take("consumes");
        operation.take("produces");
        operation.take("schemes");
    }
}
