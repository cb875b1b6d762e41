package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of types and operations are made of: the names of other things begin with them. */
final class Stems {
    private final Map<Pointer, NamedType> types;
    private final Map<Pointer, Operation> operations = new HashMap<>();
    private final Renamings renamings;
    private final StatedNames stated;
    private final Map<Pointer, String> known = new HashMap<>();

    Stems(Api api, Renamings renamings, StatedNames stated) {
        this.types = api.types();
        this.renamings = renamings;
        this.stated = stated;
        for (Operation operation : api.operations()) {
            operations.put(operation.pointer(), operation);
        }
    }

    /** The stem of a named type. */
    String of(NamedType type) {
        String stem = known.get(type.pointer());
        if (stem == null) {
            String chosen = chosen(type);
            stem = chosen != null ? chosen : of(type.origin());
            known.put(type.pointer(), stem);
        }
        return stem;
    }

    /** The name that somebody chose for a type; null if nobody did. */
    @Nullable String chosen(NamedType type) {
        String configured =
                type.origin() instanceof Origin.Component component ? renamings.models().get(component.key()) : null;
        if (configured != null) {
            return configured;
        }
        String name = stated.of(type.pointer());
        return name == null ? null : JavaNames.statedType(name);
    }

    /** The stem of an operation: of its request, and of the types in its bodies. */
    String of(Operation operation) {
        String stem = known.get(operation.pointer());
        if (stem == null) {
            stem = JavaNames.typeStem(id(operation));
            known.put(operation.pointer(), stem);
        }
        return stem;
    }

    /** What an operation is called by: its id, or its method and path. */
    String id(Operation operation) {
        String chosen = chosen(operation);
        return chosen != null ? chosen : hasId(operation) ? String.valueOf(operation.id()) : byPath(operation);
    }

    /** The method's name that somebody chose for an operation; null if nobody did. */
    @Nullable String chosen(Operation operation) {
        String configured = operation.id() == null ? null : renamings.operations().get(operation.id());
        if (configured == null) {
            configured = renamings.operations().get(operation.method() + " " + operation.path().text());
        }
        if (configured != null) {
            return configured;
        }
        String name = stated.of(operation.pointer());
        return name == null ? null : JavaNames.statedMember(name);
    }

    private static boolean hasId(Operation operation) {
        return operation.id() != null && !Words.of(operation.id()).words().isEmpty();
    }

    private String of(Origin origin) {
        if (origin instanceof Origin.Component component) {
            return JavaNames.typeStem(component.key());
        }
        if (origin instanceof Origin.Member member) {
            return joined(owner(member), JavaNames.continued(member.property()));
        }
        if (origin instanceof Origin.Element element) {
            String container = of(element.container());
            String singular = Casing.singular(container);
            return singular.equals(container) ? container + "Item" : singular;
        }
        if (origin instanceof Origin.Branch branch) {
            return joined(of(branch.union()), "Option" + (branch.index() + 1));
        }
        if (origin instanceof Origin.OfParameter parameter) {
            return joined(of(operation(parameter.operation())), JavaNames.continued(parameter.name()));
        }
        if (origin instanceof Origin.OfBody body) {
            return joined(of(operation(body.operation())), "Body");
        }
        Origin.OfResponse response = (Origin.OfResponse) origin;
        return joined(of(operation(response.operation())), Reasons.of(response.status()));
    }

    private String owner(Origin.Member member) {
        NamedType owner = types.get(member.owner());
        if (owner == null) {
            throw new IllegalArgumentException("no type stands at " + member.owner());
        }
        return of(owner);
    }

    private Operation operation(Pointer pointer) {
        Operation operation = operations.get(pointer);
        if (operation == null) {
            throw new IllegalArgumentException("no operation stands at " + pointer);
        }
        return operation;
    }

    private static String joined(String start, String end) {
        String name = start + end;
        return JavaNames.limited(name, name);
    }

    /** An operation without an id is called by its method and path: {@code GET /pins/{id}} is {@code getPinsById}. */
    private static String byPath(Operation operation) {
        StringBuilder words = new StringBuilder(operation.method().toLowerCase(Locale.ROOT));
        for (PathTemplate.Part part : operation.path().parts()) {
            words.append(part instanceof PathTemplate.Variable variable
                    ? " by " + variable.name()
                    : " " + ((PathTemplate.Fixed) part).text());
        }
        return words.toString();
    }
}
