package dev.jacquard.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Says that a JSON text is malformed or does not have the shape that was asked for, or that a value
 * cannot be written as JSON.
 */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * Creates an exception whose message is the path, a colon and the problem.
     *
     * @param path the place in the JSON text, such as {@code $.location.postal_code}
     * @param problem what is wrong there
     */
    public JsonException(String path, String problem) {
        this(path, problem, null);
    }

    JsonException(String path, String problem, @Nullable Throwable cause) {
        super(path + ": " + problem, cause);
        this.path = path;
    }

    /**
     * Returns the place in the JSON text.
     *
     * @return the path, starting with {@code $}, the whole text
     */
    public String path() {
        return path;
    }
}
