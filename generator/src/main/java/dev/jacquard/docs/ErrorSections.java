package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Status;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.escape.MarkdownText;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Exceptions: on the pages of what they carry, and in the tables of what operations throw. */
final class ErrorSections {
    private static final MarkdownCell BASE = MarkdownCell.literal("ApiException");

    private final Api api;
    private final Names names;
    private final TypeCells types;
    private final OperationAnchors anchors;
    private final Map<Pointer, List<Use>> uses = new LinkedHashMap<>();

    ErrorSections(Api api, Names names, TypeCells types, OperationAnchors anchors) {
        this.api = api;
        this.names = names;
        this.types = types;
        this.anchors = anchors;
        for (Operation operation : api.operations()) {
            for (Errors.ErrorBody body : Errors.of(operation)) {
                uses.computeIfAbsent(body.key(), key -> new ArrayList<>()).add(new Use(operation, body));
            }
        }
    }

    private record Use(Operation operation, Errors.ErrorBody body) {}

    /** The exceptions whose bodies have no page of their own. */
    List<Errors.ErrorBody> withoutModel() {
        return uses.entrySet().stream()
                .filter(entry -> !api.types().containsKey(entry.getKey()))
                .map(entry -> entry.getValue().get(0).body())
                .toList();
    }

    /** What a page tells of the exception with this body; nothing if there is none. */
    Optional<PageView.ErrorView> of(Pointer key) {
        List<Use> throwers = uses.get(key);
        if (throwers == null) {
            return Optional.empty();
        }
        Map<Pointer, Set<Status>> statuses = new LinkedHashMap<>();
        Map<Pointer, Operation> operations = new LinkedHashMap<>();
        for (Use use : throwers) {
            operations.put(use.operation().pointer(), use.operation());
            statuses.computeIfAbsent(use.operation().pointer(), operation -> new LinkedHashSet<>())
                    .add(use.body().response().status());
        }
        List<PageView.Thrower> thrownBy = new ArrayList<>();
        statuses.forEach((pointer, codes) -> thrownBy.add(new PageView.Thrower(
                anchors.link(operations.get(pointer), names.method(pointer)), join(codes))));
        return Optional.of(new PageView.ErrorView(
                MarkdownCode.inline(names.exception(key).simpleName()),
                api.types().containsKey(key)
                        ? Optional.empty()
                        : Optional.of(types.of(throwers.get(0).body().content().type())),
                thrownBy));
    }

    /** What an operation throws; the base of all exceptions last. */
    TableView table(Operation operation) {
        Map<List<Object>, Set<Status>> rows = new LinkedHashMap<>();
        for (Errors.ErrorBody body : Errors.of(operation)) {
            rows.computeIfAbsent(List.of(body.key(), body.content().name()), row -> new LinkedHashSet<>())
                    .add(body.response().status());
        }
        List<List<MarkdownCell>> cells = new ArrayList<>();
        rows.forEach((row, codes) -> cells.add(List.of(
                exception((Pointer) row.get(0)),
                MarkdownCell.literal(join(codes).toString()),
                MarkdownCell.literal((String) row.get(1)))));
        cells.add(List.of(BASE, MarkdownCell.literal("4XX, 5XX"), MarkdownCell.literal("*/*")));
        return TableView.of(
                List.of(
                        MarkdownCell.markup("Error Type"),
                        MarkdownCell.markup("Status Code"),
                        MarkdownCell.markup("Content Type")),
                cells);
    }

    private MarkdownCell exception(Pointer key) {
        ClassName exception = names.exception(key);
        return TypeCells.page(exception, api.types().containsKey(key) ? names.type(key) : exception);
    }

    private static MarkdownText join(Set<Status> codes) {
        return MarkdownText.literal(codes.stream().map(Status::toString).collect(Collectors.joining(", ")));
    }
}
