package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.read.Role.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings what references name into one document.
 *
 * <p>Afterwards each reference is local. One to a schema leads anywhere in the document; one to something else that
 * {@code components} can hold leads to its component. What {@code components} cannot hold, or translation does not look
 * for there (path items, a whole {@code paths}, a list of tags), stands in the place of the reference itself.
 *
 * <p>All references are looked at, and those that lead to no value are told together.
 */
final class Bundle {
    /** How many things that stand in the place of references may lie in each other. */
    private static final int MAX_INLINE = 50;

    private final Tree document;
    private final Version version;
    private final Resolver resolver;
    private final ReferenceRings rings;
    private final Sources sources;
    private final Diagnostics diagnostics;

    private final Map<Brought.Key, Brought> brought = new LinkedHashMap<>();
    private final Deque<Brought> open = new ArrayDeque<>();
    private final List<Site> sites = new ArrayList<>();
    private final Set<Brought.Key> inlining = new HashSet<>();
    private final Map<Brought.Key, JsonNode> inlined = new HashMap<>();

    Bundle(Tree document, Version version, FileSet files, Sources sources, Diagnostics diagnostics) {
        this.document = document;
        this.version = version;
        this.resolver = new Resolver(document, files);
        this.rings = new ReferenceRings(resolver);
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /**
     * A text that is a reference to something brought.
     *
     * @param holder the object whose member it is
     * @param key the member
     * @param target what it refers to
     * @param alone whether the object says nothing else
     */
    record Site(DraftObject holder, String key, Brought target, boolean alone) {}

    /** The document with all that its references name; the same tree if they are all as they should be. */
    LocatedObject run(LocatedObject root, ReadOptions limits) throws SyntaxProblem {
        JsonNode rewritten = rewrite(root, Role.DOCUMENT, document);
        while (!open.isEmpty()) {
            Brought next = open.remove();
            Target target = next.target();
            next.content(rewrite(target.node(), Role.one(next.kind()), target.tree()));
        }
        if (rewritten == root && brought.isEmpty()) {
            return root;
        }
        DraftObject draft = rewritten instanceof DraftObject changed ? changed : DraftObject.of(root);
        new BroughtPlaces(draft, Origin.whole(root), version, brought, sites).assign();
        for (Site site : sites) {
            Pointer place = site.target().place();
            if (place != null) {
                site.holder().put(site.key(), TextNode.valueOf(LocalReference.to(place)), site.holder().origin(site.key()));
            }
        }
        return Drafts.finish(draft, limits);
    }

    /** A value with the references of its new place: the same value if nothing changes. */
    private JsonNode rewrite(JsonNode node, Role role, Tree tree) {
        if (role.isData()) {
            return node;
        }
        if (node instanceof LocatedArray array) {
            return rewriteArray(array, role, tree);
        }
        if (!(node instanceof LocatedObject object)) {
            return node;
        }
        String reference = Resolver.reference(object);
        if (reference != null) {
            return reference(object, reference, role, tree);
        }
        return role.isOne() && role.kind() == Kind.DISCRIMINATOR
                ? discriminator(object, tree)
                : rewriteMembers(object, role, tree);
    }

    private JsonNode rewriteArray(LocatedArray array, Role role, Tree tree) {
        DraftArray draft = null;
        for (int i = 0; i < array.size(); i++) {
            JsonNode before = array.get(i);
            JsonNode after = rewrite(before, role.element(), tree);
            if (after != before) {
                draft = draft == null ? DraftArray.of(array) : draft;
                draft.replace(i, after);
            }
        }
        return draft == null ? array : draft;
    }

    private JsonNode rewriteMembers(LocatedObject object, Role role, Tree tree) {
        DraftObject draft = null;
        int place = 0;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            JsonNode before = member.getValue();
            if (before instanceof Located) {
                JsonNode after = rewrite(before, role.member(member.getKey(), before), tree);
                if (after != before) {
                    draft = draft == null ? DraftObject.of(object) : draft;
                    draft.put(member.getKey(), after, object.origin(place));
                }
            }
            place++;
        }
        return draft == null ? object : draft;
    }

