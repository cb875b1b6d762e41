package dev.jacquard.names;

import dev.jacquard.api.Pointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names that the document itself states, in vendor extensions such as {@code x-java-name}. They are wishes: a name that
 * is no Java name is made one, and a recorded or configured name comes first.
 *
 * @param names the text of the extension, by the pointer of the named type, operation, property or parameter
 */
public record StatedNames(Map<Pointer, String> names) {
    /** The document states none. */
    public static final StatedNames NONE = new StatedNames(Map.of());

    /** Copies the names. */
    public StatedNames {
        names = Map.copyOf(names);
    }

    /** What is stated for a thing; null if nothing, or nothing but blanks. */
    @Nullable String of(Pointer pointer) {
        String name = names.get(pointer);
        return name == null || name.isBlank() ? null : name;
    }
}
