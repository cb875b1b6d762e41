package dev.jacquard.api;

import dev.jacquard.api.Primitive.Kind;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Whether literals of the document are values of its types: only then can they be written as such. */
public final class LiteralCheck {
    /** The most digits of a number, and the largest exponent; a client reads no others. */
    private static final int MAX_DIGITS = 1_000;

    private static final int MAX_EXPONENT = 10_000;

    private final Map<Pointer, NamedType> types;

    /**
     * A check over the types of an API.
     *
     * @param types the named types
     */
    public LiteralCheck(Map<Pointer, NamedType> types) {
        this.types = types;
    }

    /**
     * Whether a literal is a value of a type. Any value of its base is one of an enum, which servers may extend, and any
     * value is one of a union, which holds what no branch does. What a type of the user's holds is not known here.
     *
     * @param type the type
     * @param literal the literal
     * @return false if a client could not hold it
     */
    public boolean holds(Type type, Literal literal) {
        if (type.admitsNull() && literal instanceof Literal.Null || type instanceof AnyType) {
            return true;
        }
        Type present = type.withoutNull();
        if (present instanceof Primitive primitive) {
            return holds(primitive.kind(), literal);
        }
        if (present instanceof ListType list) {
            return literal instanceof Literal.Array array
                    && array.items().stream().allMatch(item -> holds(list.items(), item));
        }
        if (present instanceof MapType map) {
            return literal instanceof Literal.Obj object
                    && object.members().values().stream().allMatch(value -> holds(map.values(), value));
        }
        if (!(present instanceof Reference reference)) {
            return present instanceof AnyType || present instanceof ExternalType;
        }
        NamedType named = types.get(reference.target());
        if (named instanceof EnumType values) {
            return holds(values.base(), literal);
        }
        return named instanceof UnionType
                || named instanceof ObjectType object && literal instanceof Literal.Obj members && holds(object, members);
    }

    private boolean holds(ObjectType type, Literal.Obj literal) {
        for (Property property : type.properties()) {
            Literal value = literal.members().get(property.name());
            boolean absent = value == null || value instanceof Literal.Null;
            boolean demanded = property.required()
                    && property.access() != Property.Access.WRITE_ONLY
                    && !property.type().admitsNull();
            if (absent ? demanded : !holds(property.type(), value)) {
                return false;
            }
        }
        return literal.members().entrySet().stream()
                .filter(member -> type.properties().stream().noneMatch(each -> each.name().equals(member.getKey())))
                .allMatch(member -> type.additional() != null && holds(type.additional(), member.getValue()));
    }

    private static boolean holds(Kind kind, Literal literal) {
        if (literal instanceof Literal.Text text) {
            return text(kind, text.value());
        }
        if (literal instanceof Literal.Number number) {
            return number(kind, number.value());
        }
        return literal instanceof Literal.Bool && kind == Kind.BOOLEAN;
    }

    private static boolean text(Kind kind, String value) {
        try {
            switch (kind) {
                case STRING:
                    return true;
                case DATE:
                    LocalDate.parse(value);
                    return true;
                case DATE_TIME:
                    OffsetDateTime.parse(value);
                    return true;
                case UUID:
                    return UUID.fromString(value).toString().equalsIgnoreCase(value);
                case URI:
                    URI.create(value);
                    return true;
                case BASE64, BINARY:
                    Base64.getDecoder().decode(value);
                    return true;
                default:
                    return false;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean number(Kind kind, BigDecimal value) {
        if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_EXPONENT) {
            return false;
        }
        return switch (kind) {
            case INT32 -> integral(value, Integer.SIZE);
            case INT64 -> integral(value, Long.SIZE);
            case BIG_INTEGER -> integral(value, Integer.MAX_VALUE);
            case FLOAT -> near(value, value.floatValue());
            case DOUBLE -> near(value, value.doubleValue());
            case DECIMAL -> true;
            default -> false;
        };
    }

    private static boolean integral(BigDecimal value, int bits) {
        try {
            return value.toBigIntegerExact().bitLength() < bits;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /** Whether a number is neither too large nor too small for a floating-point type. */
    private static boolean near(BigDecimal value, double rounded) {
        return !Double.isInfinite(rounded) && (rounded != 0 || value.signum() == 0);
    }
}
