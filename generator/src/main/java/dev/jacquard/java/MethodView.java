package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import java.util.List;

/**
 * A method that only the class around it calls.
 *
 * @param name its name
 * @param declaration its declaration, from modifiers to parameters
 * @param body its statements, one a line
 */
record MethodView(Identifier name, JavaCode declaration, JavaCode body) {
    /** The names of methods. */
    static List<String> names(List<MethodView> methods) {
        return methods.stream().map(method -> method.name().toString()).toList();
    }
}
