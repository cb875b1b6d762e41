package dev.jacquard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of an operation's answers follow each other, as the document or the user says it. Whether the paths lead
 * anywhere is another matter.
 *
 * @param pointer the place where it is said
 * @param kind how the next page is asked for
 * @param position what of the request says which page is wanted; null if the answer names the next page by itself
 * @param items the list of items in the answer's body; null if it is not said
 * @param next where the body holds the cursor or the link of the next page; null if it is not read from the body
 * @param more where the body says whether there are more pages; null if it does not
 * @param pages where the body says how many pages there are; null if it does not
 */
public record Pagination(
        Pointer pointer,
        Kind kind,
        @Nullable String position,
        @Nullable ValuePath items,
        @Nullable ValuePath next,
        @Nullable ValuePath more,
        @Nullable ValuePath pages) {
    /** How the next page is asked for. */
    public enum Kind {
        /** By the number of items before it. */
        OFFSET,
        /** By its number. */
        PAGE,
        /** By a value that the answer holds. */
        CURSOR,
        /** By a link in the answer's body. */
        LINK,
        /** By a link in the header {@code Link} (RFC 8288). */
        LINK_HEADER
    }

    /**
     * A way to a value within a body.
     *
     * @param steps the names of members from outside in; {@link #LAST} stands for the last element of a list
     */
    public record ValuePath(List<String> steps) {
        /** The last element of a list. No member's name starts with a bracket here. */
        public static final String LAST = "[-1]";

        /** Copies the steps. */
        public ValuePath {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "$" + String.join("", steps.stream().map(step -> step.equals(LAST) ? step : "." + step).toList());
        }
    }
}
