package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Names;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Defaults of the document as Java expressions. A default that is no value of its type gives none. */
final class Defaults {
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
        if (type.withoutNull() instanceof Reference reference) {
            return api.types().get(reference.target()) instanceof EnumType values
                    ? constant(values, literal)
                    : Optional.empty();
        }
        if (!(type.withoutNull() instanceof Primitive primitive)) {
            return Optional.empty();
        }
        if (literal instanceof Literal.Text text) {
            return text(primitive, text.value());
        }
        if (literal instanceof Literal.Number number) {
            return number(primitive.kind(), number.value());
        }
        if (literal instanceof Literal.Bool bool && primitive.kind() == Primitive.Kind.BOOLEAN) {
            return Optional.of(bool.value() ? JavaCode.of("true") : JavaCode.of("false"));
        }
        return Optional.empty();
    }

    /** Only a listed value can be a default: anything else is a fault of the document. */
    private Optional<JavaCode> constant(EnumType type, Literal literal) {
        for (int i = 0; i < type.values().size(); i++) {
            if (type.values().get(i).literal().equals(literal)) {
                return Optional.of(JavaCode.of(
                        "%.%",
                        imports.name(names.type(type.pointer())),
                        Identifier.of(names.constant(type.pointer(), i))));
            }
        }
        return Optional.empty();
    }

    private Optional<JavaCode> text(Primitive primitive, String value) {
        try {
            switch (primitive.kind()) {
                case STRING:
                    return Optional.of(JavaCode.of("%", JavaString.of(value)));
                case DATE:
                    LocalDate.parse(value);
                    return Optional.of(parsed(primitive, "%.parse(%)", value));
                case DATE_TIME:
                    OffsetDateTime.parse(value);
                    return Optional.of(parsed(primitive, "%.parse(%)", value));
                case UUID:
                    UUID.fromString(value);
                    return Optional.of(parsed(primitive, "%.fromString(%)", value));
                case URI:
                    URI.create(value);
                    return Optional.of(parsed(primitive, "%.create(%)", value));
                default:
                    return Optional.empty();
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private JavaCode parsed(Primitive primitive, String pattern, String value) {
        return JavaCode.of(pattern, imports.name(types.of(primitive).name()), JavaString.of(value));
    }

    private Optional<JavaCode> number(Primitive.Kind kind, BigDecimal value) {
        try {
            return switch (kind) {
                case INT32 -> Optional.of(JavaCode.of("%", JavaNumber.ofInt(value.intValueExact())));
                case INT64 -> Optional.of(JavaCode.of("%", JavaNumber.ofLong(value.longValueExact())));
                case FLOAT -> Optional.of(JavaCode.of("%", JavaNumber.ofFloat(value.floatValue())));
                case DOUBLE -> Optional.of(JavaCode.of("%", JavaNumber.ofDouble(value.doubleValue())));
                case BIG_INTEGER -> Optional.of(big(kind, JavaNumber.ofBigInteger(value.toBigIntegerExact())));
                case DECIMAL -> Optional.of(big(kind, JavaNumber.ofBigDecimal(value)));
                default -> Optional.empty();
            };
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private JavaCode big(Primitive.Kind kind, JavaNumber number) {
        imports.name(types.of(Primitive.of(kind)).name());
        return JavaCode.of("%", number);
    }
}
