package dev.jacquard.java;

import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import java.util.List;
import java.util.Map;

/**
 * A branch of a union in Java.
 *
 * @param type its type, not nullable
 * @param model whether it is a model, which implements the union
 * @param javaName the class of its values: the model, or the record that holds them
 * @param link the simple name of that class
 * @param valueType the type of the value that such a record holds
 * @param tags the values of the discriminator that choose it
 * @param constants the texts that its members hold where they are present
 */
record UnionBranch(
        Type type,
        boolean model,
        JavaCode javaName,
        Identifier link,
        JavaCode valueType,
        List<String> tags,
        Map<String, String> constants) {
    static UnionBranch of(Rendering rendering, UnionType union, int index, Imports imports) {
        UnionType.Branch branch = union.branches().get(index);
        Type type = branch.type().withoutNull();
        boolean model = UnionFile.isModel(rendering, type);
        JavaCode valueType = imports.type(rendering.types().of(type));
        Identifier holder = Identifier.ofType(rendering.names().branch(union.pointer(), index));
        return new UnionBranch(
                type,
                model,
                model ? valueType : JavaCode.of("%", holder),
                model ? Identifier.ofType(rendering.types().of(type).name().simpleName()) : holder,
                valueType,
                branch.tags(),
                branch.constants());
    }
}
