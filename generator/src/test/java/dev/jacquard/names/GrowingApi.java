package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** An API in parts: each named schema and each operation is one, with the inline types in it. */
final class GrowingApi {
    private final Api api;
    private final List<Pointer> parts = new ArrayList<>();
    private final Map<Pointer, Integer> numbers = new HashMap<>();
    private final Map<Pointer, Integer> partOfType = new HashMap<>();

    GrowingApi(Api api) {
        this.api = api;
        for (NamedType type : api.types().values()) {
            if (type.origin() instanceof Origin.Component) {
                parts.add(type.pointer());
            }
        }
        api.operations().forEach(operation -> parts.add(operation.pointer()));
        for (int i = 0; i < parts.size(); i++) {
            numbers.put(parts.get(i), i);
        }
        api.types().values().forEach(type -> partOfType.put(type.pointer(), part(type)));
    }

    /** The parts, by number. */
    List<Integer> steps() {
        return IntStream.range(0, parts.size()).boxed().toList();
    }

    /** The API of some parts, and of those that the branches of their unions are. */
    Api with(List<Integer> chosen) {
        Set<Integer> present = new HashSet<>(chosen);
        chosen.forEach(step -> addBranches(step, present));
        boolean isWhole = present.size() == parts.size();
        Set<Pointer> wanted = new HashSet<>();
        api.types().keySet().forEach(pointer -> {
            int part = partOfType.get(pointer);
            if (part < 0 ? isWhole : present.contains(part)) {
                addWithBranches(pointer, wanted);
            }
        });
        Map<Pointer, NamedType> types = new LinkedHashMap<>(api.types());
        types.keySet().retainAll(wanted);
        List<Operation> operations = api.operations().stream()
                .filter(operation -> present.contains(numbers.get(operation.pointer())))
                .toList();
        return new Api(
                api.info(), api.tags(), operations, api.webhooks(), types, api.globals(), api.servers(),
                api.securitySchemes(), api.retries(), Map.of());
    }

    private void addBranches(int step, Set<Integer> present) {
        api.types().forEach((pointer, type) -> {
            if (partOfType.get(pointer) == step && type instanceof UnionType union) {
                union.branches().forEach(branch -> {
                    if (branch.type().withoutNull() instanceof Reference reference) {
                        int target = partOfType.getOrDefault(reference.target(), -1);
                        if (target >= 0 && present.add(target)) {
                            addBranches(target, present);
                        }
                    }
                });
            }
        });
    }

    /** A type, and of a union the branches that lie in no part. */
    private void addWithBranches(Pointer pointer, Set<Pointer> wanted) {
        if (wanted.add(pointer) && api.types().get(pointer) instanceof UnionType union) {
            union.branches().forEach(branch -> addWithBranches(branch.type(), wanted));
        }
    }

    private void addWithBranches(Type type, Set<Pointer> wanted) {
        if (type instanceof Reference reference) {
            addWithBranches(reference.target(), wanted);
        } else if (type instanceof ListType list) {
            addWithBranches(list.items(), wanted);
        } else if (type instanceof MapType map) {
            addWithBranches(map.values(), wanted);
        } else if (type instanceof NullableType nullable) {
            addWithBranches(nullable.type(), wanted);
        }
    }

    /** The part that a type lies in; -1 if it lies in none, as in a shared response. */
    private int part(NamedType type) {
        int found = -1;
        int longest = -1;
        for (int i = 0; i < parts.size(); i++) {
            Pointer part = parts.get(i);
            boolean isWithin = type.pointer().equals(part)
                    || type.pointer().document().equals(part.document())
                            && type.pointer().path().startsWith(part.path() + "/");
            if (isWithin && part.path().length() > longest) {
                longest = part.path().length();
                found = i;
            }
        }
        return found;
    }
}
