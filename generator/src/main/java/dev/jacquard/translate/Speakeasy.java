package dev.jacquard.translate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What extensions say about which parts of a document are for callers, and how these are grouped. */
final class Speakeasy {
    private Speakeasy() {}

    /** Whether a part of the document is not meant for clients. */
    static boolean ignores(@Nullable Map<String, Object> extensions) {
        return extensions != null && Boolean.TRUE.equals(extensions.get(IGNORE));
    }

    /** The group of an operation, which goes before its tags; empty if none is stated. */
    static String group(@Nullable Map<String, Object> extensions) {
        Object group = extensions == null ? null : extensions.get("x-speakeasy-group");
        Object first = group instanceof List<?> groups && !groups.isEmpty() ? groups.get(0) : group;
        return first instanceof String name && !name.isBlank() ? name : "";
    }

    /** Marks operations, webhooks, parameters, properties and schemas that are not meant for clients. */
    static final String IGNORE = "x-speakeasy-ignore";
}
