package dev.jacquard.translate;

import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import dev.jacquard.read.ExtendedPathItem;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Paths Object, Path Item Objects and Operation Objects. */
final class Operations {
    private final Context context;
    private final Parameters parameters;
    private final Bodies bodies;
    private final Servers servers;
    private final SecuritySchemes security;

    Operations(Context context, Parameters parameters, Bodies bodies, Servers servers) {
        this.context = context;
        this.parameters = parameters;
        this.bodies = bodies;
        this.servers = servers;
        this.security = new SecuritySchemes(context);
    }

    List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        Context.orEmpty(context.openApi().getPaths()).forEach((path, item) -> {
            Pointer at = Pointer.of("/paths").child(path);
            if (item != null) {
                methods(item).forEach((method, operation) -> {
                    Operation translated = operation(path, item, at, method, operation);
                    String obstacle = Support.obstacle(translated);
                    if (obstacle == null) {
                        operations.add(translated);
                    } else {
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

    private Operation operation(
            String path, PathItem item, Pointer at, String method, io.swagger.v3.oas.models.Operation operation) {
        Pointer pointer = ExtendedPathItem.place(at, method, item);
        PathTemplate template = PathTemplate.parse(path);
        List<Parameter> declared = parameters.of(item.getParameters(), at, operation.getParameters(), pointer);
        checkPath(template, declared, pointer);
        List<String> tags = operation.getTags();
        return new Operation(
                pointer,
                operation.getOperationId(),
                method,
                template,
                tags == null || tags.isEmpty() ? "" : tags.get(0),
                Docs.of(
                        operation.getSummary(),
                        operation.getDescription(),
                        operation.getExternalDocs(),
                        operation.getDeprecated()),
                declared,
                bodies.request(operation.getRequestBody(), pointer.child("requestBody"), pointer).orElse(null),
                bodies.responses(operation.getResponses(), pointer),
                servers.of(operation.getServers(), pointer, item, at),
                security.of(operation.getSecurity(), pointer));
    }

    private void checkPath(PathTemplate template, List<Parameter> declared, Pointer operation) {
        Set<String> variables = new LinkedHashSet<>(template.variables());
        for (Parameter parameter : declared) {
            if (parameter.in() == Parameter.In.PATH && !variables.remove(parameter.name())) {
                context.diagnostics().error(
                        "path-parameter-not-in-path",
                        "path parameter " + parameter.name() + " does not stand in the path " + template.text(),
                        operation,
                        "write {" + parameter.name() + "} in the path, or remove the parameter");
            }
        }
        for (String variable : variables) {
            context.diagnostics().error(
                    "path-parameter-undeclared",
                    "the path " + template.text() + " has {" + variable + "}, but no parameter declares it",
                    operation,
                    "add a parameter with name: " + variable + ", in: path, required: true");
        }
    }
}
