package dev.jacquard.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;

/** A query at work on a value, which counts what it looks at. */
final class Evaluation {
    private static final int LIMIT = 50_000_000;

    private final JsonNode root;
    private int looks;

    Evaluation(JsonNode root) {
        this.root = root;
    }

    /** The query looks at more values than it may. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super(null, null, false, false);
        }
    }

    JsonNode root() {
        return root;
    }

    void look() {
        if (++looks > LIMIT) {
            throw new TooMuch();
        }
    }
}
