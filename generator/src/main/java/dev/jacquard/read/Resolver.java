package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what references lead to: in their own file, or in another one of the document's. Nothing is fetched. */
final class Resolver {
    /** How many references a pointer may pass through on its way. */
    private static final int MAX_STEPS = 100;

    private final Tree document;
    private final FileSet files;
    private final ReferenceHints hints;
    private final Anchors anchors = new Anchors();

    Resolver(Tree document, FileSet files) {
        this.document = document;
        this.files = files;
        this.hints = new ReferenceHints(document.root());
    }

    /** The text of an object's {@code $ref}, if it has one. */
    static @Nullable String reference(@Nullable JsonNode node) {
        JsonNode reference = node == null ? null : node.get("$ref");
        return reference == null ? null : reference.textValue();
    }

    /**
     * What a reference leads to.
     *
     * @param base the document that it stands in
     * @param reference its text
     * @return the target; null if it is in a file that cannot be parsed, which is told already
     */
    @Nullable Target resolve(Tree base, String reference) throws ReferenceProblem {
        return resolve(base, reference, 0);
    }

    private @Nullable Target resolve(Tree base, String reference, int steps) throws ReferenceProblem {
        if (reference.isEmpty()) {
            throw new ReferenceProblem("reference-to-nowhere", "the reference is empty", ReferenceHints.LOCAL);
        }
        int hash = reference.indexOf('#');
        String name = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "#" : reference.substring(hash);
        Pointer resource = name.isEmpty() ? null : anchors.find(base, name);
        Tree tree = resource != null ? base : tree(base, name, reference);
        if (tree.root() == null) {
            return null;
        }
        Pointer start = resource == null ? new Pointer(tree.file().document(), "") : resource;
        if (LocalReference.is(fragment)) {
            return walk(tree, start, fragment, reference, steps);
        }
        Pointer anchored = anchors.find(tree, LocalReference.decode(fragment));
        if (anchored == null) {
            throw ReferenceProblem.nowhere(reference, ReferenceHints.LOCAL);
        }
        return walk(tree, anchored, "#", reference, steps);
    }

    private Tree tree(Tree base, String name, String reference) throws ReferenceProblem {
        if (name.isEmpty()) {
            return base;
        }
        for (Tree tree : files.opened()) {
            // OpenAPI 3.2, section 4.1.2.2: what a document calls itself is its base address.
            if (tree.root() != null && name.equals(tree.root().path("$self").textValue())) {
                return tree;
            }
        }
        if (isUrl(name)) {
            throw ReferenceProblem.url(reference);
        }
        String component = base.isRoot() ? hints.component(reference) : null;
        try {
            String decoded = LocalReference.decode(name);
            return files.open(base, decoded, reference);
        } catch (ReferenceProblem e) {
            throw component == null ? e : ReferenceProblem.nowhere(reference, component);
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

    /** Goes down a pointer. A reference on the way is followed, though RFC 6901 knows none: other tools do so. */
    private @Nullable Target walk(Tree tree, Pointer start, String fragment, String reference, int steps)
            throws ReferenceProblem {
        JsonNode root = LocalReference.find(tree.root(), start);
        Pointer way = LocalReference.pointer("", root, fragment);
        List<String> tokens = way.tokens();
        JsonNode node = root;
        Pointer place = start;
        Origin origin = origin(tree, start);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            int index = node instanceof Located container ? container.indexOf(token) : -1;
            if (index < 0 || !(node instanceof Located container)) {
                return through(tree, node, tokens.subList(i, tokens.size()), reference, steps);
            }
            origin = container.origin(index);
            node = container.child(index);
            place = place.child(token);
        }
        if (node == null) {
            throw nowhere(tree, reference);
        }
        return new Target(tree, place, node, origin);
    }

    private @Nullable Target through(Tree tree, @Nullable JsonNode node, List<String> rest, String reference, int steps)
            throws ReferenceProblem {
        String next = reference(node);
        if (next == null || steps > MAX_STEPS) {
            throw nowhere(tree, reference);
        }
        StringBuilder further = new StringBuilder(next.indexOf('#') < 0 ? next + "#" : next);
        for (String token : rest) {
            further.append(new Pointer("", "").child(token.replace("%", "%25")).path());
        }
        try {
            return resolve(tree, further.toString(), steps + 1);
        } catch (ReferenceProblem e) {
            throw e.severity() == Severity.WARNING ? e : nowhere(tree, reference);
        }
    }

    private ReferenceProblem nowhere(Tree tree, String reference) {
        boolean local = tree.isRoot() && LocalReference.is(reference);
        String hint = local ? hints.local(reference) : null;
        return ReferenceProblem.nowhere(reference, hint == null ? ReferenceHints.ADD : hint);
    }

    private static @Nullable Origin origin(Tree tree, Pointer pointer) {
        Origin origin = tree.root() instanceof Located root ? Origin.whole(root) : null;
        JsonNode node = tree.root();
        for (String token : pointer.tokens()) {
            if (!(node instanceof Located container) || container.indexOf(token) < 0) {
                return null;
            }
            origin = container.origin(container.indexOf(token));
            node = container.child(container.indexOf(token));
        }
        return origin;
    }
}
