package dev.jacquard.names;

import dev.jacquard.api.NamedType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.names.NameKey.Kind;
import dev.jacquard.names.NameKey.ScopeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the classes nested in a union's own, one for each branch: {@code OfCat}, {@code OfString},
 * {@code OfLongList}, after the manner of {@code java.util.PrimitiveIterator.OfInt}.
 */
final class BranchNames {
    private final Namespace space;
    private final JavaTypes types;

    /**
     * Names of branches.
     *
     * @param space what is named
     * @param names the names of the types
     */
    BranchNames(Namespace space, Names names) {
        this.space = space;
        this.types = new JavaTypes(names);
    }

    /** The branches of all unions, in their order. */
    Map<Pointer, List<String>> names() {
        Map<Pointer, List<String>> branches = new LinkedHashMap<>();
        for (NamedType type : space.api().types().values()) {
            if (type instanceof UnionType union) {
                branches.put(union.pointer(), of(union));
            }
        }
        return branches;
    }

    private List<String> of(UnionType union) {
        Set<String> reserved = new HashSet<>(Reserved.BRANCHES);
        // A nested class hides the class of a branch that has the same simple name.
        union.branches().forEach(branch -> reserved.add(types.of(branch.type()).name().simpleName()));
        ScopeKey scopeKey = new ScopeKey(Kind.BRANCH.word(), space.keys().of(union.pointer()));
        Scope scope = space.scope(scopeKey, reserved, Scope.Style.NESTED);
        List<NameKey> keys = new ArrayList<>();
        Map<String, Integer> given = new HashMap<>();
        for (int i = 0; i < union.branches().size(); i++) {
            Type type = union.branches().get(i).type().withoutNull();
            String wish = wish(type);
            String told = type instanceof Reference reference
                    ? space.keys().of(reference.target()).toString()
                    : wish;
            int number = given.merge(told, 1, Integer::sum);
            NameKey key = space.keys().branch(union.pointer(), number == 1 ? told : told + "#" + number);
            keys.add(key);
            scope.wish(key, Wish.ofContext(wish));
        }
        Map<NameKey, String> names = scope.settle();
        return keys.stream().map(names::get).toList();
    }

    private String wish(Type type) {
        // PetOption1 is Pet.OfOption1: the union's name need not be said twice.
        if (type instanceof Reference reference
                && space.api().resolve(reference).origin() instanceof Origin.Branch branch) {
            String word = JavaNames.continued(branch.word());
            return word.isEmpty() ? "OfOption" + (branch.index() + 1) : "Of" + word;
        }
        String name = "Of" + name(types.of(type));
        return JavaNames.limited(name, name);
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
