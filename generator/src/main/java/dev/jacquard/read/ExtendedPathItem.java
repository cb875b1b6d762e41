package dev.jacquard.read;

import dev.jacquard.api.Pointer;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A path item with operations that Swagger Parser's own cannot hold: those of method {@code QUERY} and of {@code
 * additionalOperations} (OpenAPI 3.2, section 4.9).
 */
public final class ExtendedPathItem extends PathItem {
    /** The method that has a member of its own. */
    static final String QUERY = "QUERY";

    private final Map<String, Operation> additional = new LinkedHashMap<>();

    ExtendedPathItem(PathItem item) {
        setSummary(item.getSummary());
        setDescription(item.getDescription());
        setServers(item.getServers());
        setParameters(item.getParameters());
        setExtensions(item.getExtensions());
        item.readOperationsMap().forEach(this::operation);
    }

    /**
     * The other operations by method, in document order. That of {@code QUERY} stands at {@code query} of the path
     * item, the others at {@code additionalOperations} and their method.
     *
     * @return the operations; they are not among {@link #readOperationsMap()}
     */
    public Map<String, Operation> additionalOperations() {
        return Collections.unmodifiableMap(additional);
    }

    /**
     * Where an operation stands.
     *
     * @param path the place of the path item
     * @param method the operation's method
     * @param item the path item
     * @return the operation's place
     */
    public static Pointer place(Pointer path, String method, PathItem item) {
        boolean listed = item instanceof ExtendedPathItem extended && extended.additional.containsKey(method);
        return listed && !method.equals(QUERY)
                ? path.child("additionalOperations").child(method)
                : path.child(method.toLowerCase(Locale.ROOT));
    }

    void add(String method, Operation operation) {
        additional.put(method, operation);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExtendedPathItem item && super.equals(other) && additional.equals(item.additional);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + additional.hashCode();
    }
}
