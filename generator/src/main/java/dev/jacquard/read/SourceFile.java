package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Position;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One file of an API's documents: its text, its tree, and where the tree's values stand in the text. */
public final class SourceFile {
    private final String document;
    private final Path path;
    private final String text;
    private @Nullable JsonNode root;
    private int[] lineStarts = {};

    SourceFile(String document, Path path, String text) {
        this.document = document;
        this.path = path;
        this.text = text;
    }

    /**
     * The file's key in {@link Pointer#document()}.
     *
     * @return the key, empty for the root document
     */
    public String document() {
        return document;
    }

    /**
     * The file, as the user named it.
     *
     * @return the path
     */
    public Path path() {
        return path;
    }

    /**
     * The tree of the file. Arrays and objects that YAML aliases stand for are shared, so the tree must not be changed.
     *
     * @return the tree, or null if the file could not be parsed
     */
    public @Nullable JsonNode root() {
        return root;
    }

    void parsed(@Nullable JsonNode tree) {
        root = tree;
    }

    String text() {
        return text;
    }

    /** The position of an offset; of the file alone for a negative one. */
    Position position(int offset) {
        if (offset < 0) {
            return new Position(path.toString(), 0, 0);
        }
        int[] starts = lineStarts();
        int line = Arrays.binarySearch(starts, Math.min(offset, text.length()));
        line = line < 0 ? -line - 2 : line;
        int column = text.codePointCount(starts[line], Math.min(offset, text.length())) + 1;
        return new Position(path.toString(), line + 1, column);
    }

    /** A line by its number, from 1, without its end; null if there is none. */
    @Nullable String line(int number) {
        int[] starts = lineStarts();
        if (number < 1 || number > starts.length) {
            return null;
        }
        int end = number < starts.length ? starts[number] : text.length();
        int start = starts[number - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Lines end as editors end them: at LF, CR LF or CR. */
    private int[] lineStarts() {
        if (lineStarts.length > 0) {
            return lineStarts;
        }
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, lines);
        return lineStarts;
    }
}
