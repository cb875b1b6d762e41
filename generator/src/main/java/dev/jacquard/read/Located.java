package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array or object of a tree that knows where its children stand in the text.
 *
 * <p>Places are kept per container as plain arrays of offsets: two for a member (key and value), one for an element.
 * A tree of a million values so costs a few megabytes more, where a map of pointers would cost hundreds.
 */
interface Located {
    /** The container around this one, in the text: where the anchor stands, not where an alias does. */
    @Nullable Located parent();

    /** Records the container around this one. */
    void attach(Located parent, int index);

    /** This container's place among its parent's children; -1 if it was merged into its parent. */
    int index();

    /** The name or index of a child, by its place. */
    String token(int index);

    /** A child's place by its name or index; -1 if there is none. */
    int indexOf(String token);

    /** The child at a place. */
    @Nullable JsonNode child(int index);

    /** Where a child begins in the text: a member at its key, an element at its value; in UTF-16 units. */
    int offset(int index);

    /** Where a child was written: this container's own place, or that of the file which the child was taken from. */
    Origin origin(int index);

    /** Where a child's value begins in the text, in UTF-16 units. */
    int valueOffset(int index);

    /** The JSON pointer of this container (RFC 6901). */
    default String path() {
        Located around = parent();
        if (around == null) {
            return "";
        }
        // From the inside out: collected in a list, since a pointer is written from the outside in.
        List<String> tokens = new ArrayList<>();
        Located inner = this;
        while (around != null) {
            if (inner.index() >= 0) {
                tokens.add(around.token(inner.index()));
            }
            inner = around;
            around = inner.parent();
        }
        StringBuilder path = new StringBuilder();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            path.append('/').append(tokens.get(i).replace("~", "~0").replace("/", "~1"));
        }
        return path.toString();
    }
}
