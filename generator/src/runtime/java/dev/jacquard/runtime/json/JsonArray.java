package dev.jacquard.runtime.json;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array. */
public final class JsonArray implements JsonValue {
    private final List<JsonValue> items;
    private final int depth;

    JsonArray(List<? extends JsonValue> items) {
        this.items = List.copyOf(items);
        this.depth = depthAbove(this.items);
    }

    /**
     * Returns the items.
     *
     * @return an unmodifiable list
     */
    public List<JsonValue> items() {
        return items;
    }

    /** Returns the depth of a value that holds these, and refuses one that is too deep. */
    static int depthAbove(Collection<JsonValue> values) {
        int deepest = 0;
        for (JsonValue value : values) {
            if (value instanceof JsonArray array) {
                deepest = Math.max(deepest, array.depth);
            } else if (value instanceof JsonObject object) {
                deepest = Math.max(deepest, object.depth());
            }
        }
        if (deepest >= MAX_DEPTH) {
            throw new IllegalArgumentException("JSON nests deeper than " + MAX_DEPTH);
        }
        return deepest + 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    /** Returns the array as JSON. */
    @Override
    public String toString() {
        return JsonCodec.VALUE.encode(this);
    }
}
