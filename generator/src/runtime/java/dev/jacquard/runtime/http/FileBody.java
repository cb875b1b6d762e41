package dev.jacquard.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body that is a file. */
final class FileBody implements RequestBody {
    private final Path file;

    FileBody(Path file) {
        this.file = file;
    }

    /** The file's length now; -1 where it cannot be told: {@link #open} says why. */
    @Override
    public long length() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
