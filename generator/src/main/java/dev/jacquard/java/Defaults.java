package dev.jacquard.java;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.Api;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.LiteralCheck;
import dev.jacquard.api.MapType;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Defaults of the document as Java expressions. A default that is no value of its type gives none. */
final class Defaults {
    /** Up to so many elements a list is written as one; a longer one, and what has parts by name, is read from JSON. */
    private static final int MAX_ELEMENTS = 10;

    /** A longer list is broken into lines. */
    private static final int LONG = 80;

    private final Api api;
    private final Names names;
    private final JavaTypes types;
    private final Imports imports;

    Defaults(Rendering rendering, Imports imports) {
        this.api = rendering.api();
        this.names = rendering.names();
        this.types = rendering.types();
        this.imports = imports;
    }

    Optional<JavaCode> expression(Type type, Literal literal) {
        boolean value = !(literal instanceof Literal.Null) && new LiteralCheck(api.types()).holds(type, literal);
        return value ? Optional.of(code(type.withoutNull(), literal)) : Optional.empty();
    }

    private JavaCode code(Type type, Literal literal) {
        if (type instanceof Primitive primitive) {
            return literal instanceof Literal.Text text ? text(primitive, text.value()) : scalar(primitive, literal);
        }
        if (type instanceof AnyType) {
            return any(literal);
        }
        if (type instanceof Reference reference && api.types().get(reference.target()) instanceof EnumType values) {
            return constant(values, literal);
        }
        if (type instanceof ListType list && literal instanceof Literal.Array array && brief(list, array)) {
            return list(list, array.items());
        }
        if (type instanceof MapType && literal instanceof Literal.Obj object && object.members().isEmpty()) {
            return JavaCode.of("%.of()", imports.name(new ClassName("java.util", "Map")));
        }
        return JavaCode.of("%.decode(%)", new Codecs(names, imports).codec(type), JavaString.of(literal.json()));
    }

    private JavaCode any(Literal literal) {
        JavaCode json = imports.name(names.runtime("json", "JsonValue"));
        return literal instanceof Literal.Text text
                ? JavaCode.of("%.of(%)", json, JavaString.of(text.value()))
                : JavaCode.of("%.parse(%)", json, JavaString.of(literal.json()));
    }

    private JavaCode constant(EnumType type, Literal literal) {
        JavaCode name = imports.name(names.type(type.pointer()));
        int index = type.index(literal);
        return index < 0
                ? JavaCode.of("%.of(%)", name, code(type.base(), literal))
                : JavaCode.of("%.%", name, Identifier.of(names.constant(type.pointer(), index)));
    }

    /** Whether a list reads well as such: few elements without parts, none of them null. */
    private boolean brief(ListType type, Literal.Array array) {
        boolean parts = type.items().withoutNull() instanceof ListType || type.items().withoutNull() instanceof MapType;
        return array.items().size() <= MAX_ELEMENTS
                && (!parts || array.items().isEmpty())
                && array.items().stream().noneMatch(Literal.Null.class::isInstance);
    }

    private JavaCode list(ListType type, List<Literal> literals) {
        List<JavaCode> items = new ArrayList<>();
        literals.forEach(item -> items.add(code(type.items().withoutNull(), item)));
        JavaCode list = imports.name(new ClassName("java.util", "List"));
        JavaCode line = JavaCode.of("%.of(%)", list, JavaCode.join(", ", items));
        if (Layout.length(line) > LONG) {
            JavaCode filled = Layout.fill(24, 16, items, Layout.Between.ARGUMENTS, 2);
            line = JavaCode.of("%.of(%%)", list, Layout.newLine(16), filled);
        }
        if (!type.unique()) {
            return line;
        }
        // In the order of the document, which `Set.of` does not keep.
        return items.size() < 2
                ? JavaCode.of("%.of(%)", imports.name(new ClassName("java.util", "Set")), JavaCode.join(", ", items))
                : JavaCode.of("new %<>(%)", imports.name(new ClassName("java.util", "LinkedHashSet")), line);
    }

    private JavaCode text(Primitive primitive, String value) {
        return switch (primitive.kind()) {
            case STRING -> JavaCode.of("%", JavaString.of(value));
            case UUID -> parsed(primitive, "%.fromString(%)", value);
            case URI -> parsed(primitive, "%.create(%)", value);
            case BASE64, BINARY -> parsed(primitive, "%.fromBase64(%)", value);
            default -> parsed(primitive, "%.parse(%)", value);
        };
    }

    private JavaCode parsed(Primitive primitive, String pattern, String value) {
        return JavaCode.of(pattern, imports.name(types.of(primitive).name()), JavaString.of(value));
    }

    private JavaCode scalar(Primitive primitive, Literal literal) {
        if (literal instanceof Literal.Bool bool) {
            return JavaCode.of(bool.value() ? "true" : "false");
        }
        BigDecimal value = ((Literal.Number) literal).value();
        Primitive.Kind kind = primitive.kind();
        return switch (kind) {
            case INT32 -> JavaCode.of("%", JavaNumber.ofInt(value.intValueExact()));
            case INT64 -> JavaCode.of("%", JavaNumber.ofLong(value.longValueExact()));
            case FLOAT -> JavaCode.of("%", JavaNumber.ofFloat(value.floatValue()));
            case DOUBLE -> JavaCode.of("%", JavaNumber.ofDouble(value.doubleValue()));
            case BIG_INTEGER -> big(kind, JavaNumber.ofBigInteger(value.toBigIntegerExact()));
            default -> big(kind, JavaNumber.ofBigDecimal(value));
        };
    }

    private JavaCode big(Primitive.Kind kind, JavaNumber number) {
        imports.name(types.of(Primitive.of(kind)).name());
        return JavaCode.of("%", number);
    }
}