    private JsonNode reference(LocatedObject object, String reference, Role role, Tree tree) {
        Target target;
        try {
            target = resolver.resolve(tree, reference);
        } catch (ReferenceProblem e) {
            tell(e.severity(), e.code(), e.message(), object, e.hint());
            return object;
        }
        JsonNode ring = rings.follow(tree, object);
        if (ring instanceof LocatedObject closing) {
            tell(Severity.ERROR, "reference-ring", "this reference leads back to itself and to no value: "
                    + Resolver.reference(ring), closing, null);
        }
        if (target == null || rings.closed(object)) {
            return object;
        }
        if (!role.isOne() || role.kind().place(version).isEmpty()) {
            return inline(object, role, tree, target);
        }
        return refer(object, reference, role, tree, target);
    }

    private JsonNode refer(LocatedObject object, String reference, Role role, Tree tree, Target first) {
        JsonNode siblings = version.siblingsCount() ? rewriteSiblings(object, role, tree) : object;
        Target target = follow(first, role.kind());
        if (isInPlace(target, role.kind())) {
            String local = LocalReference.to(target.pointer());
            if (tree.isRoot() && LocalReference.is(reference)) {
                return siblings;
            }
            DraftObject draft = siblings instanceof DraftObject changed ? changed : DraftObject.of(object);
            draft.put("$ref", TextNode.valueOf(local), draft.origin("$ref"));
            return draft;
        }
        if (target.tree().isRoot()) {
            tellOtherKind(object, reference, role.kind(), target);
        }
        DraftObject draft = siblings instanceof DraftObject changed ? changed : DraftObject.of(object);
        sites.add(new Site(draft, "$ref", bring(target, role.kind()), object.size() == 1));
        return draft;
    }

    private JsonNode rewriteSiblings(LocatedObject object, Role role, Tree tree) {
        return object.size() == 1 ? object : rewriteMembers(object, role, tree);
    }

    /** Whether a reference can name a place as it is. */
    private boolean isInPlace(Target target, Kind kind) {
        if (!target.tree().isRoot()) {
            return false;
        }
        String path = target.pointer().path();
        String section = kind.place(version) + "/";
        if (kind == Kind.SCHEMA) {
            return version != Version.SWAGGER_2 || path.startsWith(section);
        }
        return path.startsWith(section) && path.indexOf('/', section.length()) < 0;
    }

    /** The value at the end of references that say nothing but where the next one is. */
    private Target follow(Target first, Kind kind) {
        Target target = first;
        Set<JsonNode> passed = new HashSet<>();
        while (!isInPlace(target, kind) && target.node().size() == 1 && passed.add(target.node())) {
            String reference = Resolver.reference(target.node());
            Target next = null;
            try {
                next = reference == null ? null : resolver.resolve(target.tree(), reference);
            } catch (ReferenceProblem e) {
                // Told where that reference is looked at for itself.
                return target;
            }
            if (next == null) {
                return target;
            }
            target = next;
        }
        return target;
    }

    private Brought bring(Target target, Kind kind) {
        Brought.Key key = new Brought.Key(target.tree(), target.pointer(), kind);
        Brought known = brought.get(key);
        if (known == null) {
            known = new Brought(target, kind);
            brought.put(key, known);
            open.add(known);
        }
        return known;
    }

    /** What is referred to, in the place of the reference, with the members that stand beside the reference. */
    private JsonNode inline(LocatedObject object, Role role, Tree tree, Target target) {
        JsonNode content = inlined(object, role, target);
        if (object.size() == 1 || !content.isObject() || !role.isOne()) {
            return content;
        }
        DraftObject draft = Drafts.of(content) instanceof DraftObject fresh ? copy(fresh) : new DraftObject();
        for (int place = 0; place < object.size(); place++) {
            String name = object.token(place);
            JsonNode value = object.child(place);
            if (name.equals("$ref") || value == null) {
                continue;
            }
            JsonNode own = rewrite(value, role.member(name, value), tree);
            draft.put(name, name.equals("parameters") ? joined(draft.array(name), own) : own, object.origin(place));
        }
        return draft;
    }

