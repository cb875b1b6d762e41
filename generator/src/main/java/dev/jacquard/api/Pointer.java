package dev.jacquard.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the documents of an API: a file and a JSON pointer into it (RFC 6901).
 *
 * <p>Named types and operations are identified by their pointer.
 *
 * @param document the file below the root document's folder, with {@code /} between folders; empty for the root document
 * @param path the JSON pointer, empty for the whole document
 */
public record Pointer(String document, String path) implements Comparable<Pointer> {
    /** The whole root document. */
    public static final Pointer ROOT = new Pointer("", "");

    /**
     * A place in the root document.
     *
     * @param path a JSON pointer
     * @return the place
     */
    public static Pointer of(String path) {
        return new Pointer("", path);
    }

    /**
     * The member of this place.
     *
     * @param token the member's name, unescaped
     * @return the member's place
     */
    public Pointer child(String token) {
        boolean plain = token.indexOf('~') < 0 && token.indexOf('/') < 0;
        return new Pointer(document, path + "/" + (plain ? token : token.replace("~", "~0").replace("/", "~1")));
    }

    /**
     * The element of this place.
     *
     * @param index the element's index
     * @return the element's place
     */
    public Pointer child(int index) {
        return new Pointer(document, path + "/" + index);
    }

    /**
     * The place that holds this one.
     *
     * @return the parent's place; the document's for the document itself
     */
    public Pointer parent() {
        return new Pointer(document, path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }

    /**
     * The unescaped tokens of the path.
     *
     * @return the tokens, none for a whole document
     */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (int start = 0; start < path.length(); ) {
            int end = path.indexOf('/', start + 1);
            String token = path.substring(start + 1, end < 0 ? path.length() : end);
            tokens.add(token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~"));
            start = end < 0 ? path.length() : end;
        }
        return List.copyOf(tokens);
    }

    @Override
    public int compareTo(Pointer other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : path.compareTo(other.path);
    }

    // Written out, since places are keys everywhere: what a record has of itself is linked while the program runs.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer place && path.equals(place.path) && document.equals(place.document);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + path.hashCode();
    }

    @Override
    public String toString() {
        return document + "#" + path;
    }
}
