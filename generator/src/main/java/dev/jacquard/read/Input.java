package dev.jacquard.read;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read.
 *
 * @param document the document
 * @param overlays files of the OpenAPI Overlay Specification 1.0, in the order in which they change the document
 * @param root the folder that no reference leaves; null: the folder of the document
 */
public record Input(Path document, List<Path> overlays, @Nullable Path root) {
    /** Copies the list. */
    public Input {
        overlays = List.copyOf(overlays);
    }

    /**
     * A document as it is.
     *
     * @param document the document
     * @return the input
     */
    public static Input of(Path document) {
        return new Input(document, List.of(), null);
    }
}
