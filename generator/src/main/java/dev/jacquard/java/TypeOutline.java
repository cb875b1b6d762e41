package dev.jacquard.java;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The declarations in the body of a class, record, interface or enum.
 *
 * @param name the simple name
 * @param members the names of fields, record components, constants and methods, and the type's own name for a
 *     constructor; in any order, a name as often as it is declared
 * @param nested the types declared in the body
 * @param initializers how many initializer blocks there are, static or not
 * @param anonymous how many anonymous classes the code of the members has, those of nested types not counted
 */
public record TypeOutline(
        String name, List<String> members, List<TypeOutline> nested, int initializers, int anonymous) {
    /** Copies the lists. */
    public TypeOutline {
        members = List.copyOf(members);
        nested = List.copyOf(nested);
    }

    /**
     * A type without declarations.
     *
     * @param name the simple name
     * @return the outline, to add to
     */
    public static TypeOutline of(String name) {
        return new TypeOutline(name, List.of(), List.of(), 0, 0);
    }

    /**
     * The type with more members.
     *
     * @param names one name for each declaration
     * @return the longer outline
     */
    public TypeOutline with(String... names) {
        return with(List.of(names));
    }

    /**
     * The type with more members.
     *
     * @param names one name for each declaration
     * @return the longer outline
     */
    public TypeOutline with(Collection<String> names) {
        List<String> more = new ArrayList<>(members);
        more.addAll(names);
        return new TypeOutline(name, more, nested, initializers, anonymous);
    }

    /**
     * The type with one more nested type.
     *
     * @param type its outline
     * @return the longer outline
     */
    public TypeOutline nesting(TypeOutline type) {
        List<TypeOutline> more = new ArrayList<>(nested);
        more.add(type);
        return new TypeOutline(name, members, more, initializers, anonymous);
    }

    /**
     * The type with initializer blocks.
     *
     * @param count how many, static or not
     * @return the changed outline
     */
    public TypeOutline withInitializers(int count) {
        return new TypeOutline(name, members, nested, count, anonymous);
    }

    /**
     * The type with anonymous classes in its members' code.
     *
     * @param count how many
     * @return the changed outline
     */
    public TypeOutline withAnonymous(int count) {
        return new TypeOutline(name, members, nested, initializers, count);
    }
}
