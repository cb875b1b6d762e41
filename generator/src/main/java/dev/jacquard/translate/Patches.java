package dev.jacquard.translate;

import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Property.Access;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bodies that say what changes: of these, a member that is null is another thing than one that is not there. In a merge
 * patch (RFC 7396) null removes a member, so every member may be null that may be missing.
 */
final class Patches {
    private final Map<Pointer, NamedType> types;
    private final Set<Pointer> patched = new HashSet<>();
    private final Set<Pointer> merged = new HashSet<>();

    private Patches(Map<Pointer, NamedType> types) {
        this.types = types;
    }

    /** The types, those that a patch holds with the members whose null is kept apart. */
    static Map<Pointer, NamedType> in(Map<Pointer, NamedType> types, List<Operation> operations) {
        Patches patches = new Patches(types);
        for (Operation operation : operations) {
            for (MediaType form : operation.body() == null ? List.<MediaType>of() : operation.body().content()) {
                boolean merge = form.essence().equals("application/merge-patch+json");
                if (form.json() && (merge || operation.method().equals("PATCH"))) {
                    patches.reach(form.type(), merge);
                }
            }
        }
        Map<Pointer, NamedType> changed = new LinkedHashMap<>(types);
        changed.replaceAll((pointer, type) -> type instanceof ObjectType object ? patches.changed(object) : type);
        return changed;
    }

    private void reach(Type type, boolean merge) {
        Type present = type.withoutNull();
        if (present instanceof ListType list) {
            // A merge patch replaces a list as a whole.
            reach(list.items(), false);
        } else if (present instanceof MapType map) {
            reach(map.values(), merge);
        } else if (present instanceof Reference reference) {
            boolean first = patched.add(reference.target());
            if (merge && merged.add(reference.target()) || first) {
                reach(types.get(reference.target()), merge);
            }
        }
    }

    private void reach(NamedType type, boolean merge) {
        if (type instanceof ObjectType object) {
            object.properties().forEach(property -> reach(property.type(), merge));
            if (object.additional() != null) {
                reach(object.additional(), merge);
            }
        } else if (type instanceof UnionType union) {
            union.branches().forEach(branch -> reach(branch.type(), merge));
        }
    }

    private ObjectType changed(ObjectType object) {
        if (!patched.contains(object.pointer())) {
            return object;
        }
        boolean merge = merged.contains(object.pointer());
        Set<String> names = new LinkedHashSet<>();
        for (Property property : object.properties()) {
            if (!property.required() && property.access() != Access.READ_ONLY) {
                names.add(property.name());
            }
        }
        List<Property> properties = object.properties().stream()
                .map(property -> merge && names.contains(property.name()) ? merged(property) : property)
                .toList();
        Type additional = object.additional();
        return object.withProperties(properties)
                .patched(names, merge && additional != null ? NullableType.of(additional) : additional);
    }

    /** What is removed by null; in a map, so are its entries. */
    private static Property merged(Property property) {
        Type type = property.type().withoutNull() instanceof MapType map
                ? new MapType(NullableType.of(map.values()))
                : property.type();
        return property.ofSame(NullableType.of(type));
    }
}
