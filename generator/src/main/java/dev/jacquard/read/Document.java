package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import io.swagger.v3.oas.models.OpenAPI;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read: Swagger Parser's model of it, and the tree that the model was made of.
 *
 * <p>The model is what the document states and no more: references stand as they are written, nothing is flattened, and
 * no type is inferred where a schema states none. What Swagger Parser's classes cannot hold (long defaults, decimals'
 * digits, dates that stay text, {@code allOf} beside {@code items}, the order of a path's methods) is in the tree.
 */
public final class Document {
    private final OpenAPI openApi;
    private final JsonNode root;
    private final Sources sources;

    Document(OpenAPI openApi, JsonNode root, Sources sources) {
        this.openApi = openApi;
        this.root = root;
        this.sources = sources;
    }

    /**
     * Swagger Parser's model. {@code getSpecVersion()} tells 3.0 from 3.1.
     *
     * @return the model
     */
    public OpenAPI openApi() {
        return openApi;
    }

    /**
     * The tree of the root document. YAML aliases share arrays and objects, so it must not be changed.
     *
     * @return the root
     */
    public JsonNode root() {
        return root;
    }

    /**
     * The files that were read, with their texts and positions.
     *
     * @return the files
     */
    public Sources sources() {
        return sources;
    }

    /**
     * What stands at a place, by the letter of RFC 6901: a {@code $ref} on the way is not followed.
     *
     * @param pointer the place
     * @return the value, or null if there is none
     */
    public @Nullable JsonNode node(Pointer pointer) {
        return LocalReference.find(pointer.document().isEmpty() ? root : sources.tree(pointer.document()), pointer);
    }

    /**
     * The place that a {@code $ref} of the root document names.
     *
     * @param reference the text of the {@code $ref}
     * @return the place, or null if it is in no file that was read or does not exist
     */
    public @Nullable Pointer target(String reference) {
        if (!LocalReference.is(reference)) {
            return null;
        }
        Pointer pointer = LocalReference.pointer("", root, reference);
        return LocalReference.find(root, pointer) == null ? null : pointer;
    }
}
