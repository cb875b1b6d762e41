package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for references that lead nowhere, to other files, or only to each other. All of them are told together. */
final class ReferenceCheck {
    /** The one place where it is decided how much a reference to nowhere matters. */
    private static final Severity NOWHERE = Severity.ERROR;

    private final SourceFile source;
    private final JsonNode root;
    private final Diagnostics diagnostics;
    private final ReferenceHints hints;
    private final Set<JsonNode> followed = Collections.newSetFromMap(new IdentityHashMap<>());

    ReferenceCheck(SourceFile source, JsonNode root, Diagnostics diagnostics) {
        this.source = source;
        this.root = root;
        this.diagnostics = diagnostics;
        this.hints = new ReferenceHints(root);
    }

    void run() {
        JsonNode version = root.get("openapi");
        boolean siblingsCount = version == null || !version.asText().startsWith("3.0");
        ReferencePlaces places = new ReferencePlaces(root, siblingsCount);
        for (LocatedObject object : places.references()) {
            String reference = String.valueOf(ReferencePlaces.reference(object));
            if (LocalReference.is(reference)) {
                if (target(reference) == null) {
                    nowhere(object, reference);
                } else {
                    follow(object);
                }
            } else if (!isAnchored(reference, places.anchors())) {
                elsewhere(object, reference);
            }
        }
    }

    private @Nullable JsonNode target(String reference) {
        return LocalReference.find(root, LocalReference.pointer(source.document(), root, reference));
    }

    private static boolean isAnchored(String reference, Set<String> anchors) {
        int fragment = reference.indexOf('#');
        return anchors.contains(reference) || fragment > 0 && anchors.contains(reference.substring(0, fragment));
    }

    private void nowhere(LocatedObject object, String reference) {
        add(NOWHERE, "reference-to-nowhere", "reference to nowhere: " + reference, object, hints.local(reference));
    }

    private void elsewhere(LocatedObject object, String reference) {
        String hint = hints.component(reference);
        if (reference.isEmpty() || reference.startsWith("#")) {
            String what = reference.isEmpty() ? "the reference is empty" : "reference to nowhere: " + reference;
            add(NOWHERE, "reference-to-nowhere", what, object, "a local reference is like #/components/schemas/Name");
        } else if (isUrl(reference)) {
            add(Severity.ERROR, "reference-to-url", "reference to a URL: " + reference, object,
                    "nothing is fetched: bundle the documents into one file");
        } else {
            add(Severity.ERROR, "reference-to-file", "reference to another file: " + reference, object,
                    hint != null ? hint : "other files cannot be read yet: bundle the documents into one file");
        }
    }

    /** A scheme of two letters or more (a single one is a Windows drive), or a host without a scheme. */
    private static boolean isUrl(String reference) {
        int colon = reference.indexOf(':');
        if (reference.startsWith("//") || colon < 2) {
            return reference.startsWith("//");
        }
        for (int i = 0; i < colon; i++) {
            char c = reference.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** Follows references that lead to references, each once, and tells of a ring at the place where it closes. */
    private void follow(LocatedObject start) {
        List<JsonNode> way = new ArrayList<>();
        JsonNode node = start;
        while (node instanceof LocatedObject && followed.add(node)) {
            way.add(node);
            String reference = ReferencePlaces.reference(node);
            if (reference == null || !LocalReference.is(reference)) {
                return;
            }
            node = target(reference);
        }
        for (JsonNode passed : way) {
            if (passed == node && node instanceof LocatedObject ring) {
                add(Severity.ERROR, "reference-ring", "this reference leads back to itself and to no value: "
                        + ReferencePlaces.reference(ring), ring, null);
            }
        }
    }

    private void add(Severity severity, String code, String message, LocatedObject object, @Nullable String hint) {
        Pointer place = new Pointer(source.document(), object.path()).child("$ref");
        int offset = object.valueOffset(object.indexOf("$ref"));
        diagnostics.add(new Diagnostic(severity, code, message, place, source.position(offset), hint));
    }
}
