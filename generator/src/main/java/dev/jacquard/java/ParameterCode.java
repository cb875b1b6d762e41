package dev.jacquard.java;

import dev.jacquard.api.Parameter;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import java.util.List;

/** The call that adds a parameter to a request's builder. */
final class ParameterCode {
    private ParameterCode() {}

    /**
     * A call, from the full stop on.
     *
     * @param parameter a parameter that is not of the path
     * @param value the expression that gives its value
     * @param name the name by which callers set it
     * @param indent the indentation of the statement
     */
    static JavaCode of(Parameter parameter, JavaCode value, Identifier name, int indent) {
        JavaString wire = JavaString.of(parameter.name());
        JavaCode method = method(parameter);
        List<JavaCode> arguments = parameter.required()
                ? List.of(JavaCode.of("%", wire), value, JavaCode.of("%", JavaString.of(name.toString())))
                : List.of(JavaCode.of("%", wire), value);
        int column = indent + 8 + Layout.length(method);
        return JavaCode.of("%%", method, Layout.columns(column, indent + 8, arguments, ";".length()));
    }

    private static JavaCode method(Parameter parameter) {
        return switch (parameter.in()) {
            case QUERY -> JavaCode.of(parameter.required() ? ".requiredQuery" : ".query");
            case HEADER -> JavaCode.of(parameter.required() ? ".requiredHeader" : ".header");
            case COOKIE -> JavaCode.of(parameter.required() ? ".requiredCookie" : ".cookie");
            case PATH -> throw new IllegalArgumentException(parameter.name());
        };
    }
}
