package dev.jacquard.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java type.
 *
 * @param primitive the keyword of the primitive type that holds the same values; null if there is none
 * @param name the class; the box of a primitive type
 * @param arguments the type arguments
 */
public record JavaType(@Nullable String primitive, ClassName name, List<JavaType> arguments) {
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
        return new JavaType(null, name, List.of(arguments));
    }

    /**
     * A primitive type with its box.
     *
     * @param primitive the keyword
     * @param box the simple name of the box
     * @return the type
     */
    public static JavaType primitive(String primitive, String box) {
        return new JavaType(primitive, new ClassName("java.lang", box), List.of());
    }
}
