package dev.jacquard.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file's bytes, never more than the limit. */
final class FileBytes {
    private FileBytes() {}

    static byte[] read(Path file, long limit) throws SyntaxProblem {
        if (Files.isDirectory(file)) {
            throw new SyntaxProblem("no-such-file", "this is a folder, not a document", -1, "name the file inside it");
        }
        int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
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

    private static String nearby(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return "look at the file's name";
        }
        return "the folder does not exist either: look at the path";
    }
}
