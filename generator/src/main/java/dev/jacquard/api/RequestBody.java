package dev.jacquard.api;

import java.util.List;

/**
 * The body of a request.
 *
 * @param pointer its place in the document
 * @param docs what the document tells about it
 * @param required whether a request must have it
 * @param content its forms, in document order
 */
public record RequestBody(Pointer pointer, Documentation docs, boolean required, List<MediaType> content) {
    /** Copies the content. */
    public RequestBody {
        content = List.copyOf(content);
    }
}
