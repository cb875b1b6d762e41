package dev.jacquard.read;

import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.diagnostics.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a text file that is no document: one that the user keeps for the generator. */
public final class TextFile {
    private static final long MAX_BYTES = 100_000_000;

    private TextFile() {}

    /**
     * Reads a file in UTF-8.
     *
     * @param file the file
     * @param diagnostics takes an error if it cannot be read
     * @return its text; null if there is no such file, or it cannot be read
     */
    public static @Nullable String read(Path file, Diagnostics diagnostics) {
        if (Files.notExists(file)) {
            return null;
        }
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(FileBytes.read(file, MAX_BYTES));
            if (decoded.firstInvalid() < 0) {
                return decoded.text();
            }
            error(file, "the file is no text in UTF-8", null, diagnostics);
        } catch (SyntaxProblem e) {
            error(file, String.valueOf(e.getMessage()), e.hint(), diagnostics);
        }
        return null;
    }

    private static void error(Path file, String message, @Nullable String hint, Diagnostics diagnostics) {
        diagnostics.add(new Diagnostic(
                Diagnostic.Severity.ERROR,
                "unreadable-file",
                message,
                null,
                new Position(file.toString(), 0, 0),
                hint));
    }
}
