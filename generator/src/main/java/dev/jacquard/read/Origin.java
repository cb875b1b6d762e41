package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where a value was written: a container of a file's tree, and which of its children.
 *
 * @param container a container as it stands in a file
 * @param place the child; -1 for the container itself, where it is a whole file
 */
record Origin(Located container, int place) {
    /** Where the whole of a tree was written. */
    static Origin whole(Located root) {
        boolean asWritten = ((JsonNode) root).isEmpty() || root.origin(0).container() == root;
        return asWritten ? new Origin(root, -1) : root.origin(0);
    }

    /** Where the child begins: at its key, if it has one; in UTF-16 units. */
    int offset() {
        if (place >= 0) {
            return container.offset(place);
        }
        // A file begins at its first key, not at the comments above it.
        return container instanceof LocatedObject object && !object.isEmpty() ? object.offset(0) : 0;
    }

    /** Where the child's value begins, in UTF-16 units. */
    int valueOffset() {
        return place < 0 ? offset() : container.valueOffset(place);
    }

    /** The container around all others of the same file. */
    Located root() {
        Located root = container;
        for (Located around = root.parent(); around != null; around = root.parent()) {
            root = around;
        }
        return root;
    }

    /** The child's JSON pointer in its file (RFC 6901). */
    String path() {
        String path = container.path();
        return place < 0 ? path : path + "/" + container.token(place).replace("~", "~0").replace("/", "~1");
    }
}
