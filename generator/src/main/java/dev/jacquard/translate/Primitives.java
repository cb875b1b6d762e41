package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Primitive.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Types without parts: what {@code type} and {@code format} say together. */
final class Primitives {
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final String[] BOUNDS = {
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "default", "example"
    };

    private Primitives() {}

    /** The primitive, or null if the type is none of JSON's. */
    static @Nullable Primitive of(String type, @Nullable String format, JsonNode schema) {
        return switch (type) {
            case "string" -> new Primitive(string(format), format);
            case "integer" -> new Primitive(integer(format, schema), format);
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
            default -> Kind.STRING;
        };
    }

    private static Kind number(@Nullable String format) {
        // `float` too: a double holds every value that a server writes for a float, a float would round some.
        return "decimal".equals(format) ? Kind.DECIMAL : Kind.DOUBLE;
    }

    private static Kind integer(@Nullable String format, JsonNode schema) {
        boolean small = "int32".equals(format);
        for (String keyword : BOUNDS) {
            JsonNode value = schema.path(keyword);
            // What has an exponent is a bound, not a value: 1e400 would be a number of 400 digits.
            boolean counts = value.isIntegralNumber() || value.isNumber() && keyword.endsWith("imum");
            if (counts && beyond(value.decimalValue(), LONG_MIN, LONG_MAX)) {
                return Kind.BIG_INTEGER;
            }
            small &= !counts || !beyond(value.decimalValue(), INT_MIN, INT_MAX);
        }
        return small ? Kind.INT32 : Kind.INT64;
    }

    private static boolean beyond(BigDecimal value, BigDecimal least, BigDecimal greatest) {
        return value.compareTo(greatest) > 0 || value.compareTo(least) < 0;
    }
}
