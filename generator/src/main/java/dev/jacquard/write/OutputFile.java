package dev.jacquard.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file that was generated. */
public final class OutputFile {
    private final String path;
    private final byte[] content;
    private final @Nullable MarkedText shared;

    private OutputFile(String path, byte[] content, @Nullable MarkedText shared) {
        this.path = path;
        this.content = content;
        this.shared = shared;
    }

    /**
     * A file of bytes.
     *
     * @param path the place below the output folder, with {@code /} between folders
     * @param content the bytes
     * @return the file
     */
    public static OutputFile of(String path, byte[] content) {
        return new OutputFile(path, content.clone(), null);
    }

    /**
     * A text file, in UTF-8.
     *
     * @param path the place below the output folder, with {@code /} between folders
     * @param content the characters, with the line ends that the file will have
     * @return the file
     */
    public static OutputFile of(String path, String content) {
        return new OutputFile(path, content.getBytes(StandardCharsets.UTF_8), null);
    }

    /**
     * A text file in which the user may write.
     *
     * @param path the place below the output folder, with {@code /} between folders
     * @param text what a new file holds, and which sections of one that is there are kept up to date
     * @return the file
     */
    public static OutputFile of(String path, MarkedText text) {
        return new OutputFile(path, text.fresh().getBytes(StandardCharsets.UTF_8), text);
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

    /** What of the file is ours, if the user may write in it; else null. */
    @Nullable MarkedText shared() {
        return shared;
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
