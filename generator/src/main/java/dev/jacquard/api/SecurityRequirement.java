package dev.jacquard.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An alternative by which a call may authenticate: all of its schemes together.
 *
 * @param schemes the scopes or roles that are asked for, by the key of the scheme; empty if the call may be anonymous
 */
public record SecurityRequirement(Map<String, List<String>> schemes) {
    /** Copies the schemes. */
    public SecurityRequirement {
        schemes = Collections.unmodifiableMap(new LinkedHashMap<>(schemes));
    }
}
