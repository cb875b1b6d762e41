package dev.jacquard.api;

/** Where a type's name comes from: a key of the document, or the context of an inline schema. */
public sealed interface Origin {
    /**
     * A schema with a key of its own under {@code components}.
     *
     * @param key the key
     */
    record Component(String key) implements Origin {}

    /**
     * The schema of a property.
     *
     * @param owner where the object's name comes from
     * @param property the property's name
     */
    record Member(Origin owner, String property) implements Origin {}

    /**
     * The schema of a list's elements or a map's values.
     *
     * @param container where the name of the list or map itself would come from
     */
    record Element(Origin container) implements Origin {}

    /**
     * A branch of a union.
     *
     * @param union where the union's name comes from
     * @param index the branch's position
     * @param label what the document calls the branch; empty if it has no word for it
     */
    record Branch(Origin union, int index, String label) implements Origin {}

    /**
     * A parameter's schema.
     *
     * @param operation the operation's words: {@link Operation#words}
     * @param name the parameter's name
     */
    record OfParameter(String operation, String name) implements Origin {}

    /**
     * The schema of a request body.
     *
     * @param operation the operation's words: {@link Operation#words}
     */
    record OfBody(String operation) implements Origin {}

    /**
     * The schema of an answer's body.
     *
     * @param operation the operation's words: {@link Operation#words}
     * @param status the answer's status
     */
    record OfResponse(String operation, Status status) implements Origin {}
}
