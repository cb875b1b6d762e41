package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.read.Role.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives what is brought from other files its place in the root document.
 *
 * <p>Where the root document has a component that only refers to it, that is its place. Else its name is the last word
 * of the reference, which for a whole file is the file's name. What lies inside something else that is brought stays
 * there.
 */
final class BroughtPlaces {
    /** Words of a pointer that say what a schema is for, not what it is. */
    private static final Set<String> STRUCTURE = Set.of("schema", "items", "properties", "allOf", "anyOf", "oneOf",
            "additionalProperties", "content", "index", "_index", "prefixItems", "patternProperties");

    private final DraftObject root;
    private final Origin top;
    private final Version version;
    private final Map<Brought.Key, Brought> brought;
    private final Map<JsonNode, Brought> aliases = new IdentityHashMap<>();

    BroughtPlaces(DraftObject root, Origin top, Version version, Map<Brought.Key, Brought> brought,
            List<Bundle.Site> sites) {
        this.root = root;
        this.top = top;
        this.version = version;
        this.brought = brought;
        for (Bundle.Site site : sites) {
            if (site.alone()) {
                aliases.put(site.holder(), site.target());
            }
        }
    }

    void assign() {
        for (Kind kind : Kind.values()) {
            DraftObject section = section(kind, false);
            if (section != null) {
                adopt(section, Pointer.of(kind.place(version)));
            }
        }
        for (Brought each : brought.values()) {
            if (each.place() == null && outer(each) == null) {
                DraftObject section = section(each.kind(), true);
                if (section != null) {
                    String name = free(name(each.target()), each.target(), section);
                    Origin origin = each.target().origin();
                    section.put(name, each.content(), origin == null ? top : origin);
                    each.place(Pointer.of(each.kind().place(version)).child(name));
                }
            }
        }
        for (Brought each : brought.values()) {
            Brought outer = each.place() == null ? outer(each) : null;
            Pointer place = outer == null ? null : outer.place();
            if (outer != null && place != null) {
                String rest = each.target().pointer().path().substring(outer.target().pointer().path().length());
                each.place(new Pointer(place.document(), place.path() + rest));
            }
        }
    }

    private void adopt(DraftObject section, Pointer place) {
        for (String name : names(section)) {
            Brought target = aliases.get(section.get(name));
            if (target != null && target.place() == null && Pointer.of(target.kind().place(version)).equals(place)) {
                target.place(place.child(name));
                section.put(name, target.content(), section.origin(name));
            }
        }
    }

    private static List<String> names(DraftObject object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The outermost schema that is brought and holds another one, unless that has a name of its own in it. */
    private @Nullable Brought outer(Brought inner) {
        if (inner.kind() != Kind.SCHEMA) {
            return null;
        }
        String path = inner.target().pointer().path();
        int last = path.lastIndexOf('/');
        String parent = last < 0 ? "" : path.substring(0, last);
        if (parent.endsWith("/definitions") || parent.endsWith("/$defs") || parent.endsWith("/components/schemas")) {
            return null;
        }
        Brought found = null;
        for (int end = last; end >= 0; end = path.lastIndexOf('/', end - 1)) {
            Pointer around = new Pointer(inner.target().pointer().document(), path.substring(0, end));
            Brought outer = brought.get(new Brought.Key(inner.target().tree(), around, Kind.SCHEMA));
            found = outer == null ? found : outer;
            if (end == 0) {
                break;
            }
        }
        return found != null && isWhole(found, inner) ? found : null;
    }

    /** Whether no reference stands between the two: the outer one would not hold the inner one then. */
    private static boolean isWhole(Brought outer, Brought inner) {
        String rest = inner.target().pointer().path().substring(outer.target().pointer().path().length());
        JsonNode node = outer.content();
        for (String token : new Pointer("", rest).tokens()) {
            node = node.isArray() ? node.path(Integer.parseInt(token)) : node.path(token);
        }
        return !node.isMissingNode();
    }

    private @Nullable DraftObject section(Kind kind, boolean create) {
        DraftObject at = root;
        for (String token : Pointer.of(kind.place(version)).tokens()) {
            DraftObject inner = at == null ? null : at.object(token);
            if (inner == null && create && at != null && !at.has(token)) {
                inner = new DraftObject();
                at.put(token, inner, top);
            }
            at = inner;
        }
        return at == root ? null : at;
    }

    private static String name(Target target) {
        List<String> tokens = new ArrayList<>(target.pointer().tokens());
        int last = tokens.size() - 1;
        while (last >= 0 && (STRUCTURE.contains(tokens.get(last)) || tokens.get(last).matches("[0-9]{1,2}"))) {
            last--;
        }
        return last >= 0 && !tokens.get(last).isBlank() ? tokens.get(last) : stem(target.pointer().document());
    }

    /** A file's name without its ending; of an index, that of its folder. */
    private static String stem(String document) {
        String[] parts = document.split("/");
        for (int i = parts.length - 1; i >= 0; i--) {
            String stem = parts[i].replaceFirst("(\\.(ya?ml|json))+$", "");
            if (!stem.isBlank() && !STRUCTURE.contains(stem) && !stem.equals("..")) {
                return stem;
            }
        }
        return "Schema";
    }

    private static String free(String name, Target target, DraftObject section) {
        if (!section.has(name)) {
            return name;
        }
        String document = target.pointer().document();
        int slash = document.lastIndexOf('/');
        String around = target.pointer().path().isEmpty()
                ? stem(slash < 0 ? "" : document.substring(0, slash))
                : stem(document);
        String longer = around.equals("Schema") ? name : around + "_" + name;
        String free = longer;
        for (int i = 2; section.has(free); i++) {
            free = longer + "_" + i;
        }
        return free;
    }
}
