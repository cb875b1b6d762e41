package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Pointer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a schema demands of a value beyond its type, with all that it takes over by {@code allOf} and references. */
final class ConstraintsOf {
    /** Lists in lists in lists: what is nested deeper goes in a circle. */
    private static final int DEEPEST = 8;

    private final Context context;
    private final int depth;
    private final Set<Pointer> seen = new HashSet<>();
    private Constraints found = Constraints.NONE;
    private Constraints elements = Constraints.NONE;

    private ConstraintsOf(Context context, int depth) {
        this.context = context;
        this.depth = depth;
    }

    static Constraints schema(SchemaNode schema, Context context) {
        return of(schema, context, 0);
    }

    private static Constraints of(SchemaNode schema, Context context, int depth) {
        ConstraintsOf gathered = new ConstraintsOf(context, depth);
        gathered.add(schema);
        return gathered.found.withElements(gathered.elements);
    }

    private void add(SchemaNode schema) {
        if (!schema.json().isObject() || !seen.add(schema.pointer())) {
            return;
        }
        found = found.and(own(schema.json()));
        SchemaNode values = values(schema);
        if (values != null && depth < DEEPEST) {
            elements = elements.and(of(values, context, depth + 1));
        }
        context.schema(schema).ifPresent(this::add);
        schema.children("allOf").forEach(this::add);
        SchemaNode only = Wrappers.onlyBranch(schema);
        if (only != null) {
            add(only);
        }
    }

    private static @Nullable SchemaNode values(SchemaNode schema) {
        JsonNode patterns = schema.json().path("patternProperties");
        if (schema.child("items") != null) {
            return schema.child("items");
        }
        return patterns.size() == 1
                ? schema.member("patternProperties", patterns.fieldNames().next())
                : schema.child("additionalProperties");
    }

    private static Constraints own(JsonNode schema) {
        // OpenAPI 3.0 says with a boolean whether the bound itself is excluded, 3.1 gives the bound.
        boolean exclusiveMinimum = schema.path("exclusiveMinimum").booleanValue();
        boolean exclusiveMaximum = schema.path("exclusiveMaximum").booleanValue();
        BigDecimal minimum = number(schema, "minimum");
        BigDecimal maximum = number(schema, "maximum");
        Integer minItems = count(schema, "minItems");
        Integer maxItems = count(schema, "maxItems");
        BigDecimal multipleOf = number(schema, "multipleOf");
        String pattern = schema.path("pattern").textValue();
        JsonNode constant = Constants.of(schema);
        Constraints constraints = new Constraints(
                constant == null || !constant.isValueNode() || constant.isNull() ? null : Literals.of(constant),
                exclusiveMinimum ? null : minimum,
                exclusiveMinimum ? minimum : number(schema, "exclusiveMinimum"),
                exclusiveMaximum ? null : maximum,
                exclusiveMaximum ? maximum : number(schema, "exclusiveMaximum"),
                multipleOf == null || multipleOf.signum() <= 0 ? null : multipleOf,
                count(schema, "minLength"),
                count(schema, "maxLength"),
                pattern == null || pattern.isEmpty() ? List.of() : List.of(pattern),
                minItems != null ? minItems : count(schema, "minProperties"),
                maxItems != null ? maxItems : count(schema, "maxProperties"),
                null);
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
