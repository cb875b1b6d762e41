package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Literal;
import dev.jacquard.api.LiteralCheck;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.UnionType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which branch of a union an example is one of. */
final class BranchChoice {
    /** What a required member weighs that is not there. */
    private static final int MISSING = 1_000;

    private static final int NEVER = -1_000_000;

    private final Api api;
    private final UnionType union;

    BranchChoice(Api api, UnionType union) {
        this.api = api;
        this.union = union;
    }

    /** The branches, the one that fits best first; in the document's order without an example. */
    List<Integer> order(@Nullable Literal value) {
        IntStream all = IntStream.range(0, union.branches().size());
        if (value == null) {
            return all.boxed().toList();
        }
        int[] fits = union.branches().stream().mapToInt(branch -> fit(branch, value)).toArray();
        return all.boxed().sorted(Comparator.comparingInt(index -> -fits[index])).toList();
    }

    private int fit(UnionType.Branch branch, Literal value) {
        if (!(value instanceof Literal.Obj object)) {
            return new LiteralCheck(api.types()).holds(branch.type(), value) ? 1 : 0;
        }
        Map<String, Literal> members = object.members();
        Literal tag = union.discriminator() == null ? null : members.get(union.discriminator());
        if (tag instanceof Literal.Text text && branch.tags().contains(text.value())) {
            return MISSING;
        }
        for (Map.Entry<String, String> constant : branch.constants().entrySet()) {
            Literal told = members.get(constant.getKey());
            if (told != null && !told.equals(new Literal.Text(constant.getValue()))) {
                return NEVER;
            }
        }
        return branch.type() instanceof Reference reference && api.resolve(reference) instanceof ObjectType model
                ? known(model, members)
                : 0;
    }

    /** How many members are told that the model has, and how many are missing that it must have. */
    private static int known(ObjectType model, Map<String, Literal> members) {
        int known = 0;
        for (Property property : model.properties()) {
            boolean told = members.containsKey(property.name());
            known += told ? 1 : property.required() ? -MISSING : 0;
        }
        return known;
    }
}
