package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Example;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples: {@code example}, an array {@code examples} (JSON Schema) or a map {@code examples} (Example Objects). */
final class Examples {
    private final Context context;

    Examples(Context context) {
        this.context = context;
    }

    /** The examples that stand beside other keys at a place. */
    List<Example> of(Pointer owner) {
        List<Example> found = new ArrayList<>();
        Optional<JsonNode> raw = context.raw(owner).filter(JsonNode::isObject);
        if (raw.isEmpty()) {
            return found;
        }
        JsonNode example = raw.get().get("example");
        if (example != null) {
            found.add(new Example(null, null, Literals.of(example)));
        }
        JsonNode examples = raw.get().path("examples");
        if (examples.isArray()) {
            examples.forEach(each -> found.add(new Example(null, null, Literals.of(each))));
        } else if (examples.isObject()) {
            for (Map.Entry<String, JsonNode> entry : examples.properties()) {
                named(entry.getKey(), entry.getValue()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Example> named(String name, JsonNode example) {
        JsonNode target = example;
        String reference = example.path("$ref").textValue();
        String key = reference == null ? null : Context.key(reference, "examples");
        if (key != null) {
            target = context.raw(Pointer.of("/components/examples").child(key)).orElse(example);
        }
        JsonNode value = target.get("value");
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(new Example(name, target.path("summary").textValue(), Literals.of(value)));
    }
}
