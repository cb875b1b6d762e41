package dev.jacquard.api;

import java.util.List;

/**
 * The body of a request.
 *
 * @param pointer its place in the document
 * @param docs what the document tells about it
 * @param required whether a request must have it
 * @param content its forms, in document order; at least one
 */
public record RequestBody(Pointer pointer, Documentation docs, boolean required, List<MediaType> content) {
    /** Copies the content. */
    public RequestBody {
        content = List.copyOf(content);
    }

    /**
     * The form in which a body is sent unless the caller chooses another.
     *
     * @return a JSON form, or else a text, or else the first
     */
    public MediaType preferred() {
        return MediaType.preferred(content).orElseThrow();
    }
}
