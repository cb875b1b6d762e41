package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.names.ClassName;

/** Names of classes nested in a generated one. */
final class Nested {
    private Nested() {}

    /**
     * The name of a nested class: as wished, unless the class around it is called so (JLS 8.1).
     *
     * @param file the class around it
     * @param wish the name
     */
    static Identifier name(ClassName file, String wish) {
        return Identifier.ofType(file.nested(wish));
    }
}
