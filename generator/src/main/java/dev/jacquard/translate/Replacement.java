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
import java.util.List;

/**
 * A type in the place of the references to a declaration that was taken back.
 *
 * @param target the declaration
 * @param type the type
 */
record Replacement(Pointer target, Type type) {
    /** A type with the replacement made. */
    Type in(Type other) {
        if (other instanceof Reference reference) {
            return reference.target().equals(target) ? type : other;
        }
        if (other instanceof ListType list) {
            return new ListType(in(list.items()), list.unique());
        }
        if (other instanceof MapType map) {
            return new MapType(in(map.values()));
        }
        return other instanceof NullableType nullable ? NullableType.of(in(nullable.type())) : other;
    }

    /** A declaration with the replacement made. */
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
