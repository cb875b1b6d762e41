package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Primitive.Kind;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Types without parts: what {@code type} and {@code format} say together. */
final class Primitives {
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);

    private Primitives() {}

    /** The primitive, or null if the type is none of JSON's. */
    static @Nullable Primitive of(String type, Schema<?> schema, @Nullable JsonNode raw) {
        String format = schema.getFormat();
        return switch (type) {
            case "string" -> new Primitive(string(format), format);
            case "integer" -> new Primitive(integer(format, schema, raw), format);
            case "number" -> new Primitive(number(format), format);
            case "boolean" -> new Primitive(Kind.BOOLEAN, format);
            default -> null;
        };
    }

    private static Kind string(@Nullable String format) {
        if (format == null) {
            return Kind.STRING;
        }
        return switch (format) {
            case "date" -> Kind.DATE;
            case "date-time" -> Kind.DATE_TIME;
            case "uuid" -> Kind.UUID;
            case "uri" -> Kind.URI;
            case "byte" -> Kind.BASE64;
            case "binary" -> Kind.BINARY;
            default -> Kind.STRING;
        };
    }

    private static Kind number(@Nullable String format) {
        // `float` too: a double holds every value that a server writes for a float, a float would round some.
        return "decimal".equals(format) ? Kind.DECIMAL : Kind.DOUBLE;
    }

    private static Kind integer(@Nullable String format, Schema<?> schema, @Nullable JsonNode raw) {
        if (beyondLong(schema.getMinimum()) || beyondLong(schema.getMaximum()) || beyondLong(raw)) {
            return Kind.BIG_INTEGER;
        }
        return "int32".equals(format) ? Kind.INT32 : Kind.INT64;
    }

    private static boolean beyondLong(@Nullable BigDecimal bound) {
        return bound != null && (bound.compareTo(LONG_MAX) > 0 || bound.compareTo(LONG_MIN) < 0);
    }

    private static boolean beyondLong(@Nullable JsonNode schema) {
        return schema != null
                && (beyondLongValue(schema.path("default")) || beyondLongValue(schema.path("example")));
    }

    private static boolean beyondLongValue(JsonNode value) {
        BigInteger number = value.isIntegralNumber() ? value.bigIntegerValue() : BigInteger.ZERO;
        return number.bitLength() > 63;
    }
}
