package dev.jacquard.runtime;

import dev.jacquard.runtime.json.ByteString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer, which are read while they arrive: a large file needs no memory. Holds a
 * connection until all bytes are read or it is closed.
 */
public final class Download implements AutoCloseable {
    private final Answer answer;
    private final InputStream stream;

    Download(Answer answer) {
        this.answer = answer;
        this.stream = answer.stream();
    }

    /**
     * Returns a reader of bytes.
     *
     * @param types the media types, or ranges, of the answers, besides application/octet-stream
     * @return a reader that gives the body while it arrives
     */
    public static AnswerReader<Download> reader(String... types) {
        return new DownloadReader(types);
    }

    /**
     * Returns the bytes as a stream.
     *
     * @return the stream; closing it frees the connection, and reading it to the end does
     */
    public InputStream stream() {
        return stream;
    }

    /**
     * Returns how many bytes the answer has as a whole.
     *
     * @return the number, or -1 where the answer does not say
     */
    public long length() {
        String length = answer.headers().first("Content-Length");
        try {
            return length == null ? -1 : Math.max(-1, Long.parseLong(length.strip()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Returns the media type.
     *
     * @return such as {@code image/png}, in lower case and without parameters; null where the
     *         answer does not say
     */
    public @Nullable String mediaType() {
        return answer.mediaType();
    }

    /**
     * Reads all bytes into memory.
     *
     * @return the bytes
     * @throws DecodeException where there are more than the client's {@code maxResponseBytes}
     * @throws ApiException where the connection breaks
     */
    public ByteString bytes() {
        try {
            return ByteString.of(answer.whole());
        } catch (UncheckedIOException e) {
            throw answer.broken(e.getCause());
        }
    }

    /**
     * Saves the bytes in a file, in place of one that is there. They are written to another file
     * beside it first: the file is complete, or it is as it was.
     *
     * @param file the file; no header of the answer has a say in it
     * @throws ApiException where the connection breaks
     * @throws UncheckedIOException where the file cannot be written
     */
    public void saveTo(Path file) {
        saveTo(file, Long.MAX_VALUE);
    }

    /**
     * Saves the bytes in a file, as {@link #saveTo(Path)} does, if they are not too many.
     *
     * @param file the file; no header of the answer has a say in it
     * @param maxBytes the most bytes that are saved
     * @throws DecodeException where there are more
     * @throws ApiException where the connection breaks
     * @throws UncheckedIOException where the file cannot be written
     */
    public void saveTo(Path file, long maxBytes) {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try (InputStream in = stream) {
            try {
                write(in, part, maxBytes);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(InputStream in, Path part, long maxBytes) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long left = maxBytes;
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
            for (int count = read(in, buffer); count >= 0; count = read(in, buffer)) {
                left -= count;
                if (left < 0) {
                    throw new DecodeException(answer, "it has more than " + maxBytes + " bytes",
                            null);
                }
                out.write(buffer, 0, count);
            }
        }
    }

    private int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw answer.broken(e);
        }
    }

    /** Frees the connection. */
    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // nothing is read any more
        }
    }

    /** Returns what the answer says of the bytes. */
    @Override
    public String toString() {
        return "Download[" + (length() < 0 ? "stream" : length() + " bytes") + "]";
    }
}
