package dev.jacquard.surface;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java type in the place where it is used.
 *
 * @param name the class as callers write it, or the keyword of a primitive type; nested classes with a full stop
 * @param qualified the same with its package, which is left out where it is the client's own
 * @param arguments the type arguments
 * @param nullable whether null is among the values
 */
public record JavaUse(String name, String qualified, List<JavaUse> arguments, boolean nullable) {
    /** What methods give that give nothing. */
    public static final JavaUse VOID = keyword("void");

    /** Copies the arguments. */
    public JavaUse {
        arguments = List.copyOf(arguments);
    }

    /**
     * A primitive type, or no type.
     *
     * @param word the keyword
     * @return the use
     */
    public static JavaUse keyword(String word) {
        return new JavaUse(word, word, List.of(), false);
    }

    /**
     * A class.
     *
     * @param qualified its name with its package, as {@link Types} writes it
     * @param arguments the type arguments
     * @return the use
     */
    public static JavaUse of(String qualified, JavaUse... arguments) {
        return new JavaUse(Types.simple(qualified), qualified, List.of(arguments), false);
    }

    /**
     * The same, with null among the values.
     *
     * @return the use
     */
    public JavaUse orNull() {
        return new JavaUse(name, qualified, arguments, true);
    }

    /**
     * The type as callers write it, without a word of null.
     *
     * @return a text
     */
    public String plain() {
        return arguments.isEmpty()
                ? name
                : name + arguments.stream().map(JavaUse::plain).collect(Collectors.joining(", ", "<", ">"));
    }

    /**
     * The type as callers read it, with annotations.
     *
     * @return a text
     */
    public String text() {
        String generic = arguments.isEmpty()
                ? ""
                : arguments.stream().map(JavaUse::text).collect(Collectors.joining(", ", "<", ">"));
        int dot = name.lastIndexOf('.');
        // JLS 9.7.4: of a nested class the annotation stands at the last name.
        String word = nullable ? name.substring(0, dot + 1) + "@Nullable " + name.substring(dot + 1) : name;
        return word + generic;
    }

    /**
     * What the compiler sees of it beyond the class file's descriptor.
     *
     * @return the type with packages and type arguments
     */
    public String generic() {
        return arguments.isEmpty()
                ? qualified
                : qualified + arguments.stream().map(JavaUse::generic).collect(Collectors.joining(", ", "<", ">"));
    }
}
