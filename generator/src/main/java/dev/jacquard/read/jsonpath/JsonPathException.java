package dev.jacquard.read.jsonpath;

/** A text that is no JSONPath, or one that selects too much. */
public final class JsonPathException extends Exception {
    private static final long serialVersionUID = 1L;

    JsonPathException(String message) {
        super(message, null, false, false);
    }
}
