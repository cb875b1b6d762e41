package dev.jacquard.translate;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import org.jspecify.annotations.Nullable;

/** What of an operation this version cannot carry: no code is better than wrong code. */
final class Support {
    private Support() {}

    /** Why an operation is left out; null if it is not. */
    static @Nullable String obstacle(Operation operation) {
        if (operation.body() != null && operation.body().content().stream().noneMatch(MediaType::json)) {
            return "its request body is not JSON";
        }
        return null;
    }
}
