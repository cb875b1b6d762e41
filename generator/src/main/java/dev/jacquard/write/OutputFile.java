package dev.jacquard.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file that was generated. */
public final class OutputFile {
    private final String path;
    private final byte[] content;

    private OutputFile(String path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    /**
     * A file of bytes.
     *
     * @param path the place below the output folder, with {@code /} between folders
     * @param content the bytes
     * @return the file
     */
    public static OutputFile of(String path, byte[] content) {
        return new OutputFile(path, content.clone());
    }

    /**
     * A text file, in UTF-8.
     *
     * @param path the place below the output folder, with {@code /} between folders
     * @param content the characters, with the line ends that the file will have
     * @return the file
     */
    public static OutputFile of(String path, String content) {
        return new OutputFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place below the output folder.
     *
     * @return a path with {@code /} between folders; not checked yet
     */
    public String path() {
        return path;
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] content() {
        return content.clone();
    }

    /** The bytes, not copied, for this package, which does not change them. */
    byte[] bytes() {
        return content;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutputFile file && path.equals(file.path) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
