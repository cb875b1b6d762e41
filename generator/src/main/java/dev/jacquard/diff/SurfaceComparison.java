package dev.jacquard.diff;

import dev.jacquard.surface.Declared;
import dev.jacquard.surface.JavaUse;
import dev.jacquard.surface.Signature;
import dev.jacquard.surface.Surface;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the Java that callers name. The rules are those of the language: what is gone or has another type breaks both
 * sources and class files (JLS 13.4), another type argument breaks sources alone, what is new breaks nobody, since nobody else
 * implements or extends anything here.
 */
final class SurfaceComparison {
    private static final Set<Effect> BREAKING = EnumSet.of(Effect.SOURCE_BREAKING, Effect.BINARY_BREAKING);

    private final Surface before;
    private final Surface after;
    private final Findings findings;

    SurfaceComparison(Surface before, Surface after, Findings findings) {
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    void run() {
        Set<String> names = new TreeSet<>(before.types().keySet());
        names.addAll(after.types().keySet());
        for (String name : names) {
            Declared old = before.types().get(name);
            Declared now = after.types().get(name);
            if (old != null && now != null) {
                compare(old, now);
            } else if (old != null && !isWithin(name, before, after)) {
                gone(old);
            } else if (now != null && !isWithin(name, after, before)) {
                added(now);
            }
        }
    }

    /** Whether a class came or went with the one around it. */
    private static boolean isWithin(String name, Surface there, Surface elsewhere) {
        int dot = name.lastIndexOf('.');
        String around = dot < 0 ? "" : name.substring(0, dot);
        return there.types().containsKey(around) && !elsewhere.types().containsKey(around);
    }

    private void gone(Declared old) {
        Finding finding = findings.of(old.subject());
        finding.add(BREAKING, new JavaChange(old.text(), null));
        if (old.subject().key().equals(old.name())) {
            finding.add(Effect.SOURCE_BREAKING, "is gone");
        }
        operations(old).forEach(member ->
                findings.of(member.subject()).add(BREAKING, new JavaChange(member.text(), null)));
    }

    private void added(Declared now) {
        Finding finding = findings.of(now.subject());
        boolean branch = now.supertypes().stream()
                .map(before.types()::get)
                .anyMatch(type -> type != null && type.kind() == Declared.Kind.SEALED_INTERFACE);
        // What came as the unknown branch comes as this one now.
        finding.add(EnumSet.of(branch ? Effect.BEHAVIOUR : Effect.SAFE), new JavaChange(null, now.text()));
        if (now.subject().key().equals(now.name())) {
            finding.add(Effect.SAFE, "is new");
        }
        operations(now).forEach(member ->
                findings.of(member.subject()).add(EnumSet.of(Effect.SAFE), new JavaChange(null, member.text())));
    }

    /** The methods of a tag's operations, which are told of by themselves. */
    private static List<Signature> operations(Declared tag) {
        return tag.subject().operation() != null
                ? List.of()
                : tag.members().values().stream().filter(member -> member.subject().operation() != null).toList();
    }

    private void compare(Declared old, Declared now) {
        kind(old, now);
        supertypes(old, now);
        Map<String, List<Signature>> gone = new LinkedHashMap<>();
        old.members().forEach((key, member) -> {
            Signature same = now.members().get(key);
            if (same == null) {
                gone.computeIfAbsent(member.name(), name -> new ArrayList<>()).add(member);
            } else {
                same(member, same);
            }
        });
        now.members().forEach((key, member) -> {
            if (!old.members().containsKey(key)) {
                List<Signature> former = gone.getOrDefault(member.name(), List.of());
                // Shown beside the one that it takes the place of, if there is one.
                added(member, former.isEmpty() ? null : former.remove(0));
            }
        });
        gone.values().forEach(members -> members.forEach(member ->
                findings.of(member.subject()).add(lost(member), new JavaChange(member.text(), null))));
    }

    private void added(Signature member, @Nullable Signature former) {
        if (former == null) {
            findings.of(member.subject()).add(EnumSet.of(Effect.SAFE), new JavaChange(null, member.text()));
        } else {
            constructor(former);
            findings.of(member.subject()).add(lost(former), new JavaChange(former.text(), member.text()));
        }
    }

    private void constructor(Signature former) {
        if (former.kind() == Signature.Kind.CANONICAL) {
            findings.of(former.subject()).add(
                    Effect.CONSTRUCTOR, "the constructor of " + former.owner() + " has other parameters");
        }
    }

    /** What it does that a member is gone. */
    private static Set<Effect> lost(Signature member) {
        return member.kind() == Signature.Kind.CANONICAL ? EnumSet.of(Effect.CONSTRUCTOR) : BREAKING;
    }

    private void kind(Declared old, Declared now) {
        if (old.kind() != now.kind()) {
            // A record with too many components becomes a class with the same methods.
            boolean values = isValue(old.kind()) && isValue(now.kind());
            findings.of(now.subject()).add(
                    values ? EnumSet.of(Effect.CONSTRUCTOR) : BREAKING, new JavaChange(old.text(), now.text()));
        }
    }

    private static boolean isValue(Declared.Kind kind) {
        return kind == Declared.Kind.RECORD || kind == Declared.Kind.CLASS;
    }

    private void supertypes(Declared old, Declared now) {
        for (String supertype : old.supertypes()) {
            if (!now.supertypes().contains(supertype) && after.types().containsKey(supertype)) {
                findings.of(now.subject()).add(
                        BREAKING, new JavaChange(old.text() + " is a " + supertype, now.text() + " is none"));
            }
        }
        for (String supertype : now.supertypes()) {
            Declared known = before.types().get(supertype);
            boolean union = known != null && known.kind() == Declared.Kind.SEALED_INTERFACE;
            if (union && !old.supertypes().contains(supertype)) {
                findings.of(after.types().get(supertype).subject()).add(Effect.BEHAVIOUR, "has the branch " + now.simpleName());
            }
        }
    }

    /** A member that class files know by the same name and parameters. */
    private void same(Signature old, Signature now) {
        if (old.type().equals(now.type()) && old.parameters().equals(now.parameters())) {
            return;
        }
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        if (!old.type().qualified().equals(now.type().qualified())) {
            effects.add(Effect.BINARY_BREAKING);
            // Who calls a method that gives nothing takes no value from it.
            if (!old.type().equals(JavaUse.VOID)) {
                effects.add(Effect.SOURCE_BREAKING);
            }
        }
        if (!old.type().generic().equals(now.type().generic()) && !old.type().equals(JavaUse.VOID)
                || !old.generics().equals(now.generics())) {
            effects.add(Effect.SOURCE_BREAKING);
        }
        if (effects.isEmpty() && isOtherNull(old, now)) {
            effects.add(old.kind() == Signature.Kind.CANONICAL ? Effect.CONSTRUCTOR : Effect.BEHAVIOUR);
        }
        if (!effects.isEmpty()) {
            Set<Effect> worst = old.kind() == Signature.Kind.CANONICAL ? EnumSet.of(Effect.CONSTRUCTOR) : effects;
            constructor(old);
            findings.of(now.subject()).add(worst, new JavaChange(old.text(), now.text()));
        }
    }

    /** Whether null is a value where it was none, or the other way round. */
    private static boolean isOtherNull(Signature old, Signature now) {
        return !old.type().text().equals(now.type().text())
                || !old.parameters().stream().map(each -> each.type().text()).toList()
                        .equals(now.parameters().stream().map(each -> each.type().text()).toList());
    }
}
