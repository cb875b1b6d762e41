package dev.jacquard.api;

import java.util.List;

/**
 * An answer that the document declares.
 *
 * @param pointer its place in the document
 * @param status which answers it describes
 * @param docs what the document tells about it
 * @param content the forms of its body, in document order; none if it has no body
 * @param headers its headers, which are described as those of a request are
 */
public record Response(
        Pointer pointer, Status status, Documentation docs, List<MediaType> content, List<Parameter> headers) {
    /** Copies the lists. */
    public Response {
        headers = List.copyOf(headers);
        content = List.copyOf(content);
    }
}