    /** Parameters of the reference's own after those of what it refers to; of two alike the later one counts. */
    private static JsonNode joined(@Nullable DraftArray first, JsonNode second) {
        if (first == null || !(Drafts.of(second) instanceof DraftArray more)) {
            return second;
        }
        DraftArray joined = new DraftArray();
        for (int i = 0; i < first.size(); i++) {
            joined.put(first.get(i), first.origin(i));
        }
        for (int i = 0; i < more.size(); i++) {
            joined.put(more.get(i), more.origin(i));
        }
        return joined;
    }

    private static DraftObject copy(DraftObject object) {
        DraftObject copy = new DraftObject();
        object.properties().forEach(member ->
                copy.put(member.getKey(), member.getValue(), object.origin(member.getKey())));
        return copy;
    }

    private JsonNode inlined(LocatedObject object, Role role, Target target) {
        Brought.Key key = new Brought.Key(target.tree(), target.pointer(), role.kind());
        JsonNode known = inlined.get(key);
        if (known != null) {
            return known;
        }
        if (inlining.size() >= MAX_INLINE || !inlining.add(key)) {
            tell(Severity.WARNING, "reference-without-end",
                    "this leads to what it stands in; it is taken as empty", object, null);
            return new DraftObject();
        }
        JsonNode content = rewrite(target.node(), role, target.tree());
        inlining.remove(key);
        inlined.put(key, content);
        return content;
    }

    /** OpenAPI, Discriminator Object: a value of the mapping is a schema's name or a reference to it. */
    private JsonNode discriminator(LocatedObject object, Tree tree) {
        if (!(object.get("mapping") instanceof LocatedObject mapping)) {
            return object;
        }
        DraftObject draft = DraftObject.of(mapping);
        boolean changed = false;
        for (int i = 0; i < mapping.size(); i++) {
            JsonNode value = mapping.child(i);
            Target target = value == null || !value.isTextual() ? null : mapped(value.textValue(), tree);
            if (target != null && isInPlace(target, Kind.SCHEMA)) {
                draft.put(mapping.token(i), TextNode.valueOf(LocalReference.to(target.pointer())), mapping.origin(i));
                changed = true;
            } else if (target != null) {
                sites.add(new Site(draft, mapping.token(i), bring(target, Kind.SCHEMA), false));
                changed = true;
            }
        }
        DraftObject copy = DraftObject.of(object);
        copy.put("mapping", draft, copy.origin("mapping"));
        return changed ? copy : object;
    }

    /** The schema that a mapping's value leads to; null if the value is right as it is, or leads nowhere. */
    private @Nullable Target mapped(String value, Tree tree) {
        boolean local = LocalReference.is(value);
        if (tree.isRoot() && local) {
            return null;
        }
        String reference = value;
        if (!local && value.matches("[A-Za-z0-9_.-]+") && !value.matches(".*\\.(ya?ml|json)(#.*)?")) {
            if (tree.isRoot() || tree.root() == null) {
                return null;
            }
            String section = tree.root().at("/components/schemas").has(value) ? "components/schemas" : "definitions";
            reference = "#/" + section + "/" + value;
        }
        try {
            Target target = resolver.resolve(tree, reference);
            return target == null ? null : follow(target, Kind.SCHEMA);
        } catch (ReferenceProblem e) {
            return null;
        }
    }

    private void tellOtherKind(LocatedObject object, String reference, Kind kind, Target target) {
        List<String> tokens = target.pointer().tokens();
        if (tokens.size() == 3 && tokens.get(0).equals("components")) {
            tell(Severity.WARNING, "reference-to-other-kind",
                    "this refers to one of the " + kind.place(version).substring("/components/".length()) + ", but "
                            + reference + " is none", object, null);
        }
    }

    private void tell(Severity severity, String code, String message, LocatedObject object, @Nullable String hint) {
        Origin origin = object.origin(object.indexOf("$ref"));
        diagnostics.add(new Diagnostic(
                severity, code, message, sources.pointer(origin), sources.position(origin, true), hint));
    }
}
