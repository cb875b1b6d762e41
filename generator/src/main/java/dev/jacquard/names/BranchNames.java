package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The names of the classes nested in a union's own, one for each branch: {@code OfCat}, {@code OfString},
 * {@code OfLongList}, after the manner of {@code java.util.PrimitiveIterator.OfInt}.
 */
final class BranchNames {
    /** What else a union's class declares or uses. */
    private static final Set<String> RESERVED = Set.of("Unknown", "Codec", "Builder", "Known");

    private final Api api;
    private final JavaTypes types;

    private BranchNames(Api api, Names names) {
        this.api = api;
        this.types = new JavaTypes(names);
    }

    /** The names of all branches of an API's unions, whose types have their names. */
    static Map<Pointer, List<String>> of(Api api, Names names) {
        Map<Pointer, List<String>> branches = new LinkedHashMap<>();
        for (NamedType type : api.types().values()) {
            if (type instanceof UnionType union) {
                branches.put(union.pointer(), new BranchNames(api, names).of(union));
            }
        }
        return branches;
    }

    private List<String> of(UnionType union) {
        Set<String> reserved = new HashSet<>(RESERVED);
        // A nested class hides the class of a branch that has the same simple name.
        union.branches().forEach(branch -> reserved.add(types.of(branch.type()).name().simpleName()));
        Scope<Integer> scope = new Scope<>(reserved, true, "Value");
        for (int i = 0; i < union.branches().size(); i++) {
            scope.wish(i, "", wish(union.branches().get(i).type().withoutNull()));
        }
        Map<Integer, String> settled = scope.settle();
        return IntStream.range(0, settled.size()).mapToObj(settled::get).toList();
    }

    private String wish(Type type) {
        // PetOption1 is Pet.OfOption1: the union's name need not be said twice.
        if (type instanceof Reference reference
                && api.resolve(reference).origin() instanceof Origin.Branch branch) {
            return "OfOption" + (branch.index() + 1);
        }
        return "Of" + name(types.of(type));
    }

    private static String name(JavaType type) {
        if (type.primitive() != null) {
            return Character.toUpperCase(type.primitive().charAt(0)) + type.primitive().substring(1);
        }
        List<JavaType> arguments = type.arguments();
        // Of a map the values tell: its keys are strings.
        return (arguments.isEmpty() ? "" : name(arguments.get(arguments.size() - 1))) + type.name().simpleName();
    }
}
