package dev.jacquard.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several types.
 *
 * @param pointer the place of its schema
 * @param origin where its name comes from
 * @param docs what the document tells about it
 * @param branches the types, in document order
 * @param discriminator the property that tells which; null if the value's shape tells
 * @param examples its examples
 */
public record UnionType(
        Pointer pointer,
        Origin origin,
        Documentation docs,
        List<Branch> branches,
        @Nullable String discriminator,
        List<Example> examples)
        implements NamedType {
    /** Copies the branches and examples. */
    public UnionType {
        branches = List.copyOf(branches);
        examples = List.copyOf(examples);
    }

    /**
     * A branch.
     *
     * @param type its type
     * @param tags the values of the discriminator that choose it; no other branch has them
     * @param constants the texts that its members hold where they are present, by name
     * @param constraints what a value of the branch must satisfy
     */
    public record Branch(Type type, List<String> tags, Map<String, String> constants, Constraints constraints) {
        /** Copies the collections. */
        public Branch {
            tags = List.copyOf(tags);
            constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        }
    }
}
