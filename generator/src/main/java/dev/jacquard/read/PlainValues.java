package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON values as maps, lists and boxed values, as Swagger Parser's model holds extensions. */
final class PlainValues {
    private PlainValues() {}

    static @Nullable Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                for (Map.Entry<String, JsonNode> member : node.properties()) {
                    members.put(member.getKey(), of(member.getValue()));
                }
                yield members;
            }
            case ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>(node.size());
                for (JsonNode element : node) {
                    elements.add(of(element));
                }
                yield elements;
            }
            case STRING -> node.textValue();
            case NUMBER -> node.numberValue();
            case BOOLEAN -> node.booleanValue();
            default -> null;
        };
    }
}
