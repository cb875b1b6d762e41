package dev.jacquard.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a file's bytes, never more than the limit. */
final class FileBytes {
    private FileBytes() {}

    static byte[] read(Path file, long limit) throws SyntaxProblem {
        if (Files.isDirectory(file)) {
            throw new SyntaxProblem("no-such-file", "this is a folder, not a document", -1, "name the file inside it");
        }
        try {
            byte[] bytes = read(file, (int) Math.min(limit, Integer.MAX_VALUE - 16));
            if (bytes.length > limit) {
                throw new SyntaxProblem("file-too-large", "the file is larger than " + limit + " bytes", -1,
                        "split the document, or raise the limit");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new SyntaxProblem("no-such-file", "no such file", -1, nearby(file));
        } catch (AccessDeniedException e) {
            throw new SyntaxProblem("unreadable-file", "permission denied", -1, null);
        } catch (IOException e) {
            throw new SyntaxProblem("unreadable-file", "cannot be read: " + e.getMessage(), -1, null);
        }
    }

    /** At most one byte more than the limit. The size is asked for first, since a pipe has none and a file may grow. */
    private static byte[] read(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size <= 0 || size > limit) {
                return in.readNBytes(limit + 1);
            }
            byte[] bytes = new byte[(int) size];
            int length = in.readNBytes(bytes, 0, bytes.length);
            byte[] more = in.readNBytes(limit + 1 - length);
            byte[] all = Arrays.copyOf(bytes, length + more.length);
            System.arraycopy(more, 0, all, length, more.length);
            return more.length == 0 && length == size ? bytes : all;
        }
    }

    private static String nearby(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return "look at the file's name";
        }
        return "the folder does not exist either: look at the path";
    }
}
