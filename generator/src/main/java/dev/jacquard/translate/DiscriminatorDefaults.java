package dev.jacquard.translate;

import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The discriminator of a model that is a branch has the branch's tag as its default: a caller who builds a cat need not say
 * that it is one.
 */
final class DiscriminatorDefaults {
    /** Two unions have different tags for one model. */
    private static final Map.Entry<String, String> SEVERAL = Map.entry("", "");

    private final Map<Pointer, NamedType> types;
    private final Map<Pointer, Map.Entry<String, String>> tags = new HashMap<>();

    private DiscriminatorDefaults(Map<Pointer, NamedType> types) {
        this.types = types;
    }

    /** The types with these defaults. */
    static Map<Pointer, NamedType> of(Map<Pointer, NamedType> types) {
        DiscriminatorDefaults defaults = new DiscriminatorDefaults(types);
        types.values().forEach(type -> {
            if (type instanceof UnionType union) {
                defaults.collect(union);
            }
        });
        Map<Pointer, NamedType> changed = new LinkedHashMap<>(types);
        defaults.tags.forEach((pointer, tag) -> {
            if (types.get(pointer) instanceof ObjectType object && !tag.equals(SEVERAL)) {
                changed.put(pointer, defaults.with(object, tag));
            }
        });
        return changed;
    }

    private void collect(UnionType union) {
        String property = union.discriminator();
        for (UnionType.Branch branch : union.branches()) {
            if (property != null && !branch.tags().isEmpty() && branch.type() instanceof Reference reference) {
                Map.Entry<String, String> tag = Map.entry(property, branch.tags().get(0));
                tags.merge(reference.target(), tag, (one, other) -> one.equals(other) ? one : SEVERAL);
            }
        }
    }

    private ObjectType with(ObjectType object, Map.Entry<String, String> tag) {
        List<Property> properties = object.properties().stream()
                .map(property -> property.name().equals(tag.getKey()) ? preset(property, tag.getValue()) : property)
                .toList();
        return object.withProperties(properties);
    }

    private Property preset(Property property, String tag) {
        Literal value = new Literal.Text(tag);
        boolean free = property.required() && property.defaultValue() == null && holds(property.type(), value);
        return free ? property.withDefault(value) : property;
    }

    private boolean holds(Type type, Literal value) {
        if (type instanceof Primitive primitive) {
            return primitive.kind() == Primitive.Kind.STRING;
        }
        return type instanceof Reference reference
                && types.get(reference.target()) instanceof EnumType values
                && values.index(value) >= 0;
    }
}
