package dev.jacquard.surface;

import dev.jacquard.api.EnumBase;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.UnionType;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.EnumSplit;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Member;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.RecordLimit;
import dev.jacquard.names.SharedGlobals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Models and requests: records with builders, enums and unions. */
final class ModelSurface {
    private final Surface surface;
    private final Types types;
    private final Map<Pointer, TreeSet<String>> unions = new HashMap<>();

    ModelSurface(Surface surface) {
        this.surface = surface;
        this.types = surface.uses();
        for (NamedType type : surface.api().types().values()) {
            if (type instanceof UnionType union) {
                union.branches().forEach(branch -> branch(union, branch));
            }
        }
    }

    private void branch(UnionType union, UnionType.Branch branch) {
        if (branch.type().withoutNull() instanceof Reference reference && isModel(reference)) {
            unions.computeIfAbsent(reference.target(), key -> new TreeSet<>())
                    .add(types.name(surface.names().type(union.pointer())));
        }
    }

    private boolean isModel(Reference reference) {
        return surface.api().resolve(reference) instanceof ObjectType;
    }

    void add(NamedType type) {
        if (type instanceof ObjectType object) {
            object(object);
        } else if (type instanceof EnumType values) {
            values(values);
        } else if (type instanceof UnionType union) {
            union(union);
        }
    }

    private void object(ObjectType object) {
        String name = types.name(surface.names().type(object.pointer()));
        Map<MemberKey, Pointer> places = new HashMap<>();
        for (Property property : object.properties()) {
            places.put(MemberKey.property(property.name()), property.pointer());
        }
        boolean json = !object.holdsFiles();
        Subject subject = new Subject("model", name, object.pointer(), null);
        List<Member> members = Member.of(object, surface.names());
        Declared type = members(name, subject, members, places, json && surface.classes(), null);
        unions.getOrDefault(object.pointer(), new TreeSet<>()).forEach(type::is);
        if (json) {
            codec(type);
        }
        xml(type, object);
    }

    /** Adds the request of an operation. */
    void request(Operation operation) {
        String name = types.name(surface.names().request(operation.pointer()));
        Map<MemberKey, Pointer> places = new HashMap<>();
        for (Parameter parameter : operation.parameters()) {
            places.put(MemberKey.of(parameter), parameter.pointer());
        }
        if (operation.body() != null) {
            operation.body().choices().forEach(form ->
                    places.put(MemberKey.of(operation.body(), form), form.pointer()));
        }
        boolean shared = SharedGlobals.taken(operation, surface.api(), surface.names());
        members(
                name,
                surface.subject(operation),
                Member.of(operation, surface.api(), surface.names()),
                places,
                false,
                shared ? surface.globals() : null);
    }

    private Declared members(
            String name, Subject subject, List<Member> members, Map<MemberKey, Pointer> places, boolean asClass,
            @Nullable String shared) {
        boolean isRecord = !asClass && RecordLimit.fits(members, new JavaTypes(surface.names()));
        Declared type = surface.declare(isRecord ? Declared.Kind.RECORD : Declared.Kind.CLASS, name, subject);
        Declared builder = surface.declare(Declared.Kind.CLASS, name + ".Builder", subject);
        JavaUse start = JavaUse.of(name + ".Builder");
        type.creates(start, "builder").method(start, "toBuilder", subject);
        if (isRecord) {
            type.canonical(members.stream().map(surface::parameter).toList());
        }
        if (shared != null) {
            type.is(shared);
            builder.is(shared + ".Builder");
        }
        for (Member member : members) {
            Subject part = subject.part(noun(member, subject), member.name(), places.getOrDefault(member.key(), subject.pointer()));
            type.method(types.of(member), member.name(), part);
            builder.method(setter(start, member, shared), member.name(), part, surface.parameter(member));
            if (member.patch() != null && member.patch().nullSetter() != null) {
                builder.method(start, member.patch().nullSetter(), part);
            }
        }
        builder.method(JavaUse.of(name), "build", subject);
        return type;
    }

