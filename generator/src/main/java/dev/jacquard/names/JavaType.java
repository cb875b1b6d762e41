package dev.jacquard.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java type.
 *
 * @param primitive the keyword of the primitive type that holds the same values; null if there is none
 * @param name the class; the box of a primitive type
 * @param arguments the type arguments
 * @param nullable whether null stands among the values of this type argument
 */
public record JavaType(@Nullable String primitive, ClassName name, List<JavaType> arguments, boolean nullable) {
    /** Copies the arguments. */
    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /**
     * A class without type arguments.
     *
     * @param packageName its package
     * @param simpleName its name
     * @return the type
     */
    public static JavaType of(String packageName, String simpleName) {
        return of(new ClassName(packageName, simpleName));
    }

    /**
     * A class.
     *
     * @param name its name
     * @param arguments its type arguments
     * @return the type
     */
    public static JavaType of(ClassName name, JavaType... arguments) {
        return new JavaType(null, name, List.of(arguments), false);
    }

    /**
     * A primitive type with its box.
     *
     * @param primitive the keyword
     * @param box the simple name of the box
     * @return the type
     */
    public static JavaType primitive(String primitive, String box) {
        return new JavaType(primitive, new ClassName("java.lang", box), List.of(), false);
    }

    /**
     * This type with null, as a type argument.
     *
     * @return the type
     */
    public JavaType orNull() {
        return new JavaType(primitive, name, arguments, true);
    }
}
