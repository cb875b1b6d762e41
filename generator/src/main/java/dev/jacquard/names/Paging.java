package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.ListType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pagination.Kind;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Type;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of an operation's answers follow each other, in terms of its request's and its answer's members.
 *
 * @param kind how the next page is asked for
 * @param position what of the request says which page is wanted; null where links lead to it
 * @param items the way to the list of items
 * @param next the way to the cursor or link of the next page; null if it is not read from the body
 * @param more the way to whether there are more pages; null if that is not said
 * @param pages the way to the number of pages; null if that is not said
 */
public record Paging(
        Kind kind, @Nullable Position position, Way items, @Nullable Way next, @Nullable Way more, @Nullable Way pages) {
    /**
     * What of a request says which page is wanted.
     *
     * @param key the parameter, or the property of the body
     * @param body the body that has the property; null for a parameter
     * @param type its type
     * @param required whether each request has one
     * @param first the number of the first page, where pages have numbers
     */
    public record Position(MemberKey key, @Nullable ObjectType body, Primitive type, boolean required, int first) {}

    /**
     * A way to a value within a body.
     *
     * @param steps from outside in; none if it is the body itself
     * @param type the type of the value
     */
    public record Way(List<Step> steps, Type type) {}

    /**
     * A step of a way.
     *
     * @param owner the model whose member is next; null for the last element of a list
     * @param property the member; null for the last element of a list
     * @param type what is there
     */
    public record Step(@Nullable ObjectType owner, @Nullable Property property, Type type) {}

    /**
     * How the pages of an operation's answers follow each other.
     *
     * @param operation the operation
     * @param api its API
     * @return empty if they do not come in pages, or if what is said of them fits neither request nor answer
     */
    public static Optional<Paging> of(Operation operation, Api api) {
        return operation.pagination() == null ? Optional.empty() : of(operation, api, new Diagnostics());
    }

    /** Tells what is said of pages and does not fit. */
    static void report(Api api, Diagnostics diagnostics) {
        for (Operation operation : api.operations()) {
            if (operation.pagination() != null) {
                of(operation, api, diagnostics);
            }
        }
    }

    private static Optional<Paging> of(Operation operation, Api api, Diagnostics diagnostics) {
        return new PagingResolution(operation, api, operation.pagination(), diagnostics).paging();
    }

    /**
     * The type of the items.
     *
     * @return the type of the list's elements
     */
    public Type item() {
        return ((ListType) items.type().withoutNull()).items();
    }
}
