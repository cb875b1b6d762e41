package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of types and operations are made of: the names of other things begin with them. */
final class Stems {
    private static final Pointer SCHEMAS = Pointer.of("/components/schemas");

    private final Map<Pointer, NamedType> types;
    private final Map<String, Operation> operations = new HashMap<>();
    private final Renamings renamings;
    private final StatedNames stated;
    private final Map<Pointer, String> known = new HashMap<>();

    Stems(Api api, Renamings renamings, StatedNames stated) {
        this.types = api.types();
        this.renamings = renamings;
        this.stated = stated;
        api.operations().forEach(operation -> operations.putIfAbsent(operation.words(), operation));
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
        return chosen != null ? chosen : operation.words();
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

    private String of(Origin origin) {
        if (origin instanceof Origin.Component component) {
            NamedType type = types.get(SCHEMAS.child(component.key()));
            String chosen = type == null ? renamings.models().get(component.key()) : chosen(type);
            return chosen != null ? chosen : JavaNames.typeStem(component.key());
        }
        if (origin instanceof Origin.Member member) {
            return joined(of(member.owner()), JavaNames.continued(member.property()));
        }
        if (origin instanceof Origin.Element element) {
            String container = of(element.container());
            String singular = Casing.singular(container);
            return singular.equals(container) ? container + "Item" : singular;
        }
        if (origin instanceof Origin.Branch branch) {
            String label = branch.label().isEmpty() ? "" : JavaNames.continued(branch.label());
            return joined(of(branch.union()), label.isEmpty() ? "Option" + (branch.index() + 1) : label);
        }
        if (origin instanceof Origin.OfParameter parameter) {
            return joined(operation(parameter.operation()), JavaNames.continued(parameter.name()));
        }
        if (origin instanceof Origin.OfBody body) {
            return joined(operation(body.operation()), "Body");
        }
        Origin.OfResponse response = (Origin.OfResponse) origin;
        return joined(operation(response.operation()), Reasons.of(response.status()));
    }

    /** The stem of the operation that goes by these words; of the words alone, where it was left out. */
    private String operation(String words) {
        Operation operation = operations.get(words);
        return operation == null ? JavaNames.typeStem(words) : of(operation);
    }

    private static String joined(String start, String end) {
        String name = start + end;
        return JavaNames.limited(name, name);
    }
}
