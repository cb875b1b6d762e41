package dev.jacquard.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Says that a JSON text is malformed or does not have the shape that was asked for, or that a value
 * cannot be written as JSON.
 */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The place in the JSON text. */
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

    /** An exception that says that a union's branch does not fit: no place, no stack. */
    private JsonException(String problem) {
        super(problem, null, false, false);
        this.path = "$";
    }

    static JsonException ofTrial(String problem) {
        return new JsonException(problem);
    }

    /** Appends a member's name to a path. */
    static void appendName(StringBuilder path, String name) {
        boolean plain = !name.isEmpty() && name.length() <= 60;
        for (int i = 0; plain && i < name.length(); i++) {
            char c = name.charAt(i);
            plain = c < 0x80 && Character.isJavaIdentifierPart(c) && c > ' ' && c != 0x7f
                    || c == '-';
        }
        if (plain) {
            path.append('.').append(name);
        } else {
            String shown = name.length() <= 60 ? name : name.substring(0, 60) + "...";
            path.append('[').append(JsonCodec.STRING.encode(shown)).append(']');
        }
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
