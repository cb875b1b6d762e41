package dev.jacquard.diff;

import dev.jacquard.api.EnumType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.UnionType;
import dev.jacquard.api.XmlModel;
import dev.jacquard.api.XmlNode;
import dev.jacquard.names.Member;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.Requests;
import dev.jacquard.surface.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares models, enums and unions: those that are the same class. */
final class TypeComparison {
    private final Version before;
    private final Version after;
    private final Comparison comparison;
    private final Findings findings;
    private final Components components;
    private final Set<Pointer> sent;

    TypeComparison(Version before, Version after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
        this.findings = comparison.findings();
        this.components = comparison.components();
        this.sent = Sent.of(after.api());
    }

    void run() {
        Map<String, NamedType> now = Comparison.by(List.copyOf(after.api().types().values()), type -> name(after, type));
        for (NamedType old : before.api().types().values()) {
            String name = name(before, old);
            NamedType same = now.get(name);
            if (old instanceof ObjectType object && same instanceof ObjectType other) {
                object(new Subject("model", name, other.pointer(), null), object, other);
            } else if (old instanceof EnumType values && same instanceof EnumType other) {
                values(new Subject("enum", name, other.pointer(), null), values, other);
            } else if (old instanceof UnionType union && same instanceof UnionType other) {
                union(new Subject("union", name, other.pointer(), null), union, other);
            }
        }
    }

    private static String name(Version version, NamedType type) {
        return version.surface().name(version.names().type(type.pointer()));
    }

    private void object(Subject subject, ObjectType old, ObjectType now) {
        components.compare(subject, old, now);
        comparison.docs(subject, old.docs(), now.docs());
        components.compare(subject, old.constraints(), now.constraints());
        if (old.additional() != null && now.additional() != null) {
            comparison.type(subject, old.additional(), now.additional());
        }
        Map<String, Property> others = named(after, now);
        named(before, old).forEach((name, property) -> {
            Property same = others.remove(name);
            if (same == null) {
                findings.of(subject.part("property", name, property.pointer())).add(Effect.SOURCE_BREAKING, "is gone");
                return;
            }
            Subject part = subject.part("property", name, same.pointer());
            comparison.retyped(part, property.type(), same.type());
            components.compare(part, property, same);
            comparison.docs(part, property.docs(), same.docs());
            components.compare(part, property.constraints(), same.constraints());
            comparison.type(part, property.type(), same.type());
            boolean left = now.patched().contains(same.name());
            if (old.patched().contains(property.name()) != left) {
                findings.of(part).add(Effect.BEHAVIOUR, left ? "is left out of a patch unless it is set" : "is sent always");
            }
        });
        others.forEach((name, property) ->
                findings.of(subject.part("property", name, property.pointer())).add(Effect.SAFE, "is new"));
        demands(subject, old, now);
        xml(subject, old, now);
    }

    /** What there is in XML of what both have. That one of them has no XML shows in what callers can name. */
    private void xml(Subject subject, ObjectType old, ObjectType now) {
        XmlModel was = before.api().xml().get(old.pointer());
        XmlModel is = after.api().xml().get(now.pointer());
        if (was == null || is == null) {
            return;
        }
        if (!was.root().equals(is.root())) {
            findings.of(subject).add(Effect.BEHAVIOUR, "is another element in XML");
        }
        was.members().forEach((name, node) -> {
            XmlNode other = is.members().get(name);
            if (other != null && !other.equals(node)) {
                findings.of(subject.part("property", name, now.pointer())).add(Effect.BEHAVIOUR, "is another node in XML");
            }
        });
    }

    private static Map<String, Property> named(Version version, ObjectType object) {
        return new LinkedHashMap<>(Comparison.by(
                object.properties(),
                property -> version.names().member(object.pointer(), MemberKey.property(property.name()))));
    }

    private void demands(Subject subject, ObjectType old, ObjectType now) {
        Map<String, Member> members = Comparison.by(Member.of(old, before.names()), Member::name);
        Map<String, Property> properties = named(after, now);
        for (Member member : Member.of(now, after.names())) {
            Member former = members.get(member.name());
            boolean asked = former != null && Requests.asked(former, before.api());
            Property property = properties.get(member.name());
            if (!asked && property != null && Requests.asked(member, after.api())) {
                Finding finding = findings.of(subject.part("property", member.name(), property.pointer()));
                finding.add(Effect.BEHAVIOUR, "must be set: build() fails without it");
                if (sent.contains(now.pointer())) {
                    finding.fails();
                }
            }
        }
    }

    private void values(Subject subject, EnumType old, EnumType now) {
        components.compare(subject, old, now);
        comparison.docs(subject, old.docs(), now.docs());
        Map<String, EnumType.Value> others = constants(after, now);
        constants(before, old).forEach((name, value) -> {
            EnumType.Value same = others.get(name);
            if (same != null) {
                Subject part = subject.part("value", name, now.pointer());
                components.compare(part, value, same);
                comparison.docs(part, value.docs(), same.docs());
            }
        });
    }

    private static Map<String, EnumType.Value> constants(Version version, EnumType type) {
        Map<String, EnumType.Value> constants = new LinkedHashMap<>();
        for (int i = 0; i < type.values().size(); i++) {
            constants.put(version.names().constant(type.pointer(), i), type.values().get(i));
        }
        return constants;
    }

    private void union(Subject subject, UnionType old, UnionType now) {
        components.compare(subject, old, now);
        comparison.docs(subject, old.docs(), now.docs());
        Map<String, UnionType.Branch> others =
                Comparison.by(now.branches(), branch -> Comparison.java(after, branch.type()));
        for (UnionType.Branch branch : old.branches()) {
            UnionType.Branch same = others.get(Comparison.java(before, branch.type()));
            if (same != null) {
                components.compare(subject, branch, same);
                comparison.type(subject, branch.type(), same.type());
            }
        }
    }
}
