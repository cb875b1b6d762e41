package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import org.jspecify.annotations.Nullable;

/** What extensions say of the text that ends a stream, as {@code [DONE]} does at many. */
final class EndMarkers {
    private final Context context;

    EndMarkers(Context context) {
        this.context = context;
    }

    /**
     * The text that ends a stream.
     *
     * @param media the place of the answer's media type
     * @param operation the place of the operation
     * @return the text; null if none is stated
     */
    @Nullable String of(Pointer media, Pointer operation) {
        String stated = text(media, "/x-speakeasy-sse-sentinel");
        return stated != null ? stated : text(operation, "/x-fern-streaming/terminator");
    }

    private @Nullable String text(Pointer owner, String path) {
        JsonNode stated = context.raw(owner).map(raw -> raw.at(path)).orElse(null);
        return stated != null && stated.isTextual() && !stated.textValue().isEmpty() ? stated.textValue() : null;
    }
}
