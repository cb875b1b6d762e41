package dev.jacquard.translate;

import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import dev.jacquard.read.ExtendedPathItem;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paths Object, Path Item Objects and Operation Objects. */
final class Operations {
    private final Context context;
    private final Schemas schemas;
    private final Parameters parameters;
    private final Bodies bodies;
    private final Servers servers;
    private final SecuritySchemes security;
    private final Selection selection;

    Operations(
            Context context,
            Schemas schemas,
            Parameters parameters,
            Bodies bodies,
            Servers servers,
            Selection selection) {
        this.context = context;
        this.schemas = schemas;
        this.parameters = parameters;
        this.bodies = bodies;
        this.servers = servers;
        this.security = new SecuritySchemes(context);
        this.selection = selection;
    }

    List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        Context.orEmpty(context.openApi().getPaths()).forEach((path, item) -> {
            Pointer at = Pointer.of("/paths").child(path);
            if (item != null) {
                methods(item).forEach((method, operation) -> {
                    if (!selection.wants(path, method, operation.getOperationId(), tag(operation))) {
                        return;
                    }
                    servers.begin();
                    Operation translated = operation(path, item, at, method, operation);
                    String obstacle = Support.obstacle(translated, schemas);
                    if (obstacle == null) {
                        operations.add(translated);
                    } else {
                        servers.undo();
                        context.diagnostics().warning(
                                "operation-not-supported",
                                "this operation is left out, since " + obstacle + ", which is not supported yet",
                                translated.pointer(),
                                null);
                    }
                });
            }
        });
        return operations;
    }

    /** The operations of a path in the order in which the document has them. */
    private Map<String, io.swagger.v3.oas.models.Operation> methods(PathItem item) {
        Map<String, io.swagger.v3.oas.models.Operation> methods = new LinkedHashMap<>();
        item.readOperationsMap().forEach((method, operation) -> methods.put(method.name(), operation));
        if (item instanceof ExtendedPathItem extended) {
            methods.putAll(extended.additionalOperations());
        }
        return methods;
    }

    /** An operation with several tags belongs to the first one's class. */
    private static String tag(io.swagger.v3.oas.models.Operation operation) {
        List<String> tags = operation.getTags();
        String first = tags == null || tags.isEmpty() ? null : tags.get(0);
        return first == null || first.isBlank() ? "" : first;
    }

    private Operation operation(
            String path, PathItem item, Pointer at, String method, io.swagger.v3.oas.models.Operation operation) {
        Pointer pointer = ExtendedPathItem.place(at, method, item);
        PathTemplate template = PathTemplate.parse(path);
        List<Parameter> declared = PathVariables.matched(
                template,
                parameters.of(item.getParameters(), at, operation.getParameters(), pointer),
                pointer,
                context.diagnostics());
        return new Operation(
                pointer,
                operation.getOperationId(),
                method,
                template,
                tag(operation),
                Docs.of(
                        operation.getSummary(),
                        operation.getDescription(),
                        operation.getExternalDocs(),
                        context.raw(pointer)
                                .map(raw -> Deprecation.of(raw, operation.getDescription()))
                                .orElse(null)),
                declared,
                bodies.request(operation.getRequestBody(), pointer.child("requestBody"), pointer).orElse(null),
                bodies.responses(operation.getResponses(), pointer),
                servers.of(operation.getServers(), pointer, item, at),
                security.of(operation.getSecurity(), pointer));
    }
}
