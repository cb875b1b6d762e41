package dev.jacquard.translate;

import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types that operations and global parameters use, directly or by way of others. */
final class Reachability {
    private final Map<Pointer, NamedType> types;
    private final Set<Pointer> reached = new HashSet<>();
    private final Deque<NamedType> open = new ArrayDeque<>();

    private Reachability(Map<Pointer, NamedType> types) {
        this.types = types;
    }

    /** Those of the types that are used or asked for, in their order. */
    static Map<Pointer, NamedType> of(
            Map<Pointer, NamedType> types, List<Operation> operations, List<Parameter> globals, List<Type> roots) {
        Reachability reachability = new Reachability(types);
        operations.forEach(reachability::operation);
        globals.forEach(global -> reachability.use(global.type()));
        roots.forEach(reachability::use);
        reachability.follow();
        Map<Pointer, NamedType> used = new LinkedHashMap<>(types);
        used.keySet().retainAll(reachability.reached);
        return used;
    }

    private void operation(Operation operation) {
        operation.parameters().forEach(parameter -> use(parameter.type()));
        if (operation.body() != null) {
            content(operation.body().content());
        }
        operation.responses().forEach(response -> {
            content(response.content());
            response.headers().forEach(header -> use(header.type()));
        });
    }

    private void content(List<MediaType> content) {
        content.forEach(media -> use(media.type()));
    }

    private void follow() {
        for (NamedType type = open.poll(); type != null; type = open.poll()) {
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> use(property.type()));
                if (object.additional() != null) {
                    use(object.additional());
                }
            } else if (type instanceof UnionType union) {
                union.branches().forEach(branch -> use(branch.type()));
            }
        }
    }

    private void use(Type type) {
        if (type instanceof Reference reference) {
            if (reached.add(reference.target())) {
                open.add(types.get(reference.target()));
            }
        } else if (type instanceof ListType list) {
            use(list.items());
        } else if (type instanceof MapType map) {
            use(map.values());
        } else if (type instanceof NullableType nullable) {
            use(nullable.type());
        }
    }
}
