package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.names.NameKey.Kind;
import dev.jacquard.names.NameKey.ScopeKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    static Map<Pointer, ResultNames> of(Namespace space, Map<Pointer, ClassName> classes) {
        Map<Pointer, ResultNames> results = new LinkedHashMap<>();
        Api api = space.api();
        for (Operation operation : api.operations()) {
            ClassName type = classes.get(operation.pointer());
            if (type != null) {
                results.put(operation.pointer(), new ResultNames(type, outcomes(space, operation)));
            }
        }
        return results;
    }

    private static List<String> outcomes(Namespace space, Operation operation) {
        List<Answers.Success> successes = Answers.of(operation).successes();
        ScopeKey key = new ScopeKey(Kind.OUTCOME.word(), operation.pointer().child("responses"));
        Scope scope = space.scope(key, Reserved.BRANCHES, Scope.Style.NESTED);
        List<NameKey> keys = new ArrayList<>();
        for (Answers.Success success : successes) {
            NameKey each = StableKeys.outcome(operation.pointer(), success.response().status());
            keys.add(each);
            scope.wish(each, Wish.ofContext(Reasons.of(success.response().status())));
        }
        Map<NameKey, String> settled = scope.settle();
        return keys.stream().map(settled::get).toList();
    }
}
