package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Type;
import dev.jacquard.names.Answers;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Names;
import dev.jacquard.names.Paging;
import java.util.Optional;

/**
 * What a sample does with what its call gives.
 *
 * @param kind what it does
 * @param type the type of the result, or of the items of all pages; nothing if the call gives nothing
 * @param deprecated whether that type is deprecated
 */
record SampleResult(Kind kind, Optional<JavaType> type, boolean deprecated) {
    /** What a sample does. */
    enum Kind {
        /** There is nothing. */
        NOTHING,
        /** Prints it. */
        VALUE,
        /** Prints each item while they arrive. */
        ITEMS,
        /** Writes it to a file while it arrives. */
        SAVED,
        /** Prints the items of all pages. */
        PAGES
    }

    static SampleResult of(Operation operation, boolean allPages, Api api, Names names) {
        if (allPages) {
            Type item = Paging.of(operation, api).orElseThrow().item();
            return new SampleResult(
                    Kind.PAGES, Optional.of(new JavaTypes(names).of(item)), api.namesDeprecated(item));
        }
        Optional<Answers.Success> given = Answers.of(operation).primary().filter(each -> each.body().isPresent());
        if (given.isEmpty()) {
            return new SampleResult(Kind.NOTHING, Optional.empty(), false);
        }
        MediaType body = given.get().body().orElseThrow();
        Kind kind = body.form().ofItems() ? Kind.ITEMS : given.get().arrives() ? Kind.SAVED : Kind.VALUE;
        return new SampleResult(
                kind, Optional.of(Answers.type(body, api, names)), api.namesDeprecated(body.type()));
    }
}
