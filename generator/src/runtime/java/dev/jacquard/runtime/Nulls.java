package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonWriter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of a patch that are null, which is another thing than none. */
public final class Nulls {
    private Nulls() {
    }

    /**
     * Writes a member as null if it is one of those that are.
     *
     * @param out where the member goes
     * @param name the member's name
     * @param value its value; a member that has one is not null
     * @param nulls the names of the members that are null
     */
    public static void write(JsonWriter out, String name, @Nullable Object value,
            Set<String> nulls) {
        if (value == null && nulls.contains(name)) {
            out.name(name);
            out.nullValue();
        }
    }
}
