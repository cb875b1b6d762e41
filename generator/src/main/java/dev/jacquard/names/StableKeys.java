package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Status;
import dev.jacquard.names.NameKey.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys under which names are recorded. The pointer of an inline schema may have an index in it: something put before
 * it would hand its name on to another. So an inline type is told by what it is for.
 */
final class StableKeys {
    private static final Pointer COMPONENTS = Pointer.of("/components/schemas");

    private final Map<Pointer, Pointer> ofTypes = new HashMap<>();

    StableKeys(Api api) {
        Set<Pointer> given = new HashSet<>();
        List<NamedType> inline = new ArrayList<>();
        for (NamedType type : api.types().values()) {
            if (type.origin() instanceof Origin.Component) {
                ofTypes.put(type.pointer(), type.pointer());
                given.add(type.pointer());
            } else {
                inline.add(type);
            }
        }
        inline.sort(Comparator.comparing(NamedType::pointer));
        Map<Pointer, Pointer> wished = new HashMap<>();
        for (NamedType type : inline) {
            wished.put(type.pointer(), of(type.origin()));
        }
        for (NamedType type : inline) {
            Pointer key = wished.get(type.pointer());
            // Two that are for the same, as the forms of one body: the second has its own place only.
            if (key == null || !given.add(key)) {
                key = type.pointer();
                while (!given.add(key)) {
                    key = key.child("other");
                }
            }
            ofTypes.put(type.pointer(), key);
        }
    }

    /** The place by which a type and its members are recorded. */
    Pointer of(Pointer type) {
        return ofTypes.getOrDefault(type, type);
    }

    NameKey type(Pointer type) {
        return NameKey.of(Kind.TYPE, of(type));
    }

    NameKey property(Pointer type, MemberKey member) {
        Pointer owner = of(type);
        return NameKey.of(
                Kind.PROPERTY,
                member.equals(MemberKey.ADDITIONAL)
                        ? owner.child("additionalProperties").child("*")
                        : owner.child("properties").child(member.name()));
    }

    NameKey constant(Pointer type, String value) {
        return NameKey.of(Kind.CONSTANT, of(type).child("enum").child(value));
    }

    NameKey branch(Pointer type, String branch) {
        return NameKey.of(Kind.BRANCH, of(type).child("branches").child(branch));
    }

    static NameKey parameter(Pointer operation, MemberKey member) {
        String name = member.equals(MemberKey.BODY) ? member.kind() : member.name();
        return NameKey.of(Kind.PARAMETER, operation.child("parameters").child(member.kind()).child(name));
    }

    /** What tells the successes of an operation apart, and the method that gives it. */
    static NameKey result(Kind kind, Pointer operation) {
        return NameKey.of(kind, operation.child("responses"));
    }

    static NameKey outcome(Pointer operation, Status status) {
        return NameKey.of(Kind.OUTCOME, operation.child("responses").child(status.toString()));
    }

    static NameKey tag(Kind kind, String tag) {
        return NameKey.of(kind, Pointer.of("/tags").child(tag));
    }

    static NameKey global(Parameter parameter) {
        MemberKey key = MemberKey.of(parameter);
        return NameKey.of(Kind.SETTING, Pointer.of("/globals").child(key.kind()).child(key.name()));
    }

    private Pointer of(Origin origin) {
        if (origin instanceof Origin.Component component) {
            return COMPONENTS.child(component.key());
        }
        if (origin instanceof Origin.Member member) {
            return of(member.owner()).child("properties").child(member.property());
        }
        if (origin instanceof Origin.Element element) {
            return of(element.container()).child("items");
        }
        if (origin instanceof Origin.Branch branch) {
            Pointer branches = of(branch.union()).child("branches");
            return branch.label().isEmpty() ? branches.child(branch.index()) : branches.child(branch.label());
        }
        if (origin instanceof Origin.OfParameter parameter) {
            return operation(parameter.operation()).child("parameters").child(parameter.name());
        }
        if (origin instanceof Origin.OfBody body) {
            return operation(body.operation()).child("requestBody");
        }
        Origin.OfResponse response = (Origin.OfResponse) origin;
        return operation(response.operation()).child("responses").child(response.status().toString());
    }

    private static Pointer operation(String words) {
        return Pointer.of("/operations").child(words);
    }
}
