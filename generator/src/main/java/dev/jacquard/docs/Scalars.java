package dev.jacquard.docs;

import dev.jacquard.api.Literal;
import dev.jacquard.api.Primitive;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaTypes;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Values without parts as Java expressions. */
final class Scalars {
    /** A longer text, or a number of more digits, is no good in a sample. */
    private static final int MAX_LENGTH = 1_000;

    private final JavaTypes types;
    private final Imports imports;

    Scalars(JavaTypes types, Imports imports) {
        this.types = types;
        this.imports = imports;
    }

    /** The value as an expression of its type; nothing if it is no value of the type. */
    Optional<JavaCode> expression(Primitive type, Literal value) {
        if (value instanceof Literal.Text text && text.value().length() <= MAX_LENGTH) {
            return text(type, text.value());
        }
        if (value instanceof Literal.Number number) {
            return type.kind() == Primitive.Kind.STRING
                    ? text(type, number.json())
                    : number(type.kind(), number.value());
        }
        if (value instanceof Literal.Bool bool) {
            return text(type, String.valueOf(bool.value()));
        }
        return Optional.empty();
    }

    private Optional<JavaCode> text(Primitive type, String value) {
        try {
            switch (type.kind()) {
                case STRING:
                    return Optional.of(JavaCode.of("%", JavaString.of(value)));
                case BOOLEAN:
                    return value.equals("true") || value.equals("false")
                            ? Optional.of(value.equals("true") ? JavaCode.of("true") : JavaCode.of("false"))
                            : Optional.empty();
                case DATE:
                    LocalDate.parse(value);
                    return made("%.parse(%)", type, value);
                case DATE_TIME:
                    OffsetDateTime.parse(value);
                    return made("%.parse(%)", type, value);
                case UUID:
                    UUID.fromString(value);
                    return made("%.fromString(%)", type, value);
                case URI:
                    URI.create(value);
                    return made("%.create(%)", type, value);
                case BINARY:
                    return Optional.of(JavaCode.of(
                            "%.of(%.of(%))",
                            imports.name(types.of(type).name()),
                            imports.name(new ClassName("java.nio.file", "Path")),
                            JavaString.of("file.bin")));
                case BASE64:
                    Base64.getDecoder().decode(value);
                    return made("%.fromBase64(%)", type, value);
                default:
                    // A number in quotes, as examples often have it.
                    return number(type.kind(), new BigDecimal(value));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<JavaCode> made(String pattern, Primitive type, String value) {
        return Optional.of(JavaCode.of(pattern, imports.name(types.of(type).name()), JavaString.of(value)));
    }

    private Optional<JavaCode> number(Primitive.Kind kind, BigDecimal value) {
        if (value.precision() + Math.abs((long) value.scale()) > MAX_LENGTH) {
            return Optional.empty();
        }
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
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private JavaCode big(Primitive.Kind kind, JavaNumber number) {
        imports.name(types.of(Primitive.of(kind)).name());
        return JavaCode.of("%", number);
    }
}
