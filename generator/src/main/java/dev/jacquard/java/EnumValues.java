package dev.jacquard.java;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.EnumBase;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Primitive.Kind;
import dev.jacquard.api.Type;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.Names;
import java.math.BigDecimal;

/** The values of an enum as Java writes them. */
final class EnumValues {
    private final EnumType type;
    private final Names names;
    private final Imports imports;
    private final Type base;

    EnumValues(EnumType type, Names names, Imports imports) {
        this.type = type;
        this.names = names;
        this.imports = imports;
        this.base = EnumBase.of(type);
    }

    /** The type that holds the values. */
    Type base() {
        return base;
    }

    /** Whether the values are texts. */
    boolean text() {
        return is(Kind.STRING);
    }

    /** Whether the values are of several types. */
    boolean mixed() {
        return base instanceof AnyType;
    }

    private boolean is(Kind kind) {
        return base instanceof Primitive primitive && primitive.kind() == kind;
    }

    /** Whether all values may label a case of a switch. */
    boolean switchable() {
        return text()
                && type.values().stream().allMatch(value -> string(value.literal()).isConstant());
    }

    private static JavaString string(Literal literal) {
        return JavaString.of(((Literal.Text) literal).value());
    }

    /** A value as an expression. */
    JavaCode expression(int index) {
        Literal literal = type.values().get(index).literal();
        if (mixed()) {
            JavaCode json = imports.name(names.runtime("json", "JsonValue"));
            return literal instanceof Literal.Text
                    ? JavaCode.of("%.of(%)", json, string(literal))
                    : JavaCode.of("%.parse(%)", json, JavaString.of(literal.json()));
        }
        if (literal instanceof Literal.Number number) {
            return JavaCode.of("%", number(number.value()));
        }
        if (literal instanceof Literal.Bool bool) {
            return bool.value() ? JavaCode.of("true") : JavaCode.of("false");
        }
        return JavaCode.of("%", string(literal));
    }

    private JavaNumber number(BigDecimal value) {
        if (is(Kind.DOUBLE)) {
            return JavaNumber.ofDouble(value.doubleValue());
        }
        return is(Kind.INT32) ? JavaNumber.ofInt(value.intValue()) : JavaNumber.ofLong(value.longValue());
    }

    /** The text of a value that {@code value} holds. */
    JavaCode textOfValue() {
        if (mixed()) {
            return JavaCode.of(
                    "value instanceof % text ? text.value() : value.toString()",
                    imports.name(names.runtime("json", "JsonString")));
        }
        return text() ? JavaCode.of("value") : JavaCode.of("String.valueOf(value)");
    }

    /** Whether {@code known} holds the value of {@code value}. */
    JavaCode same() {
        return mixed() ? JavaCode.of("known.value.equals(value)") : JavaCode.of("known.value == value");
    }
}
