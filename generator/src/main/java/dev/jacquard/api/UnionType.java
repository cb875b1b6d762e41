package dev.jacquard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several types.
 *
 * @param pointer the place of its schema
 * @param origin where its name comes from
 * @param docs what the document tells about it
 * @param branches the types, in document order
 * @param discriminator the property that tells which; null if the value's shape tells
 */
public record UnionType(
        Pointer pointer, Origin origin, Documentation docs, List<Branch> branches, @Nullable String discriminator)
        implements NamedType {
    /** Copies the branches. */
    public UnionType {
        branches = List.copyOf(branches);
    }

    /**
     * A branch.
     *
     * @param type its type
     * @param tags the values of the discriminator that choose it
     */
    public record Branch(Type type, List<String> tags) {
        /** Copies the tags. */
        public Branch {
            tags = List.copyOf(tags);
        }
    }
}
