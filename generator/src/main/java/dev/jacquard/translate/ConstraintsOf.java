package dev.jacquard.translate;

import dev.jacquard.api.Constraints;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a schema demands of a value beyond its type. */
final class ConstraintsOf {
    private ConstraintsOf() {}

    static Constraints schema(Schema<?> schema) {
        boolean exclusiveMinimum = Boolean.TRUE.equals(schema.getExclusiveMinimum());
        boolean exclusiveMaximum = Boolean.TRUE.equals(schema.getExclusiveMaximum());
        Constraints constraints = new Constraints(
                exclusiveMinimum ? null : schema.getMinimum(),
                exclusiveMinimum ? schema.getMinimum() : schema.getExclusiveMinimumValue(),
                exclusiveMaximum ? null : schema.getMaximum(),
                exclusiveMaximum ? schema.getMaximum() : schema.getExclusiveMaximumValue(),
                positive(schema.getMultipleOf()),
                schema.getMinLength(),
                schema.getMaxLength(),
                schema.getPattern(),
                schema.getMinItems() != null ? schema.getMinItems() : schema.getMinProperties(),
                schema.getMaxItems() != null ? schema.getMaxItems() : schema.getMaxProperties());
        return constraints.equals(Constraints.NONE) ? Constraints.NONE : constraints;
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal number) {
        return number == null || number.signum() <= 0 ? null : number;
    }
}
