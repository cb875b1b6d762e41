package dev.jacquard.names;

import dev.jacquard.api.Pointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names that the document itself states, in vendor extensions such as {@code x-java-name}. They are wishes: a name that
 * is no Java name is made one, and a recorded or configured name comes first.
 *
 * @param types the names of types, by the place of their schema
 * @param members the names of properties, parameters and methods, by their place
 */
public record StatedNames(Map<Pointer, Name> types, Map<Pointer, Name> members) {
    /** The document states none. */
    public static final StatedNames NONE = new StatedNames(Map.of(), Map.of());

    /** Copies the names. */
    public StatedNames {
        types = Map.copyOf(types);
        members = Map.copyOf(members);
    }

    /**
     * A name that is stated.
     *
     * @param text the extension's text
     * @param java whether it is meant as a Java name: if it is one, it stays as it is
     */
    public record Name(String text, boolean java) {
        String type() {
            return java ? JavaNames.statedType(text) : JavaNames.typeStem(text);
        }

        String member() {
            return java ? JavaNames.statedMember(text) : JavaNames.member(text).name();
        }
    }

    /** The class name that is stated for a schema; null if none is. */
    @Nullable String type(Pointer pointer) {
        Name name = types.get(pointer);
        return name == null ? null : name.type();
    }

    /** The name that is stated for a property, parameter or method; null if none is. */
    @Nullable String member(Pointer pointer) {
        Name name = members.get(pointer);
        return name == null ? null : name.member();
    }
}
