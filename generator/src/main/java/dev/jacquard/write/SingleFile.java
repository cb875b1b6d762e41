package dev.jacquard.write;

import dev.jacquard.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes a file of the user's that lies outside the output folder. Only done when the user asks for it. */
public final class SingleFile {
    private SingleFile() {}

    /**
     * Puts a text into a file at once, so that no reader sees a part of it. A file that holds it already is not touched.
     *
     * @param file the file, whose folder need not exist
     * @param text its text
     * @param diagnostics takes an error if it cannot be written
     * @return whether the file was written
     */
    public static boolean write(Path file, String text, Diagnostics diagnostics) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            // What a link points to is meant, not the link.
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
            if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
                return false;
            }
            Path folder = Files.createDirectories(target.getParent());
            Path next = folder.resolve("." + target.getFileName() + ".next");
            try {
                Files.write(next, bytes);
                move(next, target);
            } finally {
                Files.deleteIfExists(next);
            }
            return true;
        } catch (IOException e) {
            diagnostics.error(
                    "output-failed",
                    "The file " + file + " cannot be written: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    null,
                    null);
            return false;
        }
    }

    private static void move(Path next, Path target) throws IOException {
        try {
            Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
