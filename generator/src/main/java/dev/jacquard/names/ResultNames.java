package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.names.NameKey.Kind;
import dev.jacquard.names.NameKey.ScopeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of what tells the successes of an operation apart.
 *
 * @param type its class
 * @param outcomes the classes nested in it, one for each success, in document order
 */
public record ResultNames(ClassName type, List<String> outcomes) {
    /** Copies the names. */
    public ResultNames {
        outcomes = List.copyOf(outcomes);
    }

    /** The names of all results, by the place of their operation. */
    static Map<Pointer, ResultNames> of(Namespace space, Names names, Map<Pointer, ClassName> classes) {
        Map<Pointer, ResultNames> results = new LinkedHashMap<>();
        Api api = space.api();
        for (Operation operation : api.operations()) {
            ClassName type = classes.get(operation.pointer());
            if (type != null) {
                results.put(operation.pointer(), new ResultNames(type, outcomes(space, names, operation)));
            }
        }
        return results;
    }

    private static List<String> outcomes(Namespace space, Names names, Operation operation) {
        List<Answers.Success> successes = Answers.of(operation).successes();
        Set<String> reserved = new HashSet<>(Reserved.BRANCHES);
        // A nested class hides the class of a body that has the same simple name.
        for (Answers.Success success : successes) {
            success.body().ifPresent(body -> reserved.add(Answers.type(body, names).name().simpleName()));
        }
        ScopeKey key = new ScopeKey(Kind.OUTCOME.word(), operation.pointer().child("responses"));
        Scope scope = space.scope(key, reserved, Scope.Style.NESTED);
        List<NameKey> keys = new ArrayList<>();
        for (Answers.Success success : successes) {
            NameKey each = StableKeys.outcome(operation.pointer(), success.response().status());
            keys.add(each);
            scope.wish(each, Wish.ofContext(Reasons.ofSuccess(success.response().status())));
        }
        Map<NameKey, String> settled = scope.settle();
        return keys.stream().map(settled::get).toList();
    }
}
