package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.read.Role.Kind;
import org.jspecify.annotations.Nullable;

/** Something that references name and that is brought to the components of the root document. */
final class Brought {
    private final Target target;
    private final Kind kind;
    private JsonNode content = NullNode.instance;
    private @Nullable Pointer place;

    Brought(Target target, Kind kind) {
        this.target = target;
        this.kind = kind;
    }

    /**
     * What is brought once, however many references name it.
     *
     * @param tree the document that it stands in
     * @param pointer where
     * @param kind what it is to those that refer to it
     */
    record Key(Tree tree, Pointer pointer, Kind kind) {}

    Key key() {
        return new Key(target.tree(), target.pointer(), kind);
    }

    Target target() {
        return target;
    }

    Kind kind() {
        return kind;
    }

    /** What stands there, with the references of the new place. */
    JsonNode content() {
        return content;
    }

    void content(JsonNode node) {
        content = node;
    }

    /** Its new place; null until it has one. */
    @Nullable Pointer place() {
        return place;
    }

    void place(Pointer pointer) {
        place = pointer;
    }
}
