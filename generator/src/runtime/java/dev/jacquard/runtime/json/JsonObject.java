package dev.jacquard.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object. Equal to another one with equal members in any order. */
public final class JsonObject implements JsonValue {
    private final Map<String, JsonValue> members;
    private final int depth;

    JsonObject(Map<String, ? extends JsonValue> members) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        this.depth = JsonArray.depthAbove(this.members.values());
    }

    /**
     * Returns the members in the order of the text.
     *
     * @return an unmodifiable map
     */
    public Map<String, JsonValue> members() {
        return members;
    }

    /**
     * Returns the value of a member.
     *
     * @param name the member's name
     * @return its value, or null where there is no such member
     */
    public @Nullable JsonValue get(String name) {
        return members.get(name);
    }

    int depth() {
        return depth;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns the object as JSON. */
    @Override
    public String toString() {
        return JsonCodec.VALUE.encode(this);
    }
}
