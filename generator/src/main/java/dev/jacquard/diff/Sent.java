package dev.jacquard.diff;

import dev.jacquard.api.Api;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Which types callers send: those that requests hold. */
final class Sent {
    private final Set<Pointer> known = new HashSet<>();
    private final Deque<Pointer> next = new ArrayDeque<>();

    private Sent() {}

    static Set<Pointer> of(Api api) {
        Sent sent = new Sent();
        for (Operation operation : api.operations()) {
            operation.parameters().forEach(parameter -> sent.add(parameter.type()));
            if (operation.body() != null) {
                operation.body().content().forEach(form -> sent.add(form.type()));
            }
        }
        while (!sent.next.isEmpty()) {
            NamedType type = api.types().get(sent.next.remove());
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> sent.add(property.type()));
                if (object.additional() != null) {
                    sent.add(object.additional());
                }
            } else if (type instanceof UnionType union) {
                union.branches().forEach(branch -> sent.add(branch.type()));
            }
        }
        return sent.known;
    }

    private void add(Type type) {
        Type plain = type.withoutNull();
        if (plain instanceof Reference reference && known.add(reference.target())) {
            next.add(reference.target());
        } else if (plain instanceof ListType list) {
            add(list.items());
        } else if (plain instanceof MapType map) {
            add(map.values());
        }
    }
}
