package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Alternatives each of which is a value or a list of values, written out: together they are one list, in which each value
 * may have a title and a description.
 *
 * <pre>
 * oneOf:
 *   - {const: 0, title: Idle, description: Nothing runs.}
 *   - {const: 1, title: Busy}
 * </pre>
 */
final class EnumAlternatives {
    private final List<SchemaNode> branches;
    private final Diagnostics diagnostics;

    EnumAlternatives(List<SchemaNode> branches, Diagnostics diagnostics) {
        this.branches = branches;
        this.diagnostics = diagnostics;
    }

    /** Whether the alternatives are one list: several, and none a reference, for a class of that name would be lost. */
    boolean isList() {
        return branches.size() > 1
                && branches.stream().allMatch(branch -> branch.reference() == null && !list(branch).isEmpty());
    }

    /** The types that the alternatives state, or those of their values. */
    Set<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        for (SchemaNode branch : branches) {
            String stated = branch.text("type");
            list(branch).forEach(value -> kinds.add(stated != null ? stated : Kinds.of(value)));
        }
        kinds.remove("null");
        return kinds;
    }

    /** The values, each once. */
    Map<Literal, EnumType.Value> values() {
        Map<Literal, EnumType.Value> values = new LinkedHashMap<>();
        for (SchemaNode branch : branches) {
            List<JsonNode> list = list(branch);
            EnumNotes notes = branch.has("enum") ? new EnumNotes(branch, diagnostics) : null;
            for (int i = 0; i < list.size(); i++) {
                Literal literal = Literals.of(list.get(i));
                String name = notes == null ? "" : notes.name(i);
                String description = notes == null ? null : notes.description(i);
                boolean isAlone = list.size() == 1;
                // A text is a better name than its title, which is written for people's eyes.
                String title = isAlone && !(literal instanceof Literal.Text) ? branch.text("title") : null;
                values.putIfAbsent(literal, new EnumType.Value(
                        literal,
                        name.isEmpty() && title != null ? title : name,
                        Docs.of(description == null && isAlone ? words(branch) : description)));
            }
        }
        return values;
    }

    private static @Nullable String words(SchemaNode branch) {
        String description = branch.text("description");
        return description != null ? description : branch.text("title");
    }

    private static List<JsonNode> list(SchemaNode branch) {
        JsonNode json = branch.json();
        JsonNode constant = json.get("const");
        if (constant != null && constant.isValueNode()) {
            return List.of(constant);
        }
        boolean isPlain = json.path("enum").isArray() && !json.has("properties") && !json.has("items");
        return isPlain ? elements(json.get("enum")) : List.of();
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
