package dev.jacquard.translate;

import dev.jacquard.api.Operation;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import dev.jacquard.read.ExtendedPathItem;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Paths Object, Path Item Objects and Operation Objects. */
final class Operations {
    private final Context context;
    private final Schemas schemas;
    private final Parameters parameters;
    private final Bodies bodies;
    private final Servers servers;
    private final SecurityRequirements security;
    private final Paginations paginations;
    private final Selection selection;
    private final OperationIds ids;
    private final RetriesOf retries;

    Operations(
            Context context,
            Schemas schemas,
            Parameters parameters,
            Bodies bodies,
            Servers servers,
            SecurityRequirements security,
            Paginations paginations,
            Selection selection) {
        this.context = context;
        this.schemas = schemas;
        this.parameters = parameters;
        this.bodies = bodies;
        this.servers = servers;
        this.security = security;
        this.paginations = paginations;
        this.selection = selection;
        this.ids = new OperationIds(context);
        this.retries = new RetriesOf(context);
    }

    List<Operation> all() {
        List<Wanted> wanted = wanted();
        wanted.forEach(each -> ids.add(each.operation().getOperationId(), each.pointer()));
        TagSpellings spellings = spellings(wanted);
        List<Operation> operations = new ArrayList<>();
        for (Wanted each : wanted) {
            operations.add(operation(each, spellings));
        }
        paginations.report();
        return operations;
    }

    /** An operation as the document has it. */
    private record Wanted(
            String path, PathItem item, Pointer at, String method, io.swagger.v3.oas.models.Operation operation) {
        Pointer pointer() {
            return ExtendedPathItem.place(at, method, item);
        }
    }

    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        SelectionCheck check = new SelectionCheck(selection, context.diagnostics());
        Context.orEmpty(context.openApi().getPaths()).forEach((path, item) -> {
            if (item != null && !Speakeasy.ignores(item.getExtensions())) {
                Pointer at = Pointer.of("/paths").child(path);
                methods(item).forEach((method, operation) -> {
                    if (Speakeasy.ignores(operation.getExtensions())) {
                        return;
                    }
                    String id = operation.getOperationId();
                    List<String> tags = tags(operation);
                    check.add(path, method, id, tags);
                    if (selection.wants(path, method, id, tags)) {
                        wanted.add(new Wanted(path, item, at, method, operation));
                    }
                });
            }
        });
        Set<String> models = new LinkedHashSet<>();
        context.raw(Pointer.of("/components/schemas")).ifPresent(all -> all.fieldNames().forEachRemaining(models::add));
        check.report(models);
        return wanted;
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

    /** The group and tags of an operation; it belongs to the first one's class. */
    private static List<String> tags(io.swagger.v3.oas.models.Operation operation) {
        List<String> tags = new ArrayList<>();
        tags.add(Speakeasy.group(operation.getExtensions()));
        if (operation.getTags() != null) {
            tags.addAll(operation.getTags());
        }
        return tags.stream().filter(tag -> tag != null && !tag.isBlank()).toList();
    }

    private static String group(Wanted wanted) {
        return tags(wanted.operation()).stream().findFirst().orElse("");
    }

    private TagSpellings spellings(List<Wanted> wanted) {
        List<Tag> declared = context.openApi().getTags();
        List<String> names = declared == null
                ? List.of()
                : declared.stream().filter(Objects::nonNull).map(Tag::getName).filter(Objects::nonNull).toList();
        return new TagSpellings(names, wanted.stream().map(Operations::group).toList());
    }

    private Operation operation(Wanted wanted, TagSpellings spellings) {
        io.swagger.v3.oas.models.Operation operation = wanted.operation();
        PathItem item = wanted.item();
        String method = wanted.method();
        Pointer pointer = wanted.pointer();
        PathTemplate template = PathTemplate.parse(wanted.path());
        String id = ids.own(operation.getOperationId(), pointer);
        PathVariables matched = PathVariables.matched(
                template,
                parameters.of(item.getParameters(), wanted.at(), operation.getParameters(), pointer),
                pointer,
                context.diagnostics());
        return new Operation(
                pointer,
                id,
                method,
                matched.template(),
                spellings.of(group(wanted)),
                Docs.of(
                        operation.getSummary(),
                        operation.getDescription(),
                        operation.getExternalDocs(),
                        context.raw(pointer)
                                .map(raw -> Deprecation.of(raw, operation.getDescription()))
                                .orElse(null)),
                matched.parameters(),
                bodies.request(operation.getRequestBody(), method, pointer.child("requestBody"), pointer).orElse(null),
                bodies.responses(operation.getResponses(), method, pointer),
                servers.of(operation.getServers(), pointer, item, wanted.at()),
                paginations.of(pointer, operation.getOperationId()),
                security.of(operation.getSecurity(), pointer),
                retries.at(pointer));
    }
}
