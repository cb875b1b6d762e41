package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jacquard.api.Pagination;
import dev.jacquard.api.Pagination.Kind;
import dev.jacquard.api.Pagination.ValuePath;
import dev.jacquard.api.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How answers come in pages: {@code x-speakeasy-pagination}, {@code x-fern-pagination}, and what the user configures. */
final class Paginations {
    private static final String SPEAKEASY = "x-speakeasy-pagination";
    private static final String FERN = "x-fern-pagination";

    private final Context context;
    private final Map<String, String> configured;
    private final Set<String> used = new HashSet<>();

    Paginations(Context context, Map<String, String> configured) {
        this.context = context;
        this.configured = configured;
    }

    /**
     * What is said of an operation.
     *
     * @param operation its place
     * @param id its id
     */
    @Nullable Pagination of(Pointer operation, @Nullable String id) {
        String own = id == null ? null : configured.get(id);
        if (own != null) {
            used.add(id);
            return paths(configuration(own), operation, "its configuration");
        }
        JsonNode raw = context.raw(operation).orElse(JsonNodeFactory.instance.missingNode());
        if (raw.path(SPEAKEASY).isObject()) {
            return speakeasy(raw.path(SPEAKEASY), operation.child(SPEAKEASY));
        }
        JsonNode fern = raw.path(FERN);
        if (fern.isBoolean() && fern.booleanValue()) {
            fern = context.raw(Pointer.of("/" + FERN)).orElse(fern);
        }
        if (fern.isObject()) {
            return paths(fern, operation.child(FERN), FERN);
        }
        return null;
    }

    /** Tells of configured operations that there are not. */
    void report() {
        for (String id : new TreeSet<>(configured.keySet())) {
            if (!used.contains(id)) {
                context.diagnostics().warning(
                        "pagination-unused",
                        "paginations has the operation \"" + id + "\", which the document does not have",
                        null,
                        "write the operationId");
            }
        }
    }

    private @Nullable Pagination speakeasy(JsonNode said, Pointer at) {
        JsonNode outputs = said.path("outputs");
        String position = null;
        boolean byPage = false;
        for (JsonNode input : said.path("inputs")) {
            String type = input.path("type").asText();
            if (type.equals("cursor") || type.equals("page") || type.equals("offset")) {
                position = input.path("name").textValue();
                byPage = type.equals("page");
            }
        }
        return switch (said.path("type").asText()) {
            case "offsetLimit" -> make(at, byPage ? Kind.PAGE : Kind.OFFSET, position, outputs.path("results"), null,
                    null, outputs.get("numPages"));
            case "cursor" -> make(at, Kind.CURSOR, position, outputs.path("results"), outputs.path("nextCursor"), null, null);
            case "url" -> make(at, Kind.LINK, null, outputs.path("results"), outputs.path("nextUrl"), null, null);
            default -> refused(at, "its type is none of offsetLimit, cursor and url");
        };
    }

    private @Nullable Pagination paths(JsonNode said, Pointer at, String what) {
        JsonNode results = said.path("results");
        JsonNode more = said.get("has-next-page");
        if (said.has("cursor")) {
            return make(at, Kind.CURSOR, name(said, "cursor"), results, said.path("next_cursor"), more, null);
        }
        if (said.has("offset")) {
            Kind kind = said.has("step") ? Kind.OFFSET : Kind.PAGE;
            return make(at, kind, name(said, "offset"), results, null, more, null);
        }
        if (said.has("page")) {
            return make(at, Kind.PAGE, name(said, "page"), results, null, more, said.get("pages"));
        }
        for (String link : List.of("next_uri", "next_path", "next")) {
            if (said.has(link)) {
                boolean header = said.path(link).asText().equalsIgnoreCase("Link");
                return make(at, header ? Kind.LINK_HEADER : Kind.LINK, null, results, header ? null : said.path(link), null,
                        null);
            }
        }
        return refused(at, what + " has none of cursor, offset, page and next_uri");
    }

    /** The name of what is asked with, which may be written as a way. */
    private static @Nullable String name(JsonNode said, String key) {
        return ValuePaths.of(said.path(key).textValue())
                .map(path -> path.steps().isEmpty() ? null : path.steps().get(path.steps().size() - 1))
                .orElse(null);
    }

    private @Nullable Pagination make(
            Pointer at,
            Kind kind,
            @Nullable String position,
            JsonNode items,
            @Nullable JsonNode next,
            @Nullable JsonNode more,
            @Nullable JsonNode pages) {
        Optional<ValuePath> found = path(items);
        boolean byLink = kind == Kind.LINK || kind == Kind.LINK_HEADER;
        if (position == null && !byLink) {
            return refused(at, "it does not name what of the request says which page is wanted");
        }
        if (next != null && path(next).isEmpty()) {
            return refused(at, "it does not say where the answer names the next page");
        }
        // Links go on without the items being known.
        if (found.isEmpty() && !(byLink && items.isMissingNode())) {
            return refused(at, "it does not say where the answer's items are");
        }
        return new Pagination(
                at,
                kind,
                position,
                found.orElse(null),
                path(next).orElse(null),
                path(more).orElse(null),
                path(pages).orElse(null));
    }

    private static Optional<ValuePath> path(@Nullable JsonNode said) {
        return said == null ? Optional.empty() : ValuePaths.of(said.textValue());
    }

    private @Nullable Pagination refused(Pointer at, String why) {
        context.diagnostics().warning(
                "pagination", "this pagination is left out: " + why, context.raw(at).isPresent() ? at : null, null);
        return null;
    }

    /** Pairs as the extension has them: {@code cursor: $request.cursor, next_cursor: $response.next}. */
    private static ObjectNode configuration(String text) {
        ObjectNode pairs = JsonNodeFactory.instance.objectNode();
        for (String pair : text.split("[,;\\n]")) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                pairs.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
            }
        }
        return pairs;
    }
}
