package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that a document states for its things, in extensions: {@code x-java-name} and
 * {@code x-speakeasy-name-override} on schemas, properties, parameters and operations, {@code x-ms-enum} on enums, and the
 * overrides at the document's root that say by {@code operationId} what methods are called.
 *
 * <p>A property whose schema is a type of its own has one place for both: there, a name that begins with a capital is the
 * type's, and another one the property's.
 */
public final class NamingExtensions {
    private static final String JAVA = "x-java-name";
    private static final String SPEAKEASY = "x-speakeasy-name-override";

    private final JsonNode tree;
    private final MethodOverrides overrides;
    private final Map<Pointer, Stated> types = new LinkedHashMap<>();
    private final Map<Pointer, Stated> members = new LinkedHashMap<>();

    /**
     * A name that is stated.
     *
     * @param text the extension's text
     * @param java whether it is meant as a Java name, and not as words for any language
     */
    public record Stated(String text, boolean java) {}

    /**
     * The names in a document.
     *
     * @param api the API that it describes
     * @param tree the document as it was written
     * @param diagnostics takes what is wrong with them
     */
    public NamingExtensions(Api api, JsonNode tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.overrides = new MethodOverrides(tree.path(SPEAKEASY), diagnostics);
        for (NamedType type : api.types().values()) {
            Stated stated = stated(type.pointer(), true);
            if (stated != null) {
                types.put(type.pointer(), stated);
            }
        }
        for (NamedType type : api.types().values()) {
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> property(property.pointer()));
            }
        }
        for (Operation operation : api.operations()) {
            operation.parameters().forEach(this::parameter);
            operation(operation);
        }
        api.globals().forEach(this::parameter);
    }

    /**
     * The names of types.
     *
     * @return the names by the places of schemas
     */
    public Map<Pointer, Stated> types() {
        return types;
    }

    /**
     * The names of properties, parameters and methods.
     *
     * @return the names by the places of properties, parameters and operations
     */
    public Map<Pointer, Stated> members() {
        return members;
    }

    private void property(Pointer pointer) {
        Stated stated = stated(pointer, false);
        if (stated == null) {
            return;
        }
        if (types.containsKey(pointer)) {
            boolean isOfType = Character.isUpperCase(stated.text().codePointAt(0));
            if (isOfType) {
                return;
            }
            types.remove(pointer);
        }
        members.put(pointer, stated);
    }

    private void parameter(Parameter parameter) {
        Stated stated = stated(parameter.pointer(), false);
        if (stated != null) {
            members.put(parameter.pointer(), stated);
        }
    }

    private void operation(Operation operation) {
        Stated stated = stated(operation.pointer(), false);
        String override = stated == null ? overrides.of(operation.id()) : null;
        if (override != null) {
            stated = new Stated(override, false);
        }
        if (stated != null) {
            members.put(operation.pointer(), stated);
        }
    }

    private @Nullable Stated stated(Pointer pointer, boolean isType) {
        JsonNode at = at(pointer);
        String java = at.path(JAVA).asText("");
        if (!java.isBlank()) {
            return new Stated(java, true);
        }
        String words = at.path(SPEAKEASY).asText("");
        if (words.isBlank() && isType) {
            words = at.path("x-ms-enum").path("name").asText("");
        }
        return words.isBlank() ? null : new Stated(words, false);
    }

    private JsonNode at(Pointer pointer) {
        JsonNode at = tree;
        for (String token : pointer.tokens()) {
            at = at.isArray() ? at.path(index(token)) : at.path(token);
        }
        return at;
    }

    private static int index(String token) {
        boolean isIndex = !token.isEmpty() && token.length() < 9 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        return isIndex ? Integer.parseInt(token) : -1;
    }
}
