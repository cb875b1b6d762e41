package dev.jacquard.java;

import dev.jacquard.api.EnumType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Parameter.In;
import dev.jacquard.api.Parameter.Style;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls that put parameters into a request. Scalars and lists of them in the usual styles go there as they are; all
 * others are written as JSON first, which the style then lays out.
 */
final class ParameterCode {
    private final Rendering rendering;
    private final Imports imports;

    ParameterCode(Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.imports = imports;
    }

    /**
     * A call for a parameter in the path, from the full stop on.
     *
     * @param parameter the parameter
     * @param value the expression that gives its value
     * @param indent the indentation of the statement
     */
    JavaCode path(Parameter parameter, JavaCode value, int indent) {
        List<JavaCode> arguments = arguments(parameter);
        arguments.add(value);
        return call(".pathParameter", arguments, indent);
    }

    /**
     * A call for a parameter elsewhere, from the full stop on.
     *
     * @param parameter the parameter
     * @param value the expression that gives its value
     * @param name the name by which callers set it
     * @param indent the indentation of the statement
     */
    JavaCode of(Parameter parameter, JavaCode value, Identifier name, int indent) {
        String method = switch (parameter.in()) {
            case QUERY -> parameter.required() ? ".requiredQuery" : ".query";
            case HEADER -> parameter.required() ? ".requiredHeader" : ".header";
            default -> parameter.required() ? ".requiredCookie" : ".cookie";
        };
        List<JavaCode> arguments = arguments(parameter);
        arguments.add(value);
        if (parameter.required()) {
            arguments.add(JavaCode.of("%", JavaString.of(name.toString())));
        }
        return call(method, arguments, indent);
    }

    /**
     * The statement that sends a parameter as the whole query.
     *
     * @param parameter the parameter
     * @param value the expression that gives its value
     */
    JavaCode whole(Parameter parameter, JavaCode value) {
        JavaCode query = imports.name(rendering.names().runtime("", "QueryString"));
        if (parameter.style() == Style.QUERY_TEXT) {
            return JavaCode.of("%.text(http, %);", query, value);
        }
        JavaCode codec = new Codecs(rendering.names(), imports).codec(parameter.type().withoutNull());
        boolean form = parameter.style() == Style.QUERY_FORM;
        return JavaCode.of(form ? "%.form(http, %, %);" : "%.json(http, %, %);", query, codec, value);
    }

    private static JavaCode call(String method, List<JavaCode> arguments, int indent) {
        int column = indent + 8 + method.length();
        return JavaCode.of(method + "%", Layout.columns(column, indent + 8, arguments, ";".length()));
    }

    /** The name on the wire; the style and the codec where the style is not the usual one. */
    private List<JavaCode> arguments(Parameter parameter) {
        List<JavaCode> arguments = new ArrayList<>();
        arguments.add(JavaCode.of("%", JavaString.of(parameter.name())));
        if (!plain(parameter)) {
            JavaCode styles = imports.name(rendering.names().runtime("", "ParameterStyle"));
            arguments.add(JavaCode.of("%.%", styles, Identifier.of(style(parameter))));
            arguments.add(new Codecs(rendering.names(), imports).codec(parameter.type().withoutNull()));
        }
        return arguments;
    }

    /** Whether it is a scalar, or a list of scalars, in the usual style of its place. */
    private boolean plain(Parameter parameter) {
        Type type = parameter.type().withoutNull();
        boolean list = type instanceof ListType;
        Type single = type instanceof ListType items ? items.items().withoutNull() : type;
        boolean scalar = single instanceof Primitive
                || single instanceof Reference reference
                        && rendering.api().resolve(reference) instanceof EnumType values
                        && values.base() instanceof Primitive;
        boolean pairs = parameter.in() == In.QUERY || parameter.in() == In.COOKIE;
        boolean usual = parameter.style() == (pairs ? Style.FORM : Style.SIMPLE);
        boolean whole = !list || !pairs || parameter.explode() && parameter.in() == In.QUERY;
        return scalar && usual && whole && !(parameter.allowReserved() && parameter.in() == In.QUERY);
    }

    private static String style(Parameter parameter) {
        return style(parameter.style(), parameter.explode(), parameter.allowReserved());
    }

    /** The constant of the kit. */
    static String style(Style style, boolean explode, boolean reserved) {
        return switch (style) {
            case SIMPLE -> explode ? "SIMPLE_EXPLODED" : "SIMPLE";
            case LABEL -> explode ? "LABEL_EXPLODED" : "LABEL";
            case MATRIX -> explode ? "MATRIX_EXPLODED" : "MATRIX";
            case FORM -> (explode ? "FORM_EXPLODED" : "FORM") + (reserved ? "_RESERVED" : "");
            // OpenAPI defines no exploded form of these two: everybody repeats the name.
            case SPACE_DELIMITED -> explode ? "FORM_EXPLODED" : "SPACE_DELIMITED";
            case PIPE_DELIMITED -> explode ? "FORM_EXPLODED" : "PIPE_DELIMITED";
            case DEEP_OBJECT -> "DEEP_OBJECT";
            case COOKIE -> explode ? "COOKIE_EXPLODED" : "COOKIE";
            case JSON, QUERY_FORM, QUERY_JSON, QUERY_TEXT -> "JSON";
        };
    }
}
