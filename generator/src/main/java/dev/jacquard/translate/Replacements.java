package dev.jacquard.translate;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Types in the place of the references to declarations that were taken back. */
final class Replacements {
    private final Map<Pointer, Type> types = new HashMap<>();

    boolean isEmpty() {
        return types.isEmpty();
    }

    /**
     * Adds a declaration that was taken back. A type that holds itself and has no name ends in any JSON.
     *
     * @param target the declaration
     * @param type the type that stands there instead
     * @return that type, without a reference to a declaration that was taken back
     */
    Type add(Pointer target, Type type) {
        types.put(target, new AnyType(false));
        Type replaced = in(type);
        types.put(target, replaced);
        return replaced;
    }

    /** Forgets one: there is a declaration at its place again. */
    void remove(Pointer target) {
        types.remove(target);
    }

    /** A type with the replacements made. */
    Type in(Type other) {
        if (types.isEmpty()) {
            return other;
        }
        if (other instanceof Reference reference) {
            Type type = types.get(reference.target());
            // It may hold references to what was taken back later, though none to itself.
            return type == null ? other : in(type);
        }
        if (other instanceof ListType list) {
            return new ListType(in(list.items()), list.unique());
        }
        if (other instanceof MapType map) {
            return new MapType(in(map.values()));
        }
        return other instanceof NullableType nullable ? NullableType.of(in(nullable.type())) : other;
    }

    /** A declaration with the replacements made. */
    NamedType in(NamedType declaration) {
        if (declaration instanceof ObjectType object) {
            return new ObjectType(
                    object.pointer(),
                    object.origin(),
                    object.docs(),
                    object.properties().stream().map(this::in).toList(),
                    object.additional() == null ? null : in(object.additional()),
                    object.examples(),
                    object.constraints());
        }
        if (declaration instanceof UnionType union) {
            return new UnionType(
                    union.pointer(),
                    union.origin(),
                    union.docs(),
                    branches(union),
                    union.discriminator(),
                    union.examples());
        }
        return declaration;
    }

    /** What has become any JSON is told from nothing: such values are those that the union does not know. */
    private List<UnionType.Branch> branches(UnionType union) {
        return union.branches().stream()
                .map(branch -> new UnionType.Branch(
                        in(branch.type()).withoutNull(), branch.tags(), branch.constants(), branch.constraints()))
                .filter(branch -> !(branch.type() instanceof AnyType))
                .toList();
    }

    private Property in(Property property) {
        return new Property(
                property.pointer(), property.name(), in(property.type()), property.required(), property.access(),
                property.secret(), property.docs(), property.defaultValue(), property.examples(), property.constraints());
    }
}
