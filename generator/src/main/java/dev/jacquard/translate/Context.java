package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all parts of the translation share: the document, what the user decides, checks, and where findings go. */
record Context(
        OpenAPI openApi,
        JsonNode tree,
        UnknownProperties unknownProperties,
        TypeMappings typeMappings,
        SchemaCheck schemaCheck,
        Diagnostics diagnostics,
        Map<Pointer, BranchLabels> labels) {
    private static final String COMPONENTS = "#/components/";

    /** Something of the document and the place where it stands, references followed. */
    record Located<T>(T value, Pointer pointer) {}

    /** The reference that stands in the place of something. */
    @FunctionalInterface
    interface ReferenceOf<T> {
        @Nullable String of(T value);
    }

    /** The components of one kind. */
    @FunctionalInterface
    interface ComponentsOf<T> {
        @Nullable Map<String, T> in(Components components);
    }

    /** What the document itself says at a place; literals are read from here, since the objects do not keep them all. */
    Optional<JsonNode> raw(Pointer pointer) {
        JsonNode node = tree;
        for (String token : pointer.tokens()) {
            node = node.isArray() && isIndex(token) ? node.path(Integer.parseInt(token)) : node.path(token);
        }
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    /** What the branches under a keyword are called. Many places may refer to one branch: all are looked at once. */
    BranchLabels branches(Pointer holder, String keyword) {
        Pointer place = holder.child(keyword);
        BranchLabels known = labels.get(place);
        if (known == null) {
            List<SchemaNode> branches = raw(holder)
                    .map(schema -> new SchemaNode(schema, holder).children(keyword))
                    .orElse(List.of());
            known = new BranchLabels(branches, this);
            labels.put(place, known);
        }
        return known;
    }

    /** The schema that a reference leads to; empty if it leads nowhere or out of the document, which `read` reports. */
    Optional<SchemaNode> schema(SchemaNode node) {
        String reference = node.reference();
        if (reference == null || !reference.startsWith("#/")) {
            return "#".equals(reference) ? Optional.of(new SchemaNode(tree, Pointer.ROOT)) : Optional.empty();
        }
        Pointer pointer = Pointer.ROOT;
        JsonNode at = tree;
        for (String token : Pointer.of(reference.substring(1)).tokens()) {
            String name = token.indexOf('%') < 0 || at.has(token) ? token : PercentDecoding.decode(token);
            at = at.isArray() && isIndex(name) ? at.path(Integer.parseInt(name)) : at.path(name);
            pointer = pointer.child(name);
        }
        return at.isMissingNode() ? Optional.empty() : Optional.of(new SchemaNode(at, pointer));
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.length() < 9 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Follows references among components of one kind.
     *
     * @param value where to start
     * @param pointer where that stands
     * @param reference gives the reference of a value, null if it is none
     * @param kind the components' key, such as {@code parameters}
     * @param components gives the components of that kind
     * @return what the references lead to; empty if they lead to nothing of that kind, which is told here, or out of the
     *     document, which `read` tells
     */
    <T> Optional<Located<T>> follow(
            T value,
            Pointer pointer,
            ReferenceOf<T> reference,
            String kind,
            ComponentsOf<T> components) {
        Map<String, T> declared = openApi.getComponents() == null ? null : components.in(openApi.getComponents());
        Located<T> at = new Located<>(value, pointer);
        // A chain of references that is longer than the components goes in a circle.
        int steps = declared == null ? 0 : declared.size();
        for (String ref = reference.of(value); ref != null; ref = reference.of(at.value())) {
            String key = key(ref, kind);
            T target = key == null || declared == null ? null : declared.get(key);
            if (target == null && !ref.startsWith("#")) {
                return Optional.empty();
            }
            if (target == null || steps-- < 0) {
                diagnostics.warning(
                        "reference-of-wrong-kind",
                        "this reference does not lead to anything under components/" + kind + ": " + ref
                                + "; what refers to it is left out",
                        at.pointer(),
                        null);
                return Optional.empty();
            }
            at = new Located<>(target, Pointer.of("/components").child(kind).child(key));
        }
        return Optional.of(at);
    }

    /** The key of a component that a reference names; null if it names something else. */
    static @Nullable String key(String reference, String kind) {
        String prefix = COMPONENTS + kind + "/";
        if (!reference.startsWith(prefix) || reference.indexOf('/', prefix.length()) >= 0) {
            return null;
        }
        String token = reference.substring(prefix.length()).replace("~1", "/").replace("~0", "~");
        return token.indexOf('%') < 0 ? token : PercentDecoding.decode(token);
    }

    /** A map of the document's, or an empty one. */
    static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : new LinkedHashMap<>(map);
    }
}
