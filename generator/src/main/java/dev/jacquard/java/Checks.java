package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Property.Access;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which values of requests are checked before they are sent: those that a constraint of the document concerns, and all that
 * hold such values.
 */
public final class Checks {
    /** Nothing is checked. */
    public static final Checks NONE = new Checks();

    private final Set<Pointer> types = new HashSet<>();
    private final Map<String, Optional<String>> patterns = new HashMap<>();
    private boolean any;

    private Checks() {}

    /**
     * What is checked in an API. Patterns that Java cannot match are left out, and reported.
     *
     * @param api the API
     * @param diagnostics takes findings
     * @return what is checked
     */
    public static Checks of(Api api, Diagnostics diagnostics) {
        Checks checks = new Checks();
        Set<NamedType> sent = sent(api);
        for (Operation operation : api.operations()) {
            operation.parameters().forEach(each -> checks.patterns(each.constraints(), each.pointer(), diagnostics));
            content(operation).forEach(each -> checks.patterns(each.constraints(), each.pointer(), diagnostics));
        }
        sent.forEach(type -> checks.patterns(type, diagnostics));
        for (boolean more = true; more; ) {
            more = false;
            for (NamedType type : sent) {
                more |= !checks.types.contains(type.pointer()) && checks.checked(type) && checks.types.add(type.pointer());
            }
        }
        checks.any = api.operations().stream().anyMatch(checks::checked);
        return checks;
    }

    /**
     * Whether anything is checked at all.
     *
     * @return false if no request has a constraint
     */
    public boolean any() {
        return any;
    }

    /** Whether values of a named type are checked. */
    boolean of(Pointer type) {
        return types.contains(type);
    }

    /** The expression for Java; empty if there is none. */
    Optional<String> pattern(String pattern) {
        return patterns.getOrDefault(pattern, Optional.empty());
    }

    /** Whether values of a type with these constraints are checked. */
    boolean checked(Type type, Constraints constraints) {
        Type present = type.withoutNull();
        if (present instanceof Reference reference) {
            return types.contains(reference.target());
        }
        Constraints each = constraints.elements() == null ? Constraints.NONE : constraints.elements();
        if (present instanceof ListType list) {
            return CheckRules.sized(constraints) || checked(list.items(), each);
        }
        if (present instanceof MapType map) {
            return CheckRules.sized(constraints) || checked(map.values(), each);
        }
        return CheckRules.applies(present, constraints, this);
    }

    private boolean checked(Operation operation) {
        return operation.parameters().stream().anyMatch(each -> checked(each.type(), each.constraints()))
                || content(operation).stream().anyMatch(each -> checked(each.type(), each.constraints()));
    }

    private boolean checked(NamedType type) {
        if (type instanceof ObjectType object) {
            Constraints each = object.constraints().elements() == null ? Constraints.NONE : object.constraints().elements();
            return CheckRules.counted(object)
                    || object.additional() != null && checked(object.additional(), each)
                    || object.properties().stream()
                            .anyMatch(property -> sent(property) && checked(property.type(), property.constraints()));
        }
        return type instanceof UnionType union
                && union.branches().stream().anyMatch(branch -> checked(branch.type(), branch.constraints()));
    }

    /** What the server alone gives is not sent. */
    static boolean sent(Property property) {
        return property.access() != Access.READ_ONLY;
    }

    private void patterns(NamedType type, Diagnostics diagnostics) {
        if (type instanceof ObjectType object) {
            object.properties().forEach(each -> patterns(each.constraints(), each.pointer(), diagnostics));
            patterns(object.constraints(), object.pointer(), diagnostics);
        } else if (type instanceof UnionType union) {
            union.branches().forEach(each -> patterns(each.constraints(), union.pointer(), diagnostics));
        }
    }

    private void patterns(Constraints constraints, Pointer at, Diagnostics diagnostics) {
        for (String pattern : constraints.patterns()) {
            if (!patterns.containsKey(pattern)) {
                patterns.put(pattern, EcmaPattern.toJava(pattern));
                if (patterns.get(pattern).isEmpty()) {
                    diagnostics.warning(
                            "pattern-unusable",
                            "Java cannot match this pattern; requests are not checked against it",
                            at,
                            null);
                }
            }
        }
        if (constraints.elements() != null) {
            patterns(constraints.elements(), at, diagnostics);
        }
    }

    private static List<MediaType> content(Operation operation) {
        return operation.body() == null ? List.of() : operation.body().choices();
    }

    /** The named types that requests hold, in an order that depends on the document alone. */
    private static Set<NamedType> sent(Api api) {
        Set<NamedType> reached = new LinkedHashSet<>();
        for (Operation operation : api.operations()) {
            for (Parameter parameter : operation.parameters()) {
                reach(parameter.type(), api, reached);
            }
            content(operation).forEach(content -> reach(content.type(), api, reached));
        }
        return reached;
    }

    private static void reach(Type type, Api api, Set<NamedType> reached) {
        Set<Type> open = new LinkedHashSet<>(Set.of(type));
        while (!open.isEmpty()) {
            Type next = open.iterator().next();
            open.remove(next);
            Type present = next.withoutNull();
            if (present instanceof ListType list) {
                open.add(list.items());
            } else if (present instanceof MapType map) {
                open.add(map.values());
            } else if (present instanceof Reference reference && reached.add(api.resolve(reference))) {
                NamedType named = api.resolve(reference);
                if (named instanceof ObjectType object) {
                    object.properties().stream().filter(Checks::sent).forEach(property -> open.add(property.type()));
                    if (object.additional() != null) {
                        open.add(object.additional());
                    }
                } else if (named instanceof UnionType union) {
                    union.branches().forEach(branch -> open.add(branch.type()));
                }
            }
        }
    }
}
