package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.UnionType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names of types and operations are made of: the names of other things begin with them. */
final class Stems {
    private final Renamings renamings;
    private final StatedNames stated;
    private final OperationWords words;
    private final Map<Pointer, Operation> operations = new HashMap<>();
    private final Map<Pointer, String> ofOperations = new HashMap<>();
    private final Map<Pointer, String> ofTypes = new HashMap<>();
    private final TypeStems types;

    Stems(Api api, Renamings renamings, StatedNames stated) {
        this.renamings = renamings;
        this.stated = stated;
        this.words = new OperationWords(api);
        api.operations().forEach(operation -> operations.put(operation.pointer(), operation));
        Map<Origin, String> chosen = new HashMap<>();
        renamings.models().forEach((key, name) -> chosen.put(new Origin.Component(key), name));
        for (NamedType type : api.types().values()) {
            String name = chosen(type);
            if (name != null) {
                chosen.put(type.origin(), name);
            }
        }
        this.types = new TypeStems(this, chosen, unions(api));
    }

    /** The origins of an API's unions. */
    static Set<Origin> unions(Api api) {
        Set<Origin> unions = new HashSet<>();
        for (NamedType type : api.types().values()) {
            if (type instanceof UnionType) {
                unions.add(type.origin());
            }
        }
        return unions;
    }

    /** The stem of a named type: its name, where nobody else has it. */
    String of(NamedType type) {
        return ofTypes.computeIfAbsent(type.pointer(), pointer -> types.name(type.origin()));
    }

    /** The longest name of a type: nothing that is around it is left out. */
    String whole(NamedType type) {
        return types.whole(type.origin());
    }

    /** The name that somebody chose for a type; null if nobody did. */
    @Nullable String chosen(NamedType type) {
        boolean isSchema = type.origin() instanceof Origin.Component component && component.isSchema();
        String configured =
                isSchema ? renamings.models().get(((Origin.Component) type.origin()).key()) : null;
        if (configured != null) {
            return configured;
        }
        String name = stated.of(type.pointer());
        return name == null ? null : JavaNames.statedType(name);
    }

    /** The stem of an operation: of its request, and of the types in its bodies. */
    String of(Operation operation) {
        return ofOperations.computeIfAbsent(operation.pointer(), pointer -> {
            String chosen = chosen(operation);
            return JavaNames.typeStem(chosen != null ? chosen : words.of(operation));
        });
    }

    /** The words for an operation's method. */
    String method(Operation operation) {
        return words.withinTag(operation);
    }

    /** The operation at a place; null if it was left out. */
    @Nullable Operation operation(Pointer pointer) {
        return operations.get(pointer);
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
}
