package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.NearestName;
import java.util.Iterator;
import java.util.Set;

/** Tells of type mappings that had no effect: a mistake more often than a wish. */
final class UnusedMappings {
    private UnusedMappings() {}

    static void report(Context context, Set<String> used) {
        for (String key : context.typeMappings().types().keySet()) {
            if (!used.contains(key)) {
                String told = key.indexOf('+') >= 0
                        ? null
                        : context.raw(Pointer.of("/components/schemas")).map(schemas -> nearest(key, schemas)).orElse(null);
                context.diagnostics().warning(
                        "mapping-of-nothing",
                        "typeMappings: nothing that is generated uses " + key,
                        null,
                        told == null ? null : "did you mean " + told + "?");
            }
        }
    }

    private static String nearest(String key, JsonNode schemas) {
        Iterator<String> names = schemas.fieldNames();
        return new NearestName().to(key, names);
    }
}
