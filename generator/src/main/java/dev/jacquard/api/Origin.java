package dev.jacquard.api;

/** Where a type's name comes from: a key of the document, or the context of an inline schema. */
public sealed interface Origin {
    /**
     * Something with a key of its own under {@code components}.
     *
     * @param kind what it is: {@code schemas}, {@code responses}, {@code parameters}...
     * @param key the key
     */
    record Component(String kind, String key) implements Origin {
        /**
         * A schema.
         *
         * @param key the key
         */
        public Component(String key) {
            this("schemas", key);
        }

        /**
         * Whether this is a schema.
         *
         * @return false for the schema of a parameter, header, body or answer that has a key
         */
        public boolean isSchema() {
            return kind.equals("schemas");
        }
    }

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
     * @param told the word that tells it from the other branches, such as a constant; empty if there is none. It may be
     *     another when a branch is added, which the label is not
     */
    record Branch(Origin union, int index, String label, String told) implements Origin {
        /**
         * A branch that is called by its label alone.
         *
         * @param union where the union's name comes from
         * @param index the branch's position
         * @param label what the document calls the branch
         */
        public Branch(Origin union, int index, String label) {
            this(union, index, label, "");
        }

        /**
         * The word to call it by.
         *
         * @return empty if there is none
         */
        public String word() {
            return label.isEmpty() ? told : label;
        }
    }

    /**
     * A parameter's schema.
     *
     * @param owner the place of the operation, or of the path whose operations all take it
     * @param name the parameter's name
     */
    record OfParameter(Pointer owner, String name) implements Origin {}

    /**
     * The schema of a request body.
     *
     * @param operation the place of the operation
     */
    record OfBody(Pointer operation) implements Origin {}

    /**
     * The schema of an answer's body.
     *
     * @param operation the place of the operation
     * @param status the answer's status
     */
    record OfResponse(Pointer operation, Status status) implements Origin {}

    /**
     * The schema of a webhook's payload.
     *
     * @param webhook the place of the webhook
     * @param name its name
     */
    record OfWebhook(Pointer webhook, String name) implements Origin {}
}
