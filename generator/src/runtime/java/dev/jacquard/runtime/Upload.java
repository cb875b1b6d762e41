package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to send: a whole body, or a file in a form. They are read while they are sent, so a large
 * file needs no memory.
 *
 * @param content the bytes
 * @param fileName the name that a form tells the server; null: none of the caller's
 * @param contentType the media type; null: what the document says, or application/octet-stream
 */
public record Upload(RequestBody content, @Nullable String fileName, @Nullable String contentType) {
    /**
     * Bytes in memory.
     *
     * @param bytes the bytes, which must not change afterwards
     * @return an upload that can be sent again
     */
    public static Upload of(byte[] bytes) {
        return new Upload(RequestBody.of(bytes), null, null);
    }

    /**
     * A file. It is opened when it is sent; its name is told to the server.
     *
     * @param file the file
     * @return an upload that can be sent again
     */
    public static Upload of(Path file) {
        Path name = file.getFileName();
        return new Upload(RequestBody.of(file), name == null ? null : name.toString(), null);
    }

    /**
     * A stream. It is sent once, and never again.
     *
     * @param stream the stream; it is closed when it was sent
     * @return an upload of unknown length
     */
    public static Upload of(InputStream stream) {
        return new Upload(RequestBody.of(stream, -1), null, null);
    }

    /**
     * The same bytes under a name.
     *
     * @param name the name that a form tells the server
     * @return another upload
     */
    public Upload fileName(String name) {
        return new Upload(content, name, contentType);
    }

    /**
     * The same bytes as another media type.
     *
     * @param type the media type
     * @return another upload
     */
    public Upload contentType(String type) {
        return new Upload(content, fileName, type);
    }

    /** Shows neither bytes nor names. */
    @Override
    public String toString() {
        return "Upload[" + (content.length() < 0 ? "stream" : content.length() + " bytes") + "]";
    }
}
