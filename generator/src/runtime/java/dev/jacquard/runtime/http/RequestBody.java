package dev.jacquard.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The body of a request. */
public interface RequestBody {
    /**
     * Returns the length.
     *
     * @return the number of bytes; -1 where it is not known before they are read
     */
    long length();

    /**
     * Says whether {@link #open} can be called more than once, each time giving the same bytes.
     * Only such a request is retried.
     *
     * @return whether the body can be sent again
     */
    boolean isRepeatable();

    /**
     * Opens the body for one attempt. The transport closes it.
     *
     * @return the bytes
     * @throws IOException where they cannot be read
     */
    InputStream open() throws IOException;

    /**
     * Makes a body of bytes.
     *
     * @param bytes the bytes, which must not change afterwards
     * @return a repeatable body
     */
    static RequestBody of(byte[] bytes) {
        return new ByteBody(bytes);
    }

    /**
     * Makes a body of a file, which is opened when it is sent.
     *
     * @param file the file
     * @return a repeatable body
     */
    static RequestBody of(Path file) {
        return new FileBody(file);
    }

    /**
     * Makes a body of a stream.
     *
     * @param stream the bytes; closed when they were sent
     * @param length the number of bytes; -1 where it is not known
     * @return a body that is sent once
     */
    static RequestBody of(InputStream stream, long length) {
        return new StreamBody(stream, length);
    }
}