    private static String noun(Member member, Subject owner) {
        return member.key().body() ? "body" : owner.operation() == null ? "property" : "parameter";
    }

    /** What a setter gives; of one that comes from the builder that requests share, class files know it by that one. */
    private JavaUse setter(JavaUse start, Member member, @Nullable String shared) {
        boolean inherited = shared != null
                && surface.api().globals().stream().anyMatch(global -> MemberKey.of(global).equals(member.key()));
        return inherited ? new JavaUse(start.name(), shared + ".Builder", List.of(), false) : start;
    }

    /** The codec for XML of what travels as such. */
    private void xml(Declared type, NamedType named) {
        if (surface.api().xml().containsKey(named.pointer())) {
            type.constant(types.runtime("", "XmlCodec", JavaUse.of(type.name())), "XML", type.subject());
        }
    }

    private void codec(Declared type) {
        type.constant(types.runtime("json", "JsonCodec", JavaUse.of(type.name())), "JSON", type.subject());
    }

    private void values(EnumType values) {
        ClassName simple = surface.names().type(values.pointer());
        String name = types.name(simple);
        Subject subject = new Subject("enum", name, values.pointer(), null);
        JavaUse own = JavaUse.of(name);
        JavaUse base = types.of(EnumBase.of(values));
        Declared type = surface.declare(Declared.Kind.SEALED_INTERFACE, name, subject);
        codec(type);
        type.creates(own, "of", new Signature.Parameter(base, "value")).method(base, "value", subject);
        unknown(simple, subject, new Signature.Parameter(base, "value"));
        for (int i = 0; i < values.values().size(); i++) {
            int group = i / EnumSplit.CONSTANTS;
            String constant = surface.names().constant(values.pointer(), i);
            Subject part = subject.part("value", constant, values.pointer());
            nested(simple, subject, Declared.Kind.INTERFACE, "More", group, type).constant(own, constant, part);
            String known = "Known" + (i < EnumSplit.PART ? "" : i / EnumSplit.PART + 1);
            String part250 = name + "." + simple.nested(known);
            Declared holder = surface.types().get(part250);
            if (holder == null) {
                holder = surface.declare(Declared.Kind.ENUM, part250, subject).is(name).method(base, "value", subject);
            }
            holder.constant(JavaUse.of(part250), constant, part);
        }
    }

    /** The class that holds a group of constants: the first is the enum itself. */
    private Declared nested(
            ClassName simple, Subject subject, Declared.Kind kind, String word, int group, Declared first) {
        if (group == 0) {
            return first;
        }
        String name = types.name(simple) + "." + simple.nested(group == 1 ? word : word + group);
        Declared known = surface.types().get(name);
        return known == null ? surface.declare(kind, name, subject) : known;
    }

    private void unknown(ClassName simple, Subject subject, Signature.Parameter component) {
        holder(types.name(simple), simple.nested("Unknown"), subject, component);
    }

    /** A record that holds a value of a sealed interface. */
    private void holder(String of, String nested, Subject subject, Signature.Parameter component) {
        surface.declare(Declared.Kind.RECORD, of + "." + nested, subject)
                .is(of)
                .constructor(component)
                .method(component.type(), component.name(), subject);
    }

    private void union(UnionType union) {
        ClassName simple = surface.names().type(union.pointer());
        String name = types.name(simple);
        Subject subject = new Subject("union", name, union.pointer(), null);
        Declared type = surface.declare(Declared.Kind.SEALED_INTERFACE, name, subject);
        codec(type);
        xml(type, union);
        unknown(simple, subject, new Signature.Parameter(types.runtime("json", "JsonValue"), "json"));
        for (int i = 0; i < union.branches().size(); i++) {
            UnionType.Branch branch = union.branches().get(i);
            boolean model = branch.type().withoutNull() instanceof Reference reference && isModel(reference);
            if (!model) {
                String nested = surface.names().branch(union.pointer(), i);
                JavaUse value = types.of(branch.type().withoutNull());
                Subject part = subject.part("branch", nested, union.pointer());
                holder(name, nested, part, new Signature.Parameter(value, "value"));
            }
        }
    }
}
