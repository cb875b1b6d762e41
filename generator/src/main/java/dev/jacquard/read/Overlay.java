package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.diagnostics.Position;
import dev.jacquard.read.jsonpath.JsonPath;
import dev.jacquard.read.jsonpath.JsonPathException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a document (OpenAPI Overlay Specification 1.0): each action selects places of the document and removes
 * what stands there, or merges something into it. What is merged in is known by its place in the overlay.
 *
 * <p>The overlay is the user's own file, so what is wrong with it is an error; a target that selects nothing is a
 * warning, since the document may have been mended.
 */
final class Overlay {
    private static final Set<String> WORDS = Set.of("target", "description", "update", "remove");

    private final SourceFile file;
    private final Diagnostics diagnostics;

    Overlay(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Changes a document. */
    void apply(DraftObject document) {
        if (!(file.root() instanceof LocatedObject root) || !root.path("overlay").asText("").startsWith("1.")) {
            tell(Severity.ERROR, "not-an-overlay", "not an overlay of version 1", file.position(0),
                    "an overlay begins with overlay: 1.0.0");
            return;
        }
        if (!(root.get("actions") instanceof LocatedArray actions)) {
            tell(Severity.ERROR, "not-an-overlay", "an overlay needs a list of actions", file.position(0), null);
            return;
        }
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i) instanceof LocatedObject action && action.path("target").isTextual()) {
                act(action, document);
            } else {
                tell(Severity.ERROR, "overlay-action", "an action needs a target, a JSONPath",
                        file.position(actions.offset(i)), null);
            }
        }
    }

    private void act(LocatedObject action, DraftObject document) {
        for (int i = 0; i < action.size(); i++) {
            String word = action.token(i);
            if (!WORDS.contains(word) && !word.startsWith("x-")) {
                tell(Severity.WARNING, "unexpected-key", "\"" + word + "\" means nothing here",
                        file.position(action.offset(i)), null);
            }
        }
        int target = action.indexOf("target");
        List<Pointer> places;
        try {
            places = JsonPath.parse(action.path("target").textValue()).select(document);
        } catch (JsonPathException e) {
            tell(Severity.ERROR, "overlay-target", "not a JSONPath: " + e.getMessage(),
                    file.position(action.valueOffset(target)), "RFC 9535 says how they are written");
            return;
        }
        if (places.isEmpty()) {
            tell(Severity.WARNING, "overlay-without-effect", "this target selects nothing in the document",
                    file.position(action.valueOffset(target)), null);
        }
        if (action.path("remove").asBoolean()) {
            remove(places, document, action);
        } else if (action.has("update")) {
            places.forEach(place -> update(place, document, action));
        }
    }

    /** From the end, so that what is removed moves nothing that is still to be removed. */
    private void remove(List<Pointer> places, DraftObject document, LocatedObject action) {
        List<Pointer> backwards = new ArrayList<>(places);
        backwards.sort(Collections.reverseOrder(Overlay::inDocument));
        for (Pointer place : backwards) {
            List<String> tokens = place.tokens();
            if (tokens.isEmpty()) {
                tell(Severity.ERROR, "overlay-action", "the whole document cannot be removed",
                        file.position(action.offset(action.indexOf("remove"))), null);
                continue;
            }
            String last = tokens.get(tokens.size() - 1);
            JsonNode around = draft(document, tokens.subList(0, tokens.size() - 1));
            if (around instanceof DraftObject object) {
                object.take(last);
            } else if (around instanceof DraftArray array) {
                array.drop(Integer.parseInt(last));
            }
        }
    }

    private static int inDocument(Pointer a, Pointer b) {
        List<String> left = a.tokens();
        List<String> right = b.tokens();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            String x = left.get(i);
            String y = right.get(i);
            // Of two indices, the one with fewer digits is smaller; names are only to be ordered somehow.
            int order = x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private void update(Pointer place, DraftObject document, LocatedObject action) {
        int index = action.indexOf("update");
        JsonNode update = action.get("update");
        JsonNode target = draft(document, place.tokens());
        if (target instanceof DraftObject object && update instanceof LocatedObject members) {
            merge(object, members);
        } else if (target instanceof DraftArray array) {
            append(array, update, action.origin(index));
        } else if (target instanceof DraftObject) {
            tell(Severity.ERROR, "overlay-action", "an object is updated by an object",
                    file.position(action.valueOffset(index)), "the target selects an object at " + place);
        } else {
            tell(Severity.ERROR, "overlay-action", "only objects and arrays can be updated",
                    file.position(action.valueOffset(index)),
                    "the target selects a value at " + place + ": select the object around it");
        }
    }

    private static void merge(DraftObject target, LocatedObject update) {
        for (int i = 0; i < update.size(); i++) {
            String name = update.token(i);
            JsonNode value = update.child(i);
            DraftObject object = value instanceof LocatedObject ? target.object(name) : null;
            DraftArray array = value instanceof LocatedArray ? target.array(name) : null;
            if (object != null && value instanceof LocatedObject members) {
                merge(object, members);
            } else if (array != null && value != null) {
                append(array, value, update.origin(i));
            } else if (value != null) {
                target.put(name, value, update.origin(i));
            }
        }
    }

    private static void append(DraftArray target, JsonNode value, Origin origin) {
        if (value instanceof LocatedArray more) {
            for (int i = 0; i < more.size(); i++) {
                target.put(more.get(i), more.origin(i));
            }
        } else {
            target.put(value, origin);
        }
    }

    /** What stands at a place, as a draft; null if nothing does. */
    private static @Nullable JsonNode draft(DraftObject document, List<String> tokens) {
        JsonNode node = document;
        for (String token : tokens) {
            if (node instanceof DraftObject object) {
                JsonNode inner = object.object(token);
                inner = inner == null ? object.array(token) : inner;
                node = inner == null ? object.get(token) : inner;
            } else if (node instanceof DraftArray array && Integer.parseInt(token) < array.size()) {
                int index = Integer.parseInt(token);
                JsonNode inner = array.object(index);
                inner = inner == null ? array.array(index) : inner;
                node = inner == null ? array.get(index) : inner;
            } else {
                return null;
            }
        }
        return node;
    }

    private void tell(Severity severity, String code, String message, Position position,
            @Nullable String hint) {
        diagnostics.add(new Diagnostic(severity, code, message, null, position, hint));
    }
}
