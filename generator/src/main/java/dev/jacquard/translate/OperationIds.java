package dev.jacquard.translate;

import dev.jacquard.api.Pointer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of operations. By the OpenAPI text each is unique; of operations that share one, it belongs to that with the
 * shortest path, whatever the order of the document, and the others are called by their method and path.
 */
final class OperationIds {
    private static final Comparator<Pointer> SHORTEST_FIRST = Comparator.comparingInt(
                    (Pointer pointer) -> pointer.path().length())
            .thenComparing(Comparator.naturalOrder());

    private final Context context;
    private final Map<String, Pointer> owners = new HashMap<>();

    OperationIds(Context context) {
        this.context = context;
    }

    /** Notes an operation. */
    void add(@Nullable String id, Pointer operation) {
        if (id != null) {
            owners.merge(id, operation, (a, b) -> SHORTEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
    }

    /** The id of an operation; null if it has none of its own. */
    @Nullable String own(@Nullable String id, Pointer operation) {
        if (id == null || operation.equals(owners.get(id))) {
            return id;
        }
        context.diagnostics().warning(
                "operation-id-twice",
                "operationId " + id + " is that of " + owners.get(id).path()
                        + " too; this operation is called by its method and path",
                operation.child("operationId"),
                "give it an id of its own, or a name by operationIdNameMappings");
        return null;
    }
}
