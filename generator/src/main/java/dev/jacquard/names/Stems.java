package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.UnionType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names of types and operations are made of: the names of other things begin with them. */
final class Stems {
    private final Renamings renamings;
    private final OperationWords words;
    private final Map<Pointer, Operation> operations = new HashMap<>();
    private final Map<Pointer, String> ofOperations = new HashMap<>();
    private final Map<Pointer, String> ofTypes = new HashMap<>();
    private final Map<Pointer, String> ofInline = new HashMap<>();
    private final Set<String> inlineNames = new LinkedHashSet<>();
    private final TypeStems types;

    Stems(Api api, Renamings renamings, StatedNames stated) {
        this.renamings = renamings;
        this.words = new OperationWords(api, stated);
        api.operations().forEach(operation -> operations.put(operation.pointer(), operation));
        Map<Origin, String> chosen = new HashMap<>();
        renamings.models().forEach((key, name) -> chosen.put(new Origin.Component(key), name));
        for (NamedType type : api.types().values()) {
            String name = stated.type(type.pointer());
            if (name != null) {
                chosen.putIfAbsent(type.origin(), name);
            }
        }
        this.types = new TypeStems(this, chosen, unions(api));
        if (!renamings.inlineModels().isEmpty()) {
            // What is around a type is declared before it, and a name that is chosen for that is part of its own.
            api.types().values().forEach(type -> inline(type, chosen));
        }
    }

    private void inline(NamedType type, Map<Origin, String> chosen) {
        if (type.origin() instanceof Origin.Component component && component.isSchema()) {
            return;
        }
        String derived = types.name(type.origin());
        inlineNames.add(derived);
        String name = renamings.inlineModels().get(derived);
        if (name != null) {
            chosen.put(type.origin(), name);
            ofInline.put(type.pointer(), name);
        }
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

    /** What inline types would be called but for the names that the user chose for them, if there are any. */
    Set<String> inlineNames() {
        return inlineNames;
    }

    /** The longest name of a type: nothing that is around it is left out. */
    String whole(NamedType type) {
        return types.whole(type.origin());
    }

    /** The name that the user chose for a type; null if there is none. */
    @Nullable String configured(NamedType type) {
        return type.origin() instanceof Origin.Component component && component.isSchema()
                ? renamings.models().get(component.key())
                : ofInline.get(type.pointer());
    }

    /** The stem of an operation: of its request, and of the types in its bodies. */
    String of(Operation operation) {
        return ofOperations.computeIfAbsent(operation.pointer(), pointer -> {
            String configured = configured(operation);
            return JavaNames.typeStem(configured != null ? configured : words.of(operation));
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

    /** The method's name that the user chose for an operation; null if there is none. */
    @Nullable String configured(Operation operation) {
        String configured = operation.id() == null ? null : renamings.operations().get(operation.id());
        return configured != null
                ? configured
                : renamings.operations().get(operation.method() + " " + operation.path().text());
    }
}
