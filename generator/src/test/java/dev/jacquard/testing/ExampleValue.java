package dev.jacquard.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Type;

/**
 * An example of a document.
 *
 * @param place where it stands
 * @param schema the schema that it is an example of
 * @param type the type of that schema
 * @param value the example
 */
public record ExampleValue(String place, Pointer schema, Type type, JsonNode value) {}
