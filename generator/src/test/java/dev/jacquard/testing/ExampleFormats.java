package dev.jacquard.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A format of the OpenAPI Format Registry that the validator does not know.
 *
 * @param name its name
 * @param holds whether a value is in this format
 */
record ExampleFormats(String name, Predicate<JsonNode> holds) implements Format {
    private static final Pattern BASE64 =
            Pattern.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    static final List<Format> OPENAPI = List.of(
            new ExampleFormats("int32", value -> !value.isNumber() || value.canConvertToInt()),
            new ExampleFormats("int64", value -> !value.isNumber() || value.canConvertToLong()),
            new ExampleFormats("byte", value -> !value.isTextual() || BASE64.matcher(value.textValue()).matches()));

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext context, JsonNode value) {
        return holds.test(value);
    }
}
