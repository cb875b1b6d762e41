package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Constraints;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a schema demands of a value beyond its type. */
final class ConstraintsOf {
    private ConstraintsOf() {}

    static Constraints schema(JsonNode schema) {
        // OpenAPI 3.0 says with a boolean whether the bound itself is excluded, 3.1 gives the bound.
        boolean exclusiveMinimum = schema.path("exclusiveMinimum").asBoolean(false);
        boolean exclusiveMaximum = schema.path("exclusiveMaximum").asBoolean(false);
        BigDecimal minimum = number(schema, "minimum");
        BigDecimal maximum = number(schema, "maximum");
        Integer minItems = count(schema, "minItems");
        Integer maxItems = count(schema, "maxItems");
        BigDecimal multipleOf = number(schema, "multipleOf");
        Constraints constraints = new Constraints(
                exclusiveMinimum ? null : minimum,
                exclusiveMinimum ? minimum : number(schema, "exclusiveMinimum"),
                exclusiveMaximum ? null : maximum,
                exclusiveMaximum ? maximum : number(schema, "exclusiveMaximum"),
                multipleOf == null || multipleOf.signum() <= 0 ? null : multipleOf,
                count(schema, "minLength"),
                count(schema, "maxLength"),
                schema.path("pattern").textValue(),
                minItems != null ? minItems : count(schema, "minProperties"),
                maxItems != null ? maxItems : count(schema, "maxProperties"));
        return constraints.equals(Constraints.NONE) ? Constraints.NONE : constraints;
    }

    private static @Nullable BigDecimal number(JsonNode schema, String keyword) {
        JsonNode value = schema.path(keyword);
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static @Nullable Integer count(JsonNode schema, String keyword) {
        JsonNode value = schema.path(keyword);
        return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0 ? value.intValue() : null;
    }
}
