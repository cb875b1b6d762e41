package dev.jacquard.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a property tells the branches of a union apart.
 *
 * @param property the property; null if none does
 * @param values the values that choose each branch, in the order of the branches; no value chooses two
 */
record BranchTags(@Nullable String property, List<List<String>> values) {
    /** No property tells. */
    static final BranchTags NONE = new BranchTags(null, List.of());

    /** Tags of which the first branch takes those that several have. */
    static BranchTags of(String property, List<List<String>> values) {
        Set<String> taken = new HashSet<>();
        List<List<String>> distinct = new ArrayList<>();
        for (List<String> each : values) {
            distinct.add(each.stream().filter(taken::add).toList());
        }
        return new BranchTags(property, distinct);
    }

    /** The values that choose a branch. */
    List<String> of(int branch) {
        return property == null ? List.of() : values.get(branch);
    }
}
