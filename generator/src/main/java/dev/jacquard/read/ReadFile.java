package dev.jacquard.read;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read: what tells whether it has changed since.
 *
 * @param path the file, absolute
 * @param size how many bytes it has
 * @param time when it was changed, in milliseconds, as it was told before it was read
 * @param sum the CRC-32 of the bytes
 */
public record ReadFile(Path path, long size, long time, long sum) {
    /**
     * What was read.
     *
     * @param path the file
     * @param time when it was changed, asked for before it was read
     * @param bytes its bytes
     * @return the file
     */
    static ReadFile of(Path path, long time, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return new ReadFile(path.toAbsolutePath(), bytes.length, time, sum.getValue());
    }

    /**
     * Reads a file now.
     *
     * @param path the file
     * @return the file; null if it cannot be read
     */
    public static @Nullable ReadFile of(Path path) {
        File file = path.toFile();
        long time = file.lastModified();
        try (FileInputStream in = new FileInputStream(file)) {
            CRC32 sum = new CRC32();
            byte[] bytes = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                sum.update(bytes, 0, read);
                size += read;
            }
            return new ReadFile(path.toAbsolutePath(), size, time, sum.getValue());
        } catch (IOException e) {
            return null;
        }
    }
}
