package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object that is being made out of others. Its members may be drafts themselves or stand in a file; of each it is
 * known where it was written. {@link Drafts#finish} makes a tree of it.
 */
@SuppressWarnings("unchecked") // how Jackson declares deepCopy()
final class DraftObject extends ObjectNode {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Origin> origins = new HashMap<>();

    /** An object without members. */
    DraftObject() {
        super(JsonNodeFactory.instance);
    }

    /** An object with the members of another, which are not copied. */
    static DraftObject of(LocatedObject object) {
        DraftObject draft = new DraftObject();
        for (int i = 0; i < object.size(); i++) {
            JsonNode value = object.child(i);
            if (value != null) {
                draft.put(object.token(i), value, object.origin(i));
            }
        }
        return draft;
    }

    /** Sets a member. One that is there keeps its place among the members. */
    void put(String name, JsonNode value, Origin origin) {
        set(name, value);
        origins.put(name, origin);
    }

    /** Sets a member before all others. */
    void putFirst(String name, JsonNode value, Origin origin) {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        properties().forEach(member -> others.put(member.getKey(), member.getValue()));
        removeAll();
        set(name, value);
        others.forEach(this::set);
        origins.put(name, origin);
    }

    /** Where a member was written. */
    Origin origin(String name) {
        Origin origin = origins.get(name);
        if (origin == null) {
            throw new IllegalArgumentException("no member " + name);
        }
        return origin;
    }

    /** Removes a member and gives its value; null if there is none. */
    @Nullable JsonNode take(String name) {
        return remove(name);
    }

    /** Moves a member to another object, under another name; nothing if there is none. */
    void move(String name, DraftObject to, String newName) {
        JsonNode value = remove(name);
        if (value != null) {
            to.put(newName, value, origin(name));
        }
    }

    /** A member's value as a draft in its place; null if it is no object. */
    @Nullable DraftObject object(String name) {
        return draft(name) instanceof DraftObject object ? object : null;
    }

    /** A member's value as a draft in its place; null if it is no array. */
    @Nullable DraftArray array(String name) {
        return draft(name) instanceof DraftArray array ? array : null;
    }

    private @Nullable JsonNode draft(String name) {
        JsonNode value = get(name);
        JsonNode draft = value == null ? null : Drafts.of(value);
        if (draft != null && draft != value) {
            set(name, draft);
        }
        return draft;
    }
}
