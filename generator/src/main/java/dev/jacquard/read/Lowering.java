package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the steps from one version of OpenAPI to another share: where findings go, and small things on trees. */
final class Lowering {
    private final Sources sources;
    private final Diagnostics diagnostics;

    Lowering(Sources sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** Tells what the document says and the older version of OpenAPI cannot. */
    void warn(String code, String message, Origin origin, @Nullable String hint) {
        diagnostics.add(new Diagnostic(Severity.WARNING, code, message, sources.pointer(origin),
                sources.position(origin, false), hint));
    }

    /** The names of an object's members, safe from changes of the object. */
    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The texts of an array, each once; none of what is no array. */
    static List<String> texts(@Nullable JsonNode array) {
        List<String> texts = new ArrayList<>();
        if (array != null) {
            for (JsonNode element : array) {
                if (element.isTextual() && !texts.contains(element.textValue())) {
                    texts.add(element.textValue());
                }
            }
        }
        return texts;
    }

    /** Where a member was written; else what is given. */
    static Origin origin(JsonNode object, String member, Origin otherwise) {
        if (object instanceof DraftObject draft && draft.has(member)) {
            return draft.origin(member);
        }
        int index = object instanceof LocatedObject located ? located.indexOf(member) : -1;
        return index < 0 ? otherwise : ((Located) object).origin(index);
    }

    /** An object that is only a reference. */
    static DraftObject reference(String text, Origin origin) {
        DraftObject reference = new DraftObject();
        reference.put("$ref", TextNode.valueOf(text), origin);
        return reference;
    }
}
