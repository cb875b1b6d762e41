package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.names.Answers;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** Which operation shows best what fits many. */
final class ShownOperation {
    private ShownOperation() {}

    /** One that is not deprecated, reads something and asks for little. */
    static Optional<Operation> best(Api api, Predicate<Operation> fits) {
        return api.operations().stream().filter(fits).min(Comparator
                .comparing((Operation operation) -> operation.docs().deprecated())
                .thenComparing(operation -> Answers.of(operation).body().isEmpty())
                .thenComparing(operation -> !operation.method().equals("GET"))
                .thenComparing(operation -> operation.parameters().stream().filter(each -> each.required()).count()
                        + (operation.body() == null ? 0 : 1)));
    }
}
