package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array that is being made out of others; see {@link DraftObject}. */
@SuppressWarnings("unchecked") // how Jackson declares deepCopy()
final class DraftArray extends ArrayNode {
    private static final long serialVersionUID = 1L;

    private final transient List<Origin> origins = new ArrayList<>();

    /** An array without elements. */
    DraftArray() {
        super(JsonNodeFactory.instance);
    }

    /** An array with the elements of another, which are not copied. */
    static DraftArray of(LocatedArray array) {
        DraftArray draft = new DraftArray();
        for (int i = 0; i < array.size(); i++) {
            draft.put(array.get(i), array.origin(i));
        }
        return draft;
    }

    /** Adds an element. */
    void put(JsonNode value, Origin origin) {
        add(value);
        origins.add(origin);
    }

    /** Takes another value for an element. */
    void replace(int index, JsonNode value) {
        set(index, value);
    }

    /** Removes an element. */
    void drop(int index) {
        remove(index);
        origins.remove(index);
    }

    /** Where an element was written. */
    Origin origin(int index) {
        return origins.get(index);
    }

    /** An element as a draft in its place; null if it is no object. */
    @Nullable DraftObject object(int index) {
        return draft(index) instanceof DraftObject object ? object : null;
    }

    /** An element as a draft in its place; null if it is no array. */
    @Nullable DraftArray array(int index) {
        return draft(index) instanceof DraftArray array ? array : null;
    }

    private JsonNode draft(int index) {
        JsonNode draft = Drafts.of(get(index));
        set(index, draft);
        return draft;
    }
}
