package dev.jacquard.api;

import java.util.List;

/**
 * A list of servers that operations share: the document's, a path's or an operation's own.
 *
 * @param pointer its place in the document
 * @param servers the servers, at least one; the first is used unless the caller says otherwise
 */
public record ServerGroup(Pointer pointer, List<Server> servers) {
    /** Copies the servers. */
    public ServerGroup {
        servers = List.copyOf(servers);
    }

    /**
     * The place by which a variable of the first server is known.
     *
     * @param name the variable
     * @return a pointer
     */
    public Pointer variable(String name) {
        return pointer.child("0").child("variables").child(name);
    }
}
